import { lockedByMisses, triedAgainWhileLocked } from './credential-checks.ts';
import { caseOf } from './form/case-of.ts';
import { missesToLock } from './form/named-mistakes.ts';
import { solution } from './found/temporary-lock.ts';
import { mistyping, rightPassword } from './fragments.ts';

/** The customer has mistyped too often. The lock ends by itself, unless the customer tries again meanwhile. */
export const temporaryLock = caseOf({
  id: 'temporary-lock',
  account: 'test999',
  given: {
    startsAt: '2010-10-01T11:05:40+09:00',
    certificates: ['expired'],
    windows: [{}],
    // The lock lasts long enough for a learner who reads and types without hurry to meet it.
    accountState: { temporaryLocks: 1, lock: 'temporary', lockSeconds: 1800 },
  },
  milestones: [{ seen: 'temporarilyLocked' }, { reached: 'BSMS004' }],
  solution,
  variants: ['customer', 'dates', 'fontSize', 'windows'],
  goal: 'installed',
  mistakes: [
    {
      id: 'triedAgainWhileLocked',
      weight: 'light',
      check: triedAgainWhileLocked,
      example: (account) => ({
        after: 'authenticate',
        actions: [
          { type: 'typed', window: 'w2', field: 'password', entry: rightPassword(account) },
          { type: 'pressedAuthenticate', window: 'w2' },
        ],
      }),
    },
    {
      id: 'lockedAgain',
      weight: 'heavy',
      check: lockedByMisses,
      example: {
        after: 'waitForEndOfLock',
        actions: Array.from({ length: missesToLock }, () => mistyping('w2')).flat(),
      },
    },
    'passwordLogin',
    'passwordMistyped',
    'fullWidthEntry',
    'capitalLetters',
    'requestDeclined',
    'installationDeclined',
  ],
});
