import type { AccountState } from '../profile/account-state.ts';
import type { BankRefusal } from '../profile/refusals.ts';

/** The reasons of the bank itself; the others are the CA's, or come of a request that cannot be read. */
export type RulingRefusal = Exclude<
  BankRefusal,
  | 'credentialsMissing'
  | 'notACertificationRequest'
  | 'possessionNotProven'
  | 'keyRefused'
  | 'keyReused'
  | 'otherSubject'
>;

/** A decision of the bank. `account` is the account's state from now on; null if the decision concerned none. */
export type Ruling<Granted, Counted extends AccountState | null = AccountState | null> =
  | { readonly ok: true; readonly granted: Granted; readonly account: Counted }
  | { readonly ok: false; readonly refused: RulingRefusal; readonly account: AccountState | null };

export const grant = <Granted, Counted extends AccountState | null>(
  granted: Granted,
  account: Counted,
): Ruling<Granted, Counted> => ({ ok: true, granted, account });

export const refuse = (refused: RulingRefusal, account: AccountState | null = null): Ruling<never, never> => ({
  ok: false,
  refused,
  account,
});
