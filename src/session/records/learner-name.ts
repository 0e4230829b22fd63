import * as v from 'valibot';
import type { NameFault } from '../ports/learners.ts';

/** Letters, as a person counts them. */
export const longestName = 40;

// A letter may be made of many characters: a family in one picture, a kana with its mark. No name needs more than these.
const mostCharacters = 10 * longestName;

const letters = new Intl.Segmenter('ja');

// Control characters, halves of pairs, marks that turn the direction of what stands around them, and letters without width.
const unprintable = /[\p{Cc}\p{Cs}\p{Bidi_Control}\u200b\u2028\u2029\u2060-\u2064\ufeff]/u;

// Joiners, fillers and marks of variation are parts of letters, but nobody sees them alone.
const unseen = /[\p{Default_Ignorable_Code_Point}\u2800]/gu;

export function nameFault(text: string): Exclude<NameFault, 'taken'> | null {
  const name = text.trim();
  if (name.length > mostCharacters) return 'tooLong';
  if (unprintable.test(name)) return 'unprintable';
  if (name.replaceAll(unseen, '').trim() === '') return 'empty';
  return [...letters.segment(name)].length > longestName ? 'tooLong' : null;
}

/** What a name looks like, whatever its width and case: two names that look alike are one. */
export const looksOf = (name: string): string =>
  name.normalize('NFKC').toLowerCase().replaceAll(unseen, '').trim().replaceAll(/\s+/g, ' ');

export const nameRule = v.pipe(
  v.string(),
  v.trim(),
  v.check((name) => nameFault(name) === null, `1 to ${longestName} letters that can be seen`),
);
