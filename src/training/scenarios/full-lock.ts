import { advisedKnowing, happenedBefore } from './checks.ts';
import { refusedAs, triedAgainWhileLocked } from './credential-checks.ts';
import { caseOf } from './form/case-of.ts';
import { wrongAdvice } from './form/wrong-advice.ts';
import { solution } from './found/full-lock.ts';
import { rightPassword } from './fragments.ts';

const messageRead = refusedAs('locked');

/** Locked for good, and the customer is the master user: nobody in the company can lift it, so the branch must. */
export const fullLock = caseOf({
  id: 'full-lock',
  account: 'test999',
  needs: { role: 'master' },
  given: {
    startsAt: '2010-10-01T13:20:10+09:00',
    certificates: ['expired'],
    accountState: { temporaryLocks: 3, lock: 'full' },
  },
  milestones: [{ seen: 'locked' }],
  solution,
  variants: ['customer', 'dates', 'fontSize', 'windows'],
  goal: advisedKnowing('branch', messageRead),
  mistakes: [
    {
      id: 'triedAgainWhileLocked',
      weight: 'heavy',
      check: triedAgainWhileLocked,
      example: (account) => ({
        after: 'authenticate',
        actions: [
          { type: 'typed', window: 'w2', field: 'password', entry: rightPassword(account) },
          { type: 'pressedAuthenticate', window: 'w2' },
        ],
      }),
    },
    wrongAdvice('toldToWait', 'critical', 'waitAndRetry', 'authenticate'),
    wrongAdvice('toldToReissue', 'critical', 'reissueAgain', 'authenticate'),
    wrongAdvice('sentToMasterUser', 'heavy', 'masterUser', 'authenticate'),
    {
      id: 'toldWithoutLooking',
      weight: 'light',
      check: happenedBefore('advised', messageRead),
      example: { after: 'openBrowser', actions: [{ type: 'advised', advice: 'branch' }] },
    },
    'passwordLogin',
    'fullWidthEntry',
    'capitalLetters',
  ],
  advice: ['waitAndRetry', 'masterUser', 'branch', 'reissueAgain'],
});
