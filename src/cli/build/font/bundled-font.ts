import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { root } from '../../machine/root.ts';
import { charactersInUse, sourcesIn } from './characters-in-use.ts';
import { fontSheet } from './font-sheet.ts';
import { licence } from './make-faces.ts';

const sheet = join(root, 'src/styles/fonts.css').replaceAll('\\', '/');

/** Puts the faces of the bundled font in front of the sheet that uses it, and emits its licence beside them. */
export function bundledFont(profile: string): Plugin {
  return {
    name: 'bundled-font',
    async load(id) {
      if (id.split('?')[0] !== sheet) return undefined;
      for (const file of sourcesIn(root, profile)) this.addWatchFile(file);
      const faces = await fontSheet(charactersInUse(root, profile), join(root, 'node_modules/.cache/bundled-font'));
      return `${faces}\n${readFileSync(sheet, 'utf8')}`;
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'assets/BIZUDPGothic-licence.txt', source: licence() });
    },
  };
}
