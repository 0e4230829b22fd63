import { svelte } from '@sveltejs/vite-plugin-svelte';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';
import { aliases } from '../../src/cli/build/aliases.ts';

export interface ServedSite {
  readonly url: string;
  stop(): Promise<void>;
}

const own = fileURLToPath(new URL('../../dist', import.meta.url));
const emptySource = fileURLToPath(new URL('./empty', import.meta.url));

/** Built files, served below a path as a project page would be. */
async function serve(folder: string): Promise<ServedSite> {
  const server = await preview({
    configFile: false,
    root: folder,
    base: '/some/project/',
    build: { outDir: folder },
    preview: { port: 0, host: '127.0.0.1' },
    logLevel: 'silent',
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('the site is not served at a port');
  return { url: `http://127.0.0.1:${address.port}/some/project/`, stop: () => server.close() };
}

/** Our site, as the last build left it in dist. */
export const serveOwn = (): Promise<ServedSite> => serve(own);

/** A page with one link, and a worker that answers every POST at once: what the tools alone cost. */
export async function serveEmpty(): Promise<ServedSite> {
  const folder = mkdtempSync(join(tmpdir(), 'empty-'));
  const shared = { configFile: false, root: emptySource, base: './', logLevel: 'error' } as const;
  await build({
    ...shared,
    plugins: [svelte()],
    build: { outDir: folder, emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false } },
  });
  await build({
    ...shared,
    resolve: { alias: aliases },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      lib: { entry: join(emptySource, 'sw.ts'), formats: ['iife'], name: 'worker', fileName: () => 'sw.js' },
    },
  });
  const site = await serve(folder);
  return {
    url: site.url,
    stop: async () => {
      await site.stop();
      rmSync(folder, { recursive: true });
    },
  };
}
