import type { CoachTexts } from './ja/coach.ts';
import type { DebriefTexts } from './ja/debrief.ts';
import type { ManualTexts } from './ja/manual.ts';
import type { ProfileFileTexts } from './ja/profile-file.ts';
import type { ResultsTexts } from './ja/results.ts';
import type { SiteTexts } from './ja/site.ts';
import type { StudioTexts } from './ja/studio.ts';

/** All that the site says in one language. What a language does not have does not compile. */
export interface Words {
  readonly site: SiteTexts;
  readonly coach: CoachTexts;
  readonly results: ResultsTexts;
  readonly debrief: DebriefTexts;
  readonly profileFile: ProfileFileTexts;
  readonly manual: ManualTexts;
  readonly studio: StudioTexts;
}

/** Languages besides Japanese. Each is one file, so that it is there as a whole or not at all. */
export const translations = {
  en: async (): Promise<Words> => (await import('./en/words.ts')).englishWords,
};

/** Japanese words, which each view brings along, or the same words of the language that was chosen instead. */
export const spoken = <W extends Partial<Words>>(translation: Words | undefined, japanese: W): W => ({
  ...japanese,
  ...translation,
});
