import { preview } from 'vite';

export interface ServedFolder {
  readonly url: string;
  /** Ends the server: from then on nothing answers at its address any more. */
  stop(): Promise<void>;
}

/**
 * Serves a built site at a free port, to this machine alone.
 * @param base the path below which it is served
 */
export async function serveFolder(folder: string, base = '/'): Promise<ServedFolder> {
  const server = await preview({
    configFile: false,
    root: folder,
    base,
    build: { outDir: folder },
    preview: { port: 0, host: '127.0.0.1' },
    logLevel: 'silent',
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('the site is not served at a port');
  return {
    // Chromium takes 127.0.0.1 for a secure context, as it does localhost.
    url: `http://127.0.0.1:${address.port}${base}`,
    stop: async () => {
      if (!server.httpServer.listening) return;
      const closed = server.close();
      if ('closeAllConnections' in server.httpServer) server.httpServer.closeAllConnections();
      await closed;
    },
  };
}
