import { svelte } from '@sveltejs/vite-plugin-svelte';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { aliases } from '../../src/cli/build/aliases.ts';
import { serveFolder, type ServedFolder } from '../../src/cli/files/serve-folder.ts';
import { temporaryFolder } from '../../src/cli/files/temporary-folder.ts';
import { root } from '../../src/cli/machine/root.ts';

const emptySource = fileURLToPath(new URL('./empty', import.meta.url));

/** Serves built files below a path, as a project page would be. */
const serve = (folder: string): Promise<ServedFolder> => serveFolder(folder, '/some/project/');

/** Our site, as the last build left it in dist. */
export const serveOwn = (): Promise<ServedFolder> => serve(join(root, 'dist'));

/** A page with one link, and a worker that answers every POST at once: what the tools alone cost. */
export async function serveEmpty(): Promise<ServedFolder> {
  const folder = temporaryFolder(join(tmpdir(), 'empty-'));
  const shared = { configFile: false, root: emptySource, base: './', logLevel: 'error' } as const;
  await build({
    ...shared,
    plugins: [svelte()],
    build: { outDir: folder.path, emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false } },
  });
  await build({
    ...shared,
    resolve: { alias: aliases },
    build: {
      outDir: folder.path,
      emptyOutDir: false,
      target: 'es2022',
      lib: { entry: join(emptySource, 'sw.ts'), formats: ['iife'], name: 'worker', fileName: () => 'sw.js' },
    },
  });
  const site = await serve(folder.path);
  return {
    url: site.url,
    stop: async () => {
      await site.stop();
      folder.remove();
    },
  };
}
