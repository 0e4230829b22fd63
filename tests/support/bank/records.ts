import { bankAccount, type BankRecords } from '../../../src/banking/bank-records.ts';
import type { AccountState } from '../../../src/profile/account-state.ts';
import type { PresentedCertificate } from '../../../src/banking/present-certificate.ts';
import { days } from '../../../src/time/instant.ts';
import { profileWith, start } from '../fixtures.ts';

const profile = profileWith({
  missesBeforeTemporaryLock: 3,
  temporaryLockSeconds: 60,
  temporaryLocksBeforeFullLock: 2,
});

/** The built-in bank with short rules and nobody locked, with some records of its own. */
export const recordsWhere = (records: Partial<BankRecords> = {}): BankRecords => ({
  rules: profile.rules,
  accounts: profile.accounts.map((account) => bankAccount(account, [])),
  states: [],
  enrolmentCodes: [],
  sessions: [],
  ...records,
});

/** The same with one account in a lock. */
export const locked = (records: BankRecords, loginId: string, lock: AccountState['lock']): BankRecords => ({
  ...records,
  states: [{ loginId, misses: 0, temporaryLocks: 1, lock }],
});

/** A certificate of test999 that can be renewed on the day of the tests, with some findings of its own. */
export const presentedCertificate = (findings: Partial<PresentedCertificate> = {}): PresentedCertificate => ({
  serialNumber: '01',
  notBefore: start - days(300),
  notAfter: start + days(30),
  issuedHere: true,
  signatureRight: true,
  standing: { loginId: 'test999', status: 'good' },
  ...findings,
});
