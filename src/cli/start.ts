// `npm start`: builds the site and serves it; `npm start -- --port 4180` where the usual port is taken.
import { createServer } from 'node:net';
import { parseArgs } from 'node:util';
import { build, preview } from 'vite';
import { root } from './machine/root.ts';

const { values } = parseArgs({ options: { port: { type: 'string', default: '4173' } } });
const port = Number(values.port);

/** Asked before the build, so that nobody waits for it in vain. */
const isFree = (wanted: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => {
      resolve(false);
    });
    server.listen({ port: wanted, host: 'localhost' }, () => {
      server.close(() => {
        resolve(true);
      });
    });
  });

if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  console.error(`--port ${values.port} is not a port: give a number from 1 to 65535.`);
  process.exitCode = 1;
} else if (!(await isFree(port))) {
  console.error(
    `Port ${port} is taken. End the program that holds it, or take another: npm start -- --port ${port + 1}`,
  );
  process.exitCode = 1;
} else {
  console.log('Building the site …');
  await build({ root, logLevel: 'warn' });
  await preview({ root, preview: { port }, logLevel: 'warn' });
  console.log(`証明書道場 is at http://localhost:${port}/ (Ctrl+C ends it)`);
}
