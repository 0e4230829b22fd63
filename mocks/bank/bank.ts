import { bankAccount, type BankRecords } from '../../src/banking/bank-records.ts';
import { stateAtStart } from '../../src/banking/locks.ts';
import type { BankStateSent } from '../../src/contract/bank-state.ts';
import type { AccountState } from '../../src/profile/account-state.ts';
import type { Instant } from '../../src/time/instant.ts';

export interface Challenge {
  readonly challenge: string;
  /** Base64. */
  readonly nonce: string;
  /** The moment at which it was given out; earlier versions kept none. */
  readonly idleSince?: Instant;
}

/** Everything that the bank keeps of one attempt, as plain data that is stored as it is. */
export interface AttemptBank extends BankRecords {
  readonly startedAt: Instant;
  readonly organisation: string;
  readonly host: string;
  readonly challenges: readonly Challenge[];
}

/** The bank of a new attempt. An account that is not among `accounts` starts as the profile says. */
export function openBank({
  profile,
  now,
  accounts,
  enrolmentCodes = [],
  sessions = [],
  lastLogins = [],
}: BankStateSent): AttemptBank {
  const { organisation, host, rules } = profile;
  return {
    startedAt: now,
    organisation,
    host,
    rules,
    accounts: profile.accounts.map((account) => bankAccount(account, lastLogins)),
    states: profile.accounts.map(
      (account) =>
        accounts.find(({ loginId }) => loginId === account.loginId) ??
        stateAtStart(account, rules.temporaryLockSeconds, now),
    ),
    enrolmentCodes,
    challenges: [],
    sessions,
  };
}

export const withState = (bank: AttemptBank, account: AccountState): AttemptBank => ({
  ...bank,
  states: bank.states.map((state) => (state.loginId === account.loginId ? account : state)),
});
