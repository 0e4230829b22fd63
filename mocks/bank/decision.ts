import type { Ruling, RulingRefusal } from '../../src/banking/ruling.ts';
import { fail, succeed, type Outcome } from '../../src/contract/outcome.ts';
import type { AccountState } from '../../src/profile/account-state.ts';
import { withState, type AttemptBank } from './bank.ts';

/** The bank's answer, and the bank after it. A refusal may change the bank as well, by counting a miss. */
export interface Decision<T> {
  readonly bank: AttemptBank;
  readonly outcome: Outcome<T>;
}

export const granted = <T>(bank: AttemptBank, value: T): Decision<T> => ({ bank, outcome: succeed(value) });

/** Carries out a ruling: keeps the account's new state, turns a refusal into a problem, and leaves a grant to `onGrant`. */
export function decide<Granted, Counted extends AccountState | null, T>(
  before: AttemptBank,
  ruling: Ruling<Granted, Counted>,
  onGrant: (bank: AttemptBank, granted: Granted, account: Counted) => Decision<T>,
): Decision<T> {
  const bank = ruling.account === null ? before : withState(before, ruling.account);
  if (ruling.ok) return onGrant(bank, ruling.granted, ruling.account);
  const { account } = ruling;
  const problem = { type: ruling.refused, detail: details[ruling.refused], ...(account && { account }) };
  return { bank, outcome: fail(problem) };
}

const details: Readonly<Record<RulingRefusal, string>> = {
  credentialsRefused: 'the log-in ID or the password is wrong',
  temporarilyLocked: 'the password is locked for a while',
  locked: 'the password is locked for good',
  certificateRequired: 'only with a certificate',
  sessionUnknown: 'there is no such session',
  certificateExpired: 'notAfter has passed',
  certificateNotYetValid: 'notBefore is still to come',
  certificateRevoked: 'the certificate is revoked',
  certificateUnknown: 'not a certificate of a customer of this bank',
  signatureRefused: 'signed with another key',
  challengeUnknown: 'the challenge was never given out, is used up, or is too old',
  renewalTooEarly: 'the certificate is not near its end',
  authorityExpired: 'the certificate of the CA has ended',
  anotherCertificateValid: 'the customer has a certificate that has not ended',
};
