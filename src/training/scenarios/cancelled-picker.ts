import { caseOf } from './form/case-of.ts';
import { whereLoggedIn } from './form/named-mistakes.ts';
import { solution } from './found/cancelled-picker.ts';

/** キャンセル in the picker: the browser remembers it, and asks for no certificate until all its windows are closed. */
export const cancelledPicker = caseOf({
  id: 'cancelled-picker',
  account: 'test999',
  needs: { rules: { pickerListsExpired: true } },
  given: {
    startsAt: '2010-10-05T09:06:10+09:00',
    certificates: ['expired', 'renewed'],
    windows: [{ held: 'none', left: { screen: 'BLGI001', message: 'certificateNotConfirmed' } }],
  },
  milestones: [{ closed: 'everyWindow' }],
  solution,
  goal: 'loggedIn',
  mistakes: ['triedWithoutPicker', 'pickerCancelled', ...whereLoggedIn],
});
