import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textsIn } from './texts-in.ts';

/** Each character with the first place where it is used, so that it can be found and replaced. */
export type CharactersInUse = ReadonlyMap<string, string>;

/**
 * The folders whose words appear on the imitation PC, on the bank's pages, or beside them in a picture. The site around them is
 * drawn with the machine's own fonts.
 */
const spoken = ['src/content/ja', 'src/crypto', 'src/desktop', 'src/parts', 'src/screens', 'src/time', 'src/training'];

/** Ranges of characters that a learner can type and the PC then shows, and those that a browser draws for a secret or a cut line. */
const typed: readonly (readonly [first: string, last: string])[] = [
  [' ', '~'],
  ['　', '〃'],
  ['「', '』'],
  ['ぁ', 'ゖ'],
  ['゛', 'ヿ'],
  ['！', '～'],
  ['•', '•'],
  ['●', '●'],
  ['…', '…'],
];

/** All characters that the bundled font needs in a build with this profile. */
export function charactersInUse(root: string, profile: string): CharactersInUse {
  const found = new Map<string, string>();
  const note = (text: string, place: string) => {
    for (const character of text) if (!/\p{Cc}/u.test(character) && !found.has(character)) found.set(character, place);
  };
  for (const [first, last] of typed) note(between(first, last), `what can be typed (${first} to ${last})`);
  for (const file of sourcesIn(root, profile)) {
    for (const { text, line } of textsIn(file, readFileSync(file, 'utf8'))) {
      note(text, `${file.slice(root.length + 1)}, line ${line}, "${text.trim()}"`);
    }
  }
  return found;
}

/** The files whose texts count. */
export function sourcesIn(root: string, profile: string): readonly string[] {
  const sources = spoken.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(root, folder, name)),
  );
  return [profile, ...sources.filter((name) => /\.(ts|svelte)$/.test(name)).toSorted()];
}

function between(first: string, last: string): string {
  const [from = 0, to = 0] = [first.codePointAt(0), last.codePointAt(0)];
  return String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, index) => from + index));
}
