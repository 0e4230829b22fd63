import type { Words } from './words.ts';

/** The languages besides Japanese. Each is one file, so that it is available as a whole or not at all. */
export const translations = {
  en: async (): Promise<Words> => (await import('./en/words.ts')).englishWords,
};
