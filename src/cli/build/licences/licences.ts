import { join } from 'node:path';
import type { Plugin } from 'vite';
import { root } from '../../machine/root.ts';
import { licencesPage } from './licences-page.ts';
import { packageFolderOf, packagesInside, readPackageLicence } from './package-licence.ts';

/** Relative to the site, as the foot of the home page links to it. */
const fileName = 'licences.html';

/** Parts of the build that come from no module: the characters of the font, and the few lines with which Vite loads a chunk. */
const besides = ['@fontsource/biz-udpgothic', 'vite'].map((name) => join(root, 'node_modules', name));

/**
 * Two plugins that write one page of licences. Page and worker are built apart; the worker comes last, but before the list of
 * the files that it stores is made, so its plugin writes the page for both.
 */
export function licences(): { readonly ofPage: Plugin; readonly ofWorker: Plugin } {
  const folders = new Set([root, ...besides]);
  const collect = (bundle: Parameters<Extract<Plugin['generateBundle'], (...args: never[]) => unknown>>[1]) => {
    const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
    for (const folder of modules.map(packageFolderOf)) {
      if (folder === undefined) continue;
      for (const each of [folder, ...packagesInside(folder)]) folders.add(each);
    }
  };
  return {
    ofPage: {
      name: 'licences-of-page',
      apply: 'build',
      generateBundle: (_, bundle) => collect(bundle),
    },
    ofWorker: {
      name: 'licences-of-worker',
      generateBundle(_, bundle) {
        collect(bundle);
        const packages = [...folders]
          .map(readPackageLicence)
          .toSorted((one, other) => (one.name < other.name ? -1 : 1));
        this.emitFile({ type: 'asset', fileName, source: licencesPage(packages) });
      },
    },
  };
}
