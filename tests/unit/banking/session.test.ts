import { expect, test } from 'vitest';
import { logOut, renew } from '../../../src/banking/session.ts';
import type { BankSession } from '../../../src/profile/bank-session.ts';
import { recordsWhere } from '../../support/bank/records.ts';
import { start } from '../../support/fixtures.ts';

const certificate = { serialNumber: '01', notAfter: start };
const bank = recordsWhere({
  sessions: [
    { session: 's1', loginId: 'test999', stage: 'loggedIn', certificate },
    { session: 's2', loginId: 'test401', stage: 'loggedIn', certificate: { ...certificate, serialNumber: '02' } },
    { session: 's3', loginId: 'test999', stage: 'loggedIn', certificate: null },
    { session: 's4', loginId: 'test999', stage: 'certificateAccepted', certificate },
  ] satisfies BankSession[],
});

test.each([
  ['s1', 'test999'],
  ['s2', 'test401'],
])('of two customers who are logged in with a certificate, the one of %s renews their own', (session, loginId) => {
  expect(renew(bank, session, start)).toEqual({ ok: true, granted: { loginId }, account: null });
});

test.each([
  ['without a certificate', 's3', 'certificateRequired'],
  ['that waits for the password', 's4', 'sessionUnknown'],
  ['that the bank does not know', 's5', 'sessionUnknown'],
  ['named like a customer', 'test999', 'sessionUnknown'],
])('a session %s renews nothing', (_, session, refused) => {
  expect(renew(bank, session, start)).toEqual({ ok: false, refused, account: null });
});

test('the session of one customer renews nothing once it is gone, though the same customer has another', () => {
  const left = { ...bank, sessions: bank.sessions.filter(({ session }) => session !== 's1') };
  expect(renew(left, 's1', start)).toMatchObject({ refused: 'sessionUnknown' });
  expect(renew(left, 's3', start)).toMatchObject({ refused: 'certificateRequired' });
});

test('a log-out is always granted, and counts nothing', () => {
  expect(logOut()).toEqual({ ok: true, granted: null, account: null });
});
