import type { SiteTexts } from '../ja/site.ts';
import { counted } from './counted.ts';
import { localMoment } from './local-moment.ts';

export const keepingTexts: SiteTexts['keeping'] = {
  title: 'Keeping records',
  durability: {
    lasting: 'This browser deletes no records by itself. They go when site data is cleared in its settings.',
    mayVanish: 'This browser may delete records without a word when space runs out.',
    unknown: 'It is not known how long this browser keeps records.',
  },
  forgetsAfterDays: 'This browser may delete records after seven days without a visit to the site.',
  copy: 'Save records that you want to keep as a file: “Save with the recorded actions (JSON)” in “Results”.',
  ask: 'Ask the browser to keep them',
  refused: 'The browser did not agree.',
  lost: (count, seenAt) =>
    `${counted(count, 'result')} of finished exercises ${count === 1 ? 'is' : 'are'} missing from this browser (last seen ${localMoment(seenAt)}). The site did not delete anything; this happens when the browser deletes site data.`,
  lostAdvice: 'If you have saved JSON files, they can be imported again in “Results”.',
  toResults: 'Open the results',
  dismiss: 'Put this note away',
};
