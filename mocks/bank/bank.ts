import type { BankStateSent } from '../../src/contract/bank-state.ts';
import type { AccountState } from '../../src/profile/account-state.ts';
import type { SerialNumber } from '../../src/pki/certificate-fields.ts';
import { instant, seconds, type Instant } from '../../src/time/instant.ts';
import type { Account, LoginId, Rules } from '../../src/profile/profile.ts';

/** A contract as the bank's pages need it. Whether a password is right is judged outside; the bank never holds one. */
export interface BankAccount extends Pick<Account, 'loginId' | 'userName' | 'company' | 'role' | 'method'> {
  readonly lastLogin: Instant | null;
}

export interface EnrolmentCode {
  readonly code: string;
  readonly loginId: LoginId;
  readonly purpose: 'acquisition' | 'renewal';
}

export interface Challenge {
  readonly challenge: string;
  /** Base64. */
  readonly nonce: string;
}

export interface Session {
  readonly session: string;
  readonly loginId: LoginId;
  /** After a certificate was accepted the password is still wanted. */
  readonly stage: 'certificateAccepted' | 'loggedIn';
  readonly certificate: { readonly serialNumber: SerialNumber; readonly notAfter: Instant } | null;
}

/** All that the bank knows within one attempt: plain data that the functions of this folder turn into its successor. */
export interface Bank {
  readonly startedAt: Instant;
  readonly organisation: string;
  readonly host: string;
  readonly rules: Rules;
  readonly accounts: readonly BankAccount[];
  readonly states: readonly AccountState[];
  readonly enrolmentCodes: readonly EnrolmentCode[];
  readonly challenges: readonly Challenge[];
  readonly sessions: readonly Session[];
}

/** The bank of a new attempt. What the attempt does not tell of an account is as the profile starts it. */
export function openBank({ profile, now, accounts, enrolmentCodes = [], sessions = [] }: BankStateSent): Bank {
  return {
    startedAt: now,
    organisation: profile.organisation,
    host: profile.host,
    rules: profile.rules,
    accounts: profile.accounts.map(({ loginId, userName, company, role, method, lastLogin }) => ({
      loginId,
      userName,
      company,
      role,
      method,
      lastLogin: lastLogin === null ? null : instant(lastLogin),
    })),
    states: profile.accounts.map(
      (account) => accounts.find(({ loginId }) => loginId === account.loginId) ?? startOf(account, profile.rules, now),
    ),
    enrolmentCodes,
    challenges: [],
    sessions,
  };
}

function startOf({ loginId, lock }: Account, rules: Rules, now: Instant): AccountState {
  const state = { loginId, misses: 0, temporaryLocks: lock === 'temporary' ? 1 : 0 };
  if (lock !== 'temporary') return { ...state, lock: { kind: lock } };
  return { ...state, lock: { kind: lock, until: now + seconds(rules.temporaryLockSeconds) } };
}
