import { createServer } from 'node:net';
import { CommandError } from './command-error.ts';

/** @throws CommandError if the text is no number of a port */
export function readPort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  throw new CommandError(`--port ${text} is not a port: give a number from 1 to 65535.`);
}

/** Resolves to true if nobody listens at a port of this machine. */
export const isFreePort = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host: 'localhost' }, () => server.close(() => resolve(true)));
  });

/** Resolves to a port of 127.0.0.1 at which nobody listens, for a program that does not choose one itself. */
export const findFreePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port: 0, host: '127.0.0.1' }, () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
