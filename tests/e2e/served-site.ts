import { fileURLToPath } from 'node:url';
import { preview } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The built site, served below a path as a project page would be. */
export interface Site {
  readonly url: string;
  /** From then on nothing answers at its address any more. */
  stop(): Promise<void>;
}

export async function serve(): Promise<Site> {
  const server = await preview({
    configFile: false,
    root,
    base: '/some/project/',
    preview: { port: 0, host: '127.0.0.1' },
    logLevel: 'silent',
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('the site is not served at a port');
  return {
    // Chromium takes 127.0.0.1 for a secure context, as it does localhost.
    url: `http://127.0.0.1:${address.port}/some/project/`,
    stop: async () => {
      if (!server.httpServer.listening) return;
      const closed = new Promise((resolve) => server.httpServer.close(resolve));
      if ('closeAllConnections' in server.httpServer) server.httpServer.closeAllConnections();
      await closed;
    },
  };
}
