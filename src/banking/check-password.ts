import type { AccountState } from '../profile/account-state.ts';
import type { LoginId } from '../profile/profile.ts';
import type { Instant } from '../time/instant.ts';
import { stateOf, type BankAccount, type BankRecords } from './bank-records.ts';
import { afterMiss, lockRefusal, stateAt } from './locks.ts';
import { grant, refuse, type Ruling } from './ruling.ts';

/** A log-in ID with the judgement on the password that came with it. */
export interface JudgedCredentials {
  readonly loginId: LoginId;
  readonly passwordRight: boolean;
}

type FoundAccount = Ruling<BankAccount, AccountState>;

/** Grants the account whose password was right. A wrong one is counted and may lock; while locked, neither counts. */
export function checkPassword(
  records: BankRecords,
  { loginId, passwordRight }: JudgedCredentials,
  now: Instant,
): FoundAccount {
  const found = findUnlocked(records, loginId, now);
  if (!found.ok || passwordRight) return found;
  const missed = afterMiss(found.account, records.rules, now);
  return refuse(lockRefusal(missed) ?? 'credentialsRefused', missed);
}

/** Grants an account that is not locked at this moment. An ID that is nobody's, or not yet, is refused like a wrong password. */
export function findUnlocked(records: BankRecords, loginId: LoginId, now: Instant): FoundAccount {
  const account = records.accounts.find((each) => each.loginId === loginId);
  if (account === undefined || stateOf(records, loginId).registered === false) return refuse('credentialsRefused');
  const state = stateAt(stateOf(records, loginId), now);
  const locked = lockRefusal(state);
  return locked === undefined ? grant(account, state) : refuse(locked, state);
}
