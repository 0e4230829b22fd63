import type { AccountState } from '../profile/account-state.ts';
import type { BankSession } from '../profile/bank-session.ts';
import type { LoginId } from '../profile/profile.ts';
import type { Instant } from '../time/instant.ts';
import { stateOf, type BankRecords } from './bank-records.ts';
import { afterMiss, afterSuccess, lockRefusal, stateAt } from './locks.ts';
import { grant, refuse, type Ruling } from './ruling.ts';
import { hasEnded } from './session-end.ts';

// ログインID取得. A stranger could try out accounts and IDs here, so all that the bank refuses is refused with the same word: an
// unknown account, a wrong provisional password, a lock, an ID that is taken, entries that differ from the bank's paper.

/**
 * 口座情報登録 (BLIS005): the customer whose account and provisional passwords these are. Wrong passwords count and may lock. An
 * account that has its log-in ID by now is refused, and reported as it is.
 */
export function confirmAccount(
  records: BankRecords,
  { loginId, passwordsRight }: { readonly loginId: LoginId | undefined; readonly passwordsRight: boolean },
  now: Instant,
): Ruling<{ readonly loginId: LoginId }, AccountState> {
  if (loginId === undefined) return refuse('credentialsRefused');
  const state = stateAt(stateOf(records, loginId), now);
  if (state.registered !== false || lockRefusal(state) !== undefined) return refuse('credentialsRefused', state);
  return passwordsRight
    ? grant({ loginId }, afterSuccess(state))
    : refuse('credentialsRefused', afterMiss(state, records.rules, now));
}

/** サービス開始登録 (BLIS006): what is entered must stand on the bank's paper of this customer, so an ID of somebody else is refused. */
export function checkEntries(
  records: BankRecords,
  asked: { readonly session: string; readonly entriesRight: boolean },
  now: Instant,
): Ruling<{ readonly loginId: LoginId }> {
  const found = registrationSession(records, asked.session, now);
  if (found === undefined) return refuse('sessionUnknown');
  return asked.entriesRight ? grant({ loginId: found.loginId }, null) : refuse('credentialsRefused');
}

/**
 * 登録 (BLIS007): from here on the log-in ID exists. A customer who never got the answer, or is quicker in another window, registers
 * once more and changes nothing.
 */
export function register(
  records: BankRecords,
  session: string,
  now: Instant,
): Ruling<{ readonly loginId: LoginId }, AccountState> {
  const found = registrationSession(records, session, now);
  if (found?.stage !== 'entriesChecked') return refuse('sessionUnknown');
  const { loginId } = found;
  return grant({ loginId }, { ...stateOf(records, loginId), registered: true });
}

const registrationSession = (
  { sessions, rules }: BankRecords,
  session: string,
  now: Instant,
): BankSession | undefined =>
  sessions.find(
    (each) =>
      each.session === session &&
      (each.stage === 'accountConfirmed' || each.stage === 'entriesChecked') &&
      !hasEnded(each, rules, now),
  );
