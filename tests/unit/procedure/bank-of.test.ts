import { expect, test } from 'vitest';
import { bankOf } from '../../../src/procedure/bank-of.ts';
import { after, worldAfter } from '../../support/attempts.ts';

test('a bank that takes over knows every account, and every certificate that was issued', () => {
  const { accounts, certificates } = bankOf(worldAfter('allowRequest'));
  expect(accounts.map(({ loginId }) => loginId).sort()).toEqual(['test201', 'test301', 'test401', 'test999']);
  expect(certificates.map(({ loginId, status }) => [loginId, status])).toEqual([
    ['test999', 'good'],
    ['test999', 'good'],
  ]);
});

test('a bank that takes over knows the misses of the attempt', () => {
  const missed = after(
    worldAfter('enterLoginId'),
    { type: 'typed', window: 'w2', field: 'password', entry: { judged: 'wrong', length: 8 } },
    { type: 'pressedAuthenticate', window: 'w2' },
    {
      type: 'credentialsRefused',
      ask: '901.authenticate',
      reason: 'mismatch',
      account: { loginId: 'test999', misses: 3, temporaryLocks: 0, lock: { kind: 'none' } },
    },
  );
  expect(bankOf(missed).accounts).toContainEqual({
    loginId: 'test999',
    misses: 3,
    temporaryLocks: 0,
    lock: { kind: 'none' },
  });
});
