import { expect, test } from 'vitest';
import { refuseUnsuitableBank } from '../../../../src/cli/exercises/unsuitable-bank.ts';
import { fullLock } from '../../../../src/training/scenarios/full-lock.ts';
import { snapshot } from './exercises.ts';

const { profile } = snapshot;

test('a bank with all that a scenario needs is let through', () => {
  expect(() => refuseUnsuitableBank([fullLock], profile)).not.toThrow();
});

test('a bank without the account of a scenario is refused, with the place in its file', () => {
  const accounts = profile.accounts.filter(({ loginId }) => loginId !== fullLock.account);
  expect(() => refuseUnsuitableBank([fullLock], { ...profile, accounts })).toThrow(
    /^This bank does not suit:\naccounts: For the exercise “full-lock” the account .* is needed\.$/,
  );
});
