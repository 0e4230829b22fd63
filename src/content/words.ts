import type { CoachTexts } from './ja/coach.ts';
import type { DebriefTexts } from './ja/debrief.ts';
import type { ManualTexts } from './ja/manual.ts';
import type { ProfileFileTexts } from './ja/profile-file.ts';
import type { ResultsTexts } from './ja/results.ts';
import type { SiteTexts } from './ja/site.ts';
import type { StudioTexts } from './ja/studio.ts';

/** Everything that the site says in one language. A missing sentence does not compile. */
export interface Words {
  readonly site: SiteTexts;
  readonly coach: CoachTexts;
  readonly results: ResultsTexts;
  readonly debrief: DebriefTexts;
  readonly profileFile: ProfileFileTexts;
  readonly manual: ManualTexts;
  readonly studio: StudioTexts;
}

/** The Japanese words, which each view brings along, or the same words in the chosen language. */
export const spoken = <W extends Partial<Words>>(translation: Words | undefined, japanese: W): W => ({
  ...japanese,
  ...translation,
});
