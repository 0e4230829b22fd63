import { programsFor } from './programs.ts';

/**
 * A text in the search box as an attempt keeps it: the text itself only where it finds a program or is empty, and its length in
 * characters otherwise, because it may be a secret that was typed into the wrong field.
 */
export type SearchEntry = { readonly text: string } | { readonly length: number };

/** The most characters that the search box takes. */
export const longestSearch = 100;

export const searchEntryOf = (text: string): SearchEntry =>
  text === '' || programsFor(text).length > 0 ? { text } : { length: [...text].length };

/** The text that stands in the search box for an entry. It finds what the entry finds. */
export const searchTextOf = (entry: SearchEntry): string => ('text' in entry ? entry.text : '＊'.repeat(entry.length));
