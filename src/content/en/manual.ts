import type { ManualTexts } from '../ja/manual.ts';

export const manualTexts: ManualTexts = {
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
  saved: (name) => `Made “${name}”.`,
  notSaved: 'The file could not be made. Try again.',
};
