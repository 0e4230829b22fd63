import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CharactersInUse } from './characters-in-use.ts';
import { fontVersion, makeFaces, recipeText, type Face } from './make-faces.ts';

/** The name in style sheets; no font of a machine has it. */
export const family = 'Bundled BIZ UDPGothic';

/** The version of the cache's own files, raised when they are written differently. */
const layout = '2';

/**
 * The faces as a style sheet that names their files by absolute paths. The files lie in a folder of `cache`, one for each set of
 * characters.
 * @throws Error naming each character that the font lacks, and where it stands
 */
export async function fontSheet(used: CharactersInUse, cache: string): Promise<string> {
  const characters = [...used.keys()].toSorted().join('');
  const key = createHash('sha256')
    .update(layout)
    .update(fontVersion())
    .update(recipeText)
    .update(characters)
    .digest('hex')
    .slice(0, 16);
  const folder = join(cache, key);
  const sheet = join(folder, 'faces.css');
  if (!existsSync(sheet)) {
    const { faces, lacking } = await makeFaces(characters);
    if (lacking) throw new Error(complaint(lacking, used));
    mkdirSync(cache, { recursive: true });
    const unfinished = mkdtempSync(join(cache, 'making-'));
    for (const face of faces) writeFileSync(join(unfinished, fileName(face)), face.font);
    writeFileSync(join(unfinished, 'faces.css'), faces.map(rule).join('\n'));
    moveWhole(unfinished, folder);
  }
  // The cache may have been moved or copied since it was made, so its files know no folder.
  return readFileSync(sheet, 'utf8').replaceAll("url('", `url('${folder.replaceAll('\\', '/')}/`);
}

/** Another build may have been quicker, with the same result. */
function moveWhole(from: string, to: string) {
  try {
    renameSync(from, to);
  } catch (fault) {
    rmSync(from, { recursive: true });
    if (!existsSync(to)) throw fault;
  }
}

const codeOf = (character: string) => character.codePointAt(0) ?? 0;
const hex = (code: number) => code.toString(16).toUpperCase().padStart(4, '0');

const complaint = (lacking: string, used: CharactersInUse): string =>
  [
    'BIZ UDPGothic, in which pictures are drawn, lacks:',
    ...[...lacking].map((each) => `  ${each} (U+${hex(codeOf(each))}) in ${used.get(each) ?? 'an unknown place'}`),
    'Draw it as SVG with aria-hidden, or say it with other characters.',
  ].join('\n');

const fileName = ({ slice, weight }: Face) => `BIZUDPGothic-${weight}-${slice}.woff2`;

const rule = (face: Face): string => `@font-face {
  font-family: '${family}';
  font-style: normal;
  font-weight: ${face.weight};
  font-display: swap;
  size-adjust: 96%;
  src: url('${fileName(face)}') format('woff2');
  unicode-range: ${ranges(face.characters).join(', ')};
}`;

function ranges(characters: string): readonly string[] {
  const codes = [...characters].map(codeOf).toSorted((one, other) => one - other);
  const firsts = codes.filter((code) => !codes.includes(code - 1));
  const lasts = codes.filter((code) => !codes.includes(code + 1));
  return firsts.map((first, index) => {
    const last = lasts[index] ?? first;
    return first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`;
  });
}
