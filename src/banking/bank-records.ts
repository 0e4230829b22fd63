import type { AccountState } from '../profile/account-state.ts';
import type { BankSession, EnrolmentCode, LastLogin } from '../profile/bank-session.ts';
import type { Account, LoginId, Rules } from '../profile/profile.ts';
import { instant, type Instant } from '../time/instant.ts';

/** A contract as the bank's pages need it. Whether a password is right is judged outside; the bank never holds one. */
export interface BankAccount extends Pick<Account, 'loginId' | 'userName' | 'company' | 'role' | 'method'> {
  readonly lastLogin: Instant | null;
}

/** The records the bank decides by. */
export interface BankRecords {
  readonly rules: Rules;
  readonly accounts: readonly BankAccount[];
  readonly states: readonly AccountState[];
  readonly enrolmentCodes: readonly EnrolmentCode[];
  readonly sessions: readonly BankSession[];
}

/** The contract of a profile's account, after these log-ins. */
export const bankAccount = (
  { loginId, userName, company, role, method, lastLogin: inProfile }: Account,
  lastLogins: readonly LastLogin[],
): BankAccount => {
  const before = inProfile === null ? null : instant(inProfile);
  const lastLogin = lastLogins.find((each) => each.loginId === loginId)?.at ?? before;
  return { loginId, userName, company, role, method, lastLogin };
};

export const stateOf = ({ states }: Pick<BankRecords, 'states'>, loginId: LoginId): AccountState =>
  states.find((state) => state.loginId === loginId) ?? {
    loginId,
    misses: 0,
    temporaryLocks: 0,
    lock: { kind: 'none' },
  };
