import { caseOf } from './form/case-of.ts';
import { whereIssued } from './form/named-mistakes.ts';
import { solution } from './found/refused-password.ts';

/** Refused again and again: with CapsLock on, or with another password than the log-in password. Two misses are left. */
export const refusedPassword = caseOf({
  id: 'refused-password',
  account: 'test999',
  given: {
    startsAt: '2010-10-01T10:40:15+09:00',
    certificates: ['expired'],
    windows: [{}, { left: { screen: 'BSMS001', message: 'credentialsRefused', idTyped: true } }],
    accountState: { misses: 3 },
  },
  milestones: [{ reached: 'BSMS004' }],
  solution,
  goal: 'installedAndAllClosed',
  mistakes: ['capitalLetters', 'passwordsConfused', 'lockedByMisses', ...whereIssued],
});
