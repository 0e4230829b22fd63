import type { SiteTexts } from '../ja/site.ts';
import { counted } from './counted.ts';

export const practiceTexts: SiteTexts['practice'] = {
  back: 'Home',
  situation: 'The customer’s situation',
  goal: 'Goal',
  memo: 'Practice memo',
  memoLead: 'Use only this login ID and password in the exercise.',
  loginId: 'Login ID',
  password: 'Login password',
  otherAccounts: 'Other practice accounts',
  startAnew: 'Start over',
  confirmStartAnew: 'End this attempt and start over?',
  keepGoing: 'Keep going',
  hidePanel: 'Hide guide',
  showPanel: 'Show guide',
  fill: 'Full screen',
  unfill: 'Normal size',
  otherSide: 'Guide to the other side',
  preparing: 'Preparing the PC and the bank…',
  solved: 'Solved',
  solvedSentence: 'Solved.',
  noMistakes: 'You made no mistakes.',
  mistakes: 'Mistakes this time',
  again: 'Practise again',
  stage: 'Imitation PC',
  panning: 'A part is shown. Move it with a finger, by scrolling or with the arrow keys.',
  enlarge: 'Enlarge',
  panel: 'Guide',
  unfinished: 'You have an unfinished attempt.',
  resume: 'Continue',
  itsBank: (name) =>
    `“Continue” uses the bank with which it was begun (${name}). “Start over” uses the bank of the present settings.`,
  elsewhere: 'This exercise is open in another tab.',
  lost: 'This exercise was taken over by another tab.',
  takeOver: 'Continue in this tab',
  loading: 'Loading…',
  failed: 'The exercise could not be started. Check the connection and try again.',
  retry: 'Try again',
  reload: 'Reload',
  remains: (stored, readable) =>
    readable > 0
      ? `Of ${counted(stored, 'recorded action')}, the first ${readable} could be read.`
      : `None of the ${counted(stored, 'recorded action')} could be read.`,
  mistakesSoFar: 'Mistakes up to there:',
};
