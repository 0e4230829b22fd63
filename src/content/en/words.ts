import type { Words } from '../words.ts';
import { coachTexts } from './coach.ts';
import { debriefTexts } from './debrief.ts';
import { manualTexts } from './manual.ts';
import { profileFileTexts } from './profile-file.ts';
import { resultsTexts } from './results.ts';
import { siteTexts } from './site.ts';
import { studioTexts } from './studio.ts';

export const englishWords: Words = {
  site: siteTexts,
  coach: coachTexts,
  results: resultsTexts,
  debrief: debriefTexts,
  profileFile: profileFileTexts,
  manual: manualTexts,
  studio: studioTexts,
};
