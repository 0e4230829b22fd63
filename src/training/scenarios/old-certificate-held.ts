import { declinedWebAccess, heldCertificateTriedAgain } from './certificate-checks.ts';
import { happened } from './checks.ts';
import { caseOf } from './form/case-of.ts';
import { solution } from './found/old-certificate-held.ts';
import { obtaining } from './fragments.ts';

/** The new certificate is there, but the windows that were open before it hold on to the old one. */
export const oldCertificateHeld = caseOf({
  id: 'old-certificate-held',
  passMark: 75,
  account: 'test999',
  needs: { rules: { pickerListsExpired: true } },
  given: {
    startsAt: '2010-10-01T14:40:00+09:00',
    certificates: ['expired', 'renewed'],
    // One window hides the other, so closing the visible one is not enough.
    windows: [
      { offered: [0], held: 0 },
      { offered: [0], held: 0 },
    ],
  },
  milestones: [{ did: 'BLGI001.certificateLoginFromMemory' }, { closed: 'everyWindow' }],
  solution,
  // The exercise is about two windows, one behind the other.
  shownWhole: ['certificateLogin', 'closeFrontWindow', 'closeAllWindows'],
  goal: 'loggedIn',
  mistakes: [
    {
      id: 'heldCertificateTriedAgain',
      weight: 'heavy',
      check: heldCertificateTriedAgain,
      example: { after: 'closeFrontWindow', actions: [{ type: 'pressedCertificateLogin', window: 'w1' }] },
    },
    'expiredCertificateChosen',
    {
      id: 'anotherIssued',
      weight: 'heavy',
      check: happened('certificateIssued'),
      example: (account) => ({ after: 'certificateLogin', actions: obtaining(account, 'w2', 'w3') }),
    },
    {
      id: 'installationDeclined',
      weight: 'heavy',
      check: declinedWebAccess('install'),
      example: (account) => ({
        after: 'certificateLogin',
        actions: [...obtaining(account, 'w2', 'w3'), { type: 'answeredWebAccess', window: 'w3', answer: 'no' }],
      }),
    },
    'passwordLogin',
    'passwordMistyped',
    'capitalLetters',
  ],
});
