import type { SiteTexts } from '../ja/site.ts';
import { counted } from './counted.ts';
import { localMoment } from './local-moment.ts';

export const practiceTexts: SiteTexts['practice'] = {
  back: 'Home',
  situation: 'The customer’s situation',
  goal: 'Goal',
  memo: 'Practice memo',
  memoLead: 'The log-in ID and password for this exercise.',
  loginId: 'Log-in ID',
  password: 'Log-in password',
  confirmationPassword: 'Confirmation password (not used in this exercise)',
  otherAccounts: 'Other passwords and accounts',
  memoLeadOfPaper: 'The bank’s papers, and what is to be registered.',
  startAnew: 'Start over',
  confirmStartAnew: 'No record of this attempt is kept. Start over?',
  startAtStep: (number) => `Start at step ${number}`,
  confirmStartAtStep: (number) => `No record of this attempt is kept. Start at step ${number}?`,
  confirmAnewAfterEnd: 'The result of this attempt is kept. Start over?',
  confirmStepAfterEnd: (number) => `The result of this attempt is kept. Start at step ${number}?`,
  advancing: (done, of) => `The steps before are being done for you… ${done} of ${of}`,
  unsuitedBank: (bank) =>
    `With the settings of “${bank}” this exercise cannot be finished. The trainer’s desk says what to change.`,
  toDesk: 'To the trainer’s desk',
  stepNotReached: (number) => `Step ${number} could not be reached. Check the connection and try again.`,
  keepGoing: 'Keep going',
  hidePanel: 'Hide guide',
  showPanel: 'Show guide',
  fill: 'Full screen',
  unfill: 'Normal size',
  otherSide: 'Guide to the other side',
  preparing: 'Preparing the PC and the bank…',
  ready: 'The PC and the bank are ready. You can begin.',
  solved: 'Done',
  solvedSentence: 'You reached the goal.',
  noMistakes: 'You made no mistakes.',
  mistakes: 'Mistakes this time',
  again: 'Practise again',
  stage: 'Imitation PC',
  panning: 'A part is shown. Move it with a finger, by scrolling or with the arrow keys.',
  enlarge: 'Enlarge',
  panel: 'Guide',
  unfinished: 'You have an unfinished attempt.',
  left: {
    done: (number) => `Done up to step ${number}:`,
    detour: 'You were on a detour.',
    leaving: (at) => `You left it on ${localMoment(at)}.`,
    beginning: (at) => `You began it on ${localMoment(at)}.`,
  },
  resume: 'Continue',
  losesFormer: (startAnew) => `“${startAnew}” keeps nothing of that attempt.`,
  itsBank: (name, startAnew) =>
    `“Continue” uses the bank with which it was begun (${name}). “${startAnew}” uses the bank of the present settings.`,
  itsCustomer: (name, startAnew) =>
    `“Continue” goes on with the customer ${name}. “${startAnew}” begins with another customer.`,
  elsewhere: 'This exercise is open in another tab.',
  lost: 'This exercise was taken over by another tab.',
  takeOver: 'Continue in this tab',
  loading: 'Loading…',
  failed: 'The exercise could not be started.',
  retry: 'Try again',
  reload: 'Reload',
  remains: (stored, readable) =>
    readable > 0
      ? `Of ${counted(stored, 'recorded action')}, the first ${readable} could be read.`
      : `None of the ${counted(stored, 'recorded action')} could be read.`,
  mistakesSoFar: 'Mistakes up to there:',
};
