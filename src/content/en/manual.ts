import type { ManualTexts } from '../ja/manual.ts';
import { takeAwayTexts } from './take-away.ts';

export const manualTexts: ManualTexts = {
  takenAway: takeAwayTexts,
  inJapanese:
    'Manuals are in Japanese whatever the language of the site, since they are made for customers of a Japanese bank.',
  others: 'All manuals',
  toStudio: 'Studio',
  takeAway: 'Take the manual with you',
  print: 'Print',
  saveHtml: 'Save as HTML',
  saveWord: 'Save for Word',
  saveMarkdown: 'Save as Markdown (ZIP)',
  drawing: (done, of) => `Drawing the screens (${done} of ${of})`,
  drawn: 'All screens are drawn.',
  notDrawn: (count) =>
    count === 1
      ? 'One screen could not be drawn. Nothing can be saved without it.'
      : `${count} screens could not be drawn. Nothing can be saved without them.`,
  waiting: 'Drawing this screen',
  missing: 'This screen could not be drawn.',
  again: 'Draw it again',
  allAgain: 'Draw the missing screens again',
  saving: 'Making the file',
  saved: takeAwayTexts.started,
  notSaved: 'The file could not be made. Try again.',
  notLoaded:
    'The part of the site that makes this file could not be loaded. Check the connection, then reload the page. Reloading also helps after the site was updated.',
  reload: 'Reload the page',
};
