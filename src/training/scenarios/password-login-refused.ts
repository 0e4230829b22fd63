import { caseOf } from './form/case-of.ts';
import { whereLoggedIn } from './form/named-mistakes.ts';
import { solution } from './found/password-login-refused.ts';

/** A log-in with ID and password was refused, because the contract requires a certificate. The certificate is there. */
export const passwordLoginRefused = caseOf({
  id: 'password-login-refused',
  account: 'test999',
  needs: { rules: { pickerListsExpired: true } },
  given: {
    startsAt: '2010-10-04T08:52:30+09:00',
    certificates: ['expired', 'renewed'],
    windows: [{ left: { screen: 'BLGI001', message: 'certificateRequired', idTyped: true } }],
  },
  milestones: [{ reached: 'BLGI004' }],
  solution,
  goal: 'loggedIn',
  mistakes: whereLoggedIn,
});
