import type { AccountState } from '../../src/profile/account-state.ts';
import type { Problem } from '../../src/contract/problem.ts';
import type { Instant } from '../../src/time/instant.ts';
import { afterMiss, afterSuccess, stateAt } from '../../src/profile/lock.ts';
import type { LoginId } from '../../src/profile/profile.ts';
import type { Bank, BankAccount } from './bank.ts';
import { grant, refuse, type Ruling } from './ruling.ts';

/** A log-in ID with the judgement on the password that came with it. */
export interface JudgedCredentials {
  readonly loginId: LoginId;
  readonly passwordRight: boolean;
}

export const credentialsRefused: Problem = {
  type: 'credentialsRefused',
  detail: 'the log-in ID or the password is wrong',
};

/** Grants the account whose password was right. A wrong one is counted and may lock. */
export function checkPassword(
  bank: Bank,
  { loginId, passwordRight }: JudgedCredentials,
  now: Instant,
): Ruling<BankAccount> {
  const found = findUnlocked(bank, loginId, now);
  if (!found.outcome.ok) return found;
  if (passwordRight) return found;
  const missed = changeState(found.bank, loginId, (state) => afterMiss(state, bank.rules, now));
  const account = stateOf(missed, loginId);
  return refuse(missed, lockProblem(account) ?? { ...credentialsRefused, account });
}

/** Grants an account that is not locked at this moment. */
export function findUnlocked(before: Bank, loginId: LoginId, now: Instant): Ruling<BankAccount> {
  const account = before.accounts.find((each) => each.loginId === loginId);
  if (account === undefined) return refuse(before, credentialsRefused);
  const bank = changeState(before, loginId, (state) => stateAt(state, now));
  const locked = lockProblem(stateOf(bank, loginId));
  return locked === undefined ? grant(bank, account) : refuse(bank, locked);
}

export const forgetMisses = (bank: Bank, loginId: LoginId): Bank => changeState(bank, loginId, afterSuccess);

export const stateOf = (bank: Bank, loginId: LoginId): AccountState =>
  bank.states.find((state) => state.loginId === loginId) ?? {
    loginId,
    misses: 0,
    temporaryLocks: 0,
    lock: { kind: 'none' },
  };

const changeState = (bank: Bank, loginId: LoginId, change: (state: AccountState) => AccountState): Bank => ({
  ...bank,
  states: bank.states.map((state) => (state.loginId === loginId ? change(state) : state)),
});

function lockProblem(account: AccountState): Problem | undefined {
  if (account.lock.kind === 'full') return { type: 'locked', detail: 'the password is locked for good', account };
  if (account.lock.kind === 'none') return undefined;
  return { type: 'temporarilyLocked', detail: 'the password is locked for a while', account };
}
