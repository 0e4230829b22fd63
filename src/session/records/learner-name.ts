import * as v from 'valibot';
import { unseen } from '../../profile/unseen.ts';
import { beginsFormula } from '../../training/results/formula.ts';
import type { NameFault } from '../ports/learners.ts';

/** Characters as a person counts them. */
export const maxNameLength = 40;

// A visible character may consist of many code units: a family emoji, a kana with its mark. No name needs more than these.
const maxCharacters = 10 * maxNameLength;

// Firefox has it since 125.
const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter('ja') : undefined;

// Marks, colours of skin, and what a joiner appends: coarser than the segmenter's rules.
const appended = /\u200d.|[\p{M}\p{Emoji_Modifier}]/gsu;

/** Counts characters as a person does. Without a segmenter the count is a rough one. */
const charactersIn = (text: string): number =>
  segmenter ? [...segmenter.segment(text)].length : [...text.replaceAll(appended, '')].length;

// Control characters, lone surrogates, marks that change the direction of the text around them, and zero-width characters.
const unprintable = /[\p{Cc}\p{Cs}\p{Bidi_Control}\u200b\u2028\u2029\u2060-\u2064\ufeff]/u;

/** The fault for which a name is not read. Names that older releases took are read, whatever they begin with. */
export function nameFault(text: string): Exclude<NameFault, 'taken' | 'formula'> | null {
  const name = text.trim();
  if (name.length > maxCharacters) return 'tooLong';
  if (unprintable.test(name)) return 'unprintable';
  if (name.replaceAll(unseen, '').trim() === '') return 'empty';
  return charactersIn(name) > maxNameLength ? 'tooLong' : null;
}

/** The fault for which a name is not given: any of those, or that a spreadsheet would run it. */
export const newNameFault = (text: string): Exclude<NameFault, 'taken'> | null =>
  nameFault(text) ?? (beginsFormula(text) ? 'formula' : null);

/** Normalises a name by its look, whatever its width and case: two names that look alike are one. */
export const looksOf = (name: string): string =>
  name.normalize('NFKC').toLowerCase().replaceAll(unseen, '').trim().replaceAll(/\s+/g, ' ');

export const nameRule = v.pipe(
  v.string(),
  v.maxLength(2 * maxCharacters),
  v.trim(),
  v.check((name) => nameFault(name) === null, `1 to ${maxNameLength} visible characters`),
);
