import * as v from 'valibot';
import type { NameFault } from './ports/learners.ts';

/** Letters, as a person counts them. */
export const longestName = 40;

// Control characters, halves of pairs, marks that turn the direction of what stands around them, and letters without width.
const unprintable = /[\p{Cc}\p{Cs}\p{Bidi_Control}\u200b\u2028\u2029\u2060-\u2064\ufeff]/u;

export function nameFault(name: string): Exclude<NameFault, 'taken'> | null {
  if (name.trim() === '') return 'empty';
  if ([...name.trim()].length > longestName) return 'tooLong';
  return unprintable.test(name) ? 'unprintable' : null;
}

export const nameRule = v.pipe(
  v.string(),
  v.trim(),
  v.check((name) => nameFault(name) === null, `1 to ${longestName} letters that can be seen`),
);
