import { expect, test } from 'vitest';
import { authenticate, confirmPassword, logIn } from '../../../src/banking/log-in.ts';
import type { AccountState } from '../../../src/profile/account-state.ts';
import type { BankSession } from '../../../src/profile/bank-session.ts';
import { instant, seconds } from '../../../src/time/instant.ts';
import { right, wrong } from '../../support/bank/customers.ts';
import { locked, recordsWhere } from '../../support/bank/records.ts';
import { start } from '../../support/fixtures.ts';

// test999 (master) and test401 (general) have contracts with a certificate, test201 one with ID and password alone.
const bank = recordsWhere();
const clear = (loginId: string): AccountState => ({ loginId, misses: 0, temporaryLocks: 0, lock: { kind: 'none' } });
const missed = (loginId: string): AccountState => ({ ...clear(loginId), misses: 2, temporaryLocks: 1 });
const afterMisses = recordsWhere({ states: ['test999', 'test401', 'test201'].map(missed) });

test.each(['test999', 'test401'])(
  '認証 is for whoever has a contract with a certificate (%s), and forgets misses',
  (id) => {
    expect(authenticate(afterMisses, right(id), start)).toEqual({
      ok: true,
      granted: { loginId: id },
      account: clear(id),
    });
  },
);

test('認証 refuses a contract without a certificate like a wrong password, and forgets no miss', () => {
  expect(authenticate(afterMisses, right('test201'), start)).toEqual({
    ok: false,
    refused: 'credentialsRefused',
    account: missed('test201'),
  });
});

test('ログイン with ID and password lets in who has such a contract, and says when the last time was', () => {
  expect(logIn(afterMisses, right('test201'), start)).toEqual({
    ok: true,
    granted: {
      customer: {
        loginId: 'test201',
        userName: '稽古 花子',
        company: 'けいこ工業株式会社',
        role: 'master',
        lastLogin: instant('2010-09-28T16:40:02+09:00'),
        certificateNotAfter: null,
      },
      certificate: null,
    },
    account: clear('test201'),
  });
});

test.each(['test999', 'test401'])(
  'ログイン with ID and password tells %s of the certificate, and counts nothing',
  (id) => {
    expect(logIn(afterMisses, right(id), start)).toEqual({
      ok: false,
      refused: 'certificateRequired',
      account: missed(id),
    });
  },
);

const certificate = { serialNumber: '01', notAfter: start + seconds(10) };
const session = (about: Partial<BankSession>): BankSession => ({
  session: 's1',
  loginId: 'test999',
  stage: 'certificateAccepted',
  certificate,
  ...about,
});
const later = { serialNumber: '02', notAfter: start + seconds(20) };
const sessions = recordsWhere({
  sessions: [session({}), session({ session: 's2', loginId: 'test401', certificate: later })],
});
const confirms = (name: string, passwordRight = true) => ({ session: name, passwordRight });

test('of two customers at the password page each is let in by their own session and certificate', () => {
  expect(confirmPassword(sessions, confirms('s1'), start)).toMatchObject({
    ok: true,
    granted: {
      customer: { loginId: 'test999', role: 'master', certificateNotAfter: certificate.notAfter },
      certificate,
    },
    account: clear('test999'),
  });
  expect(confirmPassword(sessions, confirms('s2'), start)).toMatchObject({
    ok: true,
    granted: { customer: { loginId: 'test401', role: 'general', lastLogin: null }, certificate: later },
    account: clear('test401'),
  });
});

test('of two sessions of one customer, each keeps the certificate that opened it', () => {
  const both = recordsWhere({ sessions: [session({}), session({ session: 's2', certificate: later })] });
  expect(confirmPassword(both, confirms('s2'), start)).toMatchObject({ granted: { certificate: later } });
  expect(confirmPassword(both, confirms('s1'), start)).toMatchObject({ granted: { certificate } });
});

test('a customer who was let in and never heard of it is let in again', () => {
  const admitted = recordsWhere({ sessions: [session({ stage: 'loggedIn' })] });
  expect(confirmPassword(admitted, confirms('s1'), start)).toMatchObject({ ok: true, granted: { certificate } });
  expect(confirmPassword(admitted, confirms('s1', false), start)).toMatchObject({ account: { misses: 1 } });
});

test.each([
  ['that the bank does not know', 's3', bank],
  ['that is somebody’s other name', 'test999', sessions],
  ['without a certificate', 's1', recordsWhere({ sessions: [session({ stage: 'loggedIn', certificate: null })] })],
])('a session %s has no password page, and a wrong password there counts nowhere', (_, name, records) => {
  const unknown = { ok: false, refused: 'sessionUnknown', account: null };
  expect(confirmPassword(records, confirms(name), start)).toEqual(unknown);
  expect(confirmPassword(records, confirms(name, false), start)).toEqual(unknown);
});

const doors = [
  ['認証', authenticate],
  ['ログイン', logIn],
  [
    'the password page',
    (records: typeof bank, { passwordRight }: ReturnType<typeof right>, now: number) =>
      confirmPassword({ ...records, sessions: sessions.sessions }, confirms('s1', passwordRight), now),
  ],
] as const;

test.each(doors)('%s counts a wrong password, and the last of a row locks at once', (_, door) => {
  expect(door(bank, wrong(), start)).toMatchObject({ refused: 'credentialsRefused', account: { misses: 1 } });
  const twice = recordsWhere({ states: [{ ...clear('test999'), misses: 2 }] });
  expect(door(twice, wrong(), start)).toMatchObject({
    refused: 'temporarilyLocked',
    account: { misses: 0, temporaryLocks: 1, lock: { kind: 'temporary', until: start + seconds(60) } },
  });
});

test.each(doors)('%s stays shut in a lock until its very end, and in a full one for good', (_, door) => {
  const during = locked(bank, 'test999', { kind: 'temporary', until: start + seconds(60) });
  expect(door(during, right(), start + seconds(60) - 1)).toMatchObject({ refused: 'temporarilyLocked' });
  expect(door(during, right(), start + seconds(60))).not.toMatchObject({ refused: 'temporarilyLocked' });
  const full = locked(bank, 'test999', { kind: 'full' });
  expect(door(full, right(), start + seconds(1e6))).toMatchObject({ refused: 'locked' });
});
