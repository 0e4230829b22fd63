import { preview } from 'vite';

interface ServedFolder {
  readonly url: string;
  stop(): Promise<void>;
}

/** A built site at a free port, for this machine alone. */
export async function serveFolder(folder: string): Promise<ServedFolder> {
  const server = await preview({
    configFile: false,
    root: folder,
    build: { outDir: folder },
    preview: { port: 0, host: '127.0.0.1' },
    logLevel: 'silent',
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('the site is not served at a port');
  return { url: `http://127.0.0.1:${address.port}/`, stop: () => server.close() };
}
