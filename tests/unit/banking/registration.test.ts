import { expect, test } from 'vitest';
import { authenticate, logIn } from '../../../src/banking/log-in.ts';
import { checkEntries, confirmAccount, register } from '../../../src/banking/registration.ts';
import type { AccountState } from '../../../src/profile/account-state.ts';
import type { BankSession } from '../../../src/profile/bank-session.ts';
import { seconds } from '../../../src/time/instant.ts';
import { recordsWhere } from '../../support/bank/records.ts';
import { start } from '../../support/fixtures.ts';

const loginId = 'test501';
// Three misses lock for a minute, and the second such lock is for good.
const stateWith = (state: Partial<AccountState> = {}): AccountState => ({
  loginId,
  misses: 0,
  temporaryLocks: 0,
  lock: { kind: 'none' },
  registered: false,
  ...state,
});
const sessionAt = (stage: BankSession['stage'], idleSince = start): BankSession => ({
  session: 's',
  loginId,
  stage,
  certificate: null,
  idleSince,
});
const bankWith = (state: Partial<AccountState> = {}, ...sessions: readonly BankSession[]) =>
  recordsWhere({ states: [stateWith(state)], sessions });
const aMinuteLater = start + seconds(60);
const refused = (account: AccountState | null) => ({ ok: false, refused: 'credentialsRefused', account });

const confirmed = (bank: ReturnType<typeof bankWith>, passwordsRight: boolean, now = start) =>
  confirmAccount(bank, { loginId, passwordsRight }, now);

test('the customer of the paper is confirmed, and earlier misses are forgotten', () => {
  expect(confirmed(bankWith({ misses: 2, temporaryLocks: 1 }), true)).toEqual({
    ok: true,
    granted: { loginId },
    account: stateWith(),
  });
});

test.each([
  ['counted', {}, { misses: 1 }],
  [
    'counted up to a lock for a while',
    { misses: 2 },
    { temporaryLocks: 1, lock: { kind: 'temporary', until: aMinuteLater } },
  ],
  ['counted up to a lock for good', { misses: 2, temporaryLocks: 1 }, { temporaryLocks: 2, lock: { kind: 'full' } }],
] as const)('a wrong provisional password is %s, and refused with the word for everything', (_, before, after) => {
  expect(confirmed(bankWith(before), false)).toEqual(refused(stateWith(after)));
});

test('an account that nobody has is refused alike, and nothing is counted', () => {
  expect(confirmAccount(bankWith(), { loginId: undefined, passwordsRight: false }, start)).toEqual(refused(null));
});

test.each([
  ['for a while', { kind: 'temporary', until: aMinuteLater }],
  ['for good', { kind: 'full' }],
] as const)('while an account is locked %s, the right passwords are refused in the same word', (_, lock) => {
  const bank = bankWith({ temporaryLocks: 1, lock });
  expect(confirmed(bank, true, aMinuteLater - 1)).toEqual(refused(stateWith({ temporaryLocks: 1, lock })));
  expect(confirmed(bank, true, aMinuteLater).ok).toBe(lock.kind === 'temporary');
});

test('an account that has its log-in ID is refused in the same word, right passwords or not', () => {
  const registered = stateWith({ registered: true });
  expect(confirmed(bankWith(registered), true)).toEqual(refused(registered));
  expect(confirmed(bankWith(registered), false)).toEqual(refused(registered));
  expect(confirmAccount(bankWith(), { loginId: 'test999', passwordsRight: true }, start).ok).toBe(false);
});

test('entries must stand on the paper, and be sent in a session of the account', () => {
  const asked = { session: 's', entriesRight: true };
  const bank = bankWith({}, sessionAt('accountConfirmed'));
  expect(checkEntries(bank, asked, start)).toEqual({ ok: true, granted: { loginId }, account: null });
  expect(checkEntries(bank, { ...asked, entriesRight: false }, start)).toEqual(refused(null));
  const unknown = { ok: false, refused: 'sessionUnknown', account: null };
  expect(checkEntries(bank, { ...asked, session: 't' }, start)).toEqual(unknown);
  expect(checkEntries(bankWith({}, sessionAt('loggedIn')), asked, start)).toEqual(unknown);
  expect(checkEntries(bank, asked, start + seconds(15 * 60))).toEqual(unknown);
});

test('登録 wants entries that were checked, and done twice comes to the same', () => {
  const unknown = { ok: false, refused: 'sessionUnknown', account: null };
  expect(register(bankWith({}, sessionAt('accountConfirmed')), 's', start)).toEqual(unknown);
  expect(register(bankWith({}, sessionAt('entriesChecked')), 's', start + seconds(15 * 60))).toEqual(unknown);
  const granted = { ok: true, granted: { loginId }, account: stateWith({ registered: true }) };
  expect(register(bankWith({}, sessionAt('entriesChecked')), 's', start)).toEqual(granted);
  expect(register(bankWith({ registered: true }, sessionAt('entriesChecked')), 's', start)).toEqual(granted);
});

test('until then the log-in ID is nobody’s, and from then on it is like any other', () => {
  const credentials = { loginId, passwordRight: true };
  expect(authenticate(bankWith(), credentials, start)).toEqual(refused(null));
  expect(logIn(bankWith(), { ...credentials, passwordRight: false }, start)).toEqual(refused(null));
  const there = bankWith({ registered: true });
  expect(authenticate(there, credentials, start)).toMatchObject({ ok: true, granted: { loginId } });
  expect(logIn(there, credentials, start)).toMatchObject({ ok: false, refused: 'certificateRequired' });
});
