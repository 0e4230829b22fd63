import { expect, test } from 'vitest';
import { refuseUnsuitable, unsuitableIn } from '../../../../src/cli/exercises/unsuitable-bank.ts';
import { fullLock } from '../../../../src/training/scenarios/full-lock.ts';
import { snapshot } from './exercises.ts';

const { profile } = snapshot;

test('a bank with all that a scenario needs is let through', () => {
  expect(unsuitableIn(fullLock, profile)).toEqual([]);
  expect(() => refuseUnsuitable([])).not.toThrow();
});

test('a bank without the account of a scenario is refused, with the place in its file', () => {
  const accounts = profile.accounts.filter(({ loginId }) => loginId !== fullLock.account);
  const lines = unsuitableIn(fullLock, { ...profile, accounts });
  expect(lines).toEqual([expect.stringMatching(/^accounts: For the exercise “full-lock” the account .* is needed\.$/)]);
  expect(() => refuseUnsuitable(lines)).toThrow(`This bank does not suit:\n${lines[0]}`);
});
