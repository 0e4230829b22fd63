import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CharactersInUse } from './characters-in-use.ts';
import { fontVersion, makeFaces, recipeText, type Face } from './make-faces.ts';

/** What style sheets call it: no font of a machine has this name. */
export const family = 'Bundled BIZ UDPGothic';

/**
 * The faces as a style sheet that names the files by their paths. They lie in a folder of `cache`, made anew for every
 * other set of characters.
 * @throws Error naming each character that the font lacks, and where it stands
 */
export async function fontSheet(used: CharactersInUse, cache: string): Promise<string> {
  const characters = [...used.keys()].toSorted().join('');
  const key = createHash('sha256')
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
    writeFileSync(join(unfinished, 'faces.css'), faces.map((face) => rule(face, folder)).join('\n'));
    moveWhole(unfinished, folder);
  }
  return readFileSync(sheet, 'utf8');
}

/** Another build may have been quicker; what it made is the same. */
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

const rule = (face: Face, folder: string): string => `@font-face {
  font-family: '${family}';
  font-style: normal;
  font-weight: ${face.weight};
  font-display: swap;
  size-adjust: 96%;
  src: url('${join(folder, fileName(face)).replaceAll('\\', '/')}') format('woff2');
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
