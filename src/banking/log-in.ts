import type { AccountState } from '../profile/account-state.ts';
import type { BankSession } from '../profile/bank-session.ts';
import type { Customer } from '../profile/customer.ts';
import type { LoginId } from '../profile/profile.ts';
import type { Instant } from '../time/instant.ts';
import type { BankAccount, BankRecords } from './bank-records.ts';
import { checkPassword, type JudgedCredentials } from './check-password.ts';
import { afterSuccess } from './locks.ts';
import { grant, refuse, type Ruling } from './ruling.ts';
import { hasEnded } from './session-end.ts';

/** Somebody who is logged in now. */
export interface Admission {
  readonly customer: Customer;
  readonly certificate: BankSession['certificate'];
}

/** 認証 (BSMS001): who may ask for a certificate. Contracts without certificates are refused like unknown ones. */
export function authenticate(
  records: BankRecords,
  credentials: JudgedCredentials,
  now: Instant,
): Ruling<{ readonly loginId: LoginId }, AccountState> {
  const checked = checkPassword(records, credentials, now);
  if (!checked.ok) return checked;
  const { granted, account } = checked;
  return granted.method === 'password'
    ? refuse('credentialsRefused', account)
    : grant({ loginId: granted.loginId }, afterSuccess(account));
}

/** ログイン with ID and password alone. Only a customer who knows the password learns that the contract requires a certificate. */
export function logIn(
  records: BankRecords,
  credentials: JudgedCredentials,
  now: Instant,
): Ruling<Admission, AccountState> {
  const checked = checkPassword(records, credentials, now);
  if (!checked.ok) return checked;
  const { granted, account } = checked;
  return granted.method === 'certificate' ? refuse('certificateRequired', account) : admit(granted, account, null);
}

/**
 * The password page after the certificate (BLGI004). A customer who was admitted but never got the answer enters the
 * password once more, and is admitted again.
 */
export function confirmPassword(
  records: BankRecords,
  asked: { readonly session: string; readonly passwordRight: boolean },
  now: Instant,
): Ruling<Admission, AccountState> {
  const found = records.sessions.find(({ session, certificate }) => session === asked.session && certificate !== null);
  if (found === undefined || hasEnded(found, records.rules, now)) return refuse('sessionUnknown');
  const checked = checkPassword(records, { loginId: found.loginId, passwordRight: asked.passwordRight }, now);
  return checked.ok ? admit(checked.granted, checked.account, found.certificate) : checked;
}

/** Admits a customer, and reports the log-in before this one. */
function admit(
  { loginId, userName, company, role, lastLogin }: BankAccount,
  state: AccountState,
  certificate: Admission['certificate'],
): Ruling<Admission, AccountState> {
  const certificateNotAfter = certificate?.notAfter ?? null;
  return grant(
    { customer: { loginId, userName, company, role, lastLogin, certificateNotAfter }, certificate },
    afterSuccess(state),
  );
}
