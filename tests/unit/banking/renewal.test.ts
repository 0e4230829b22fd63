import { expect, test } from 'vitest';
import type { PresentedCertificate } from '../../../src/banking/present-certificate.ts';
import { admitRenewal, endedByLogIn } from '../../../src/banking/renewal.ts';
import type { BankSession } from '../../../src/profile/bank-session.ts';
import { days, seconds } from '../../../src/time/instant.ts';
import { locked, presentedCertificate, recordsWhere } from '../../support/bank/records.ts';
import { profileWith, start } from '../../support/fixtures.ts';

const own = presentedCertificate();
const others = presentedCertificate({ serialNumber: '02', standing: { loginId: 'test401', status: 'good' } });
const named = ({ serialNumber, notAfter }: PresentedCertificate) => ({ serialNumber, notAfter });
const bank = recordsWhere({
  sessions: [
    { session: 's1', loginId: 'test999', stage: 'loggedIn', certificate: named(own) },
    { session: 's2', loginId: 'test401', stage: 'loggedIn', certificate: named(others) },
    { session: 's3', loginId: 'test999', stage: 'loggedIn', certificate: null },
    { session: 's4', loginId: 'test999', stage: 'certificateAccepted', certificate: named(own) },
  ] satisfies BankSession[],
});
const noticeDays = bank.rules.renewalNoticeDays;

test.each([
  ['s1', 'test999', own],
  ['s2', 'test401', others],
  [null, 'test999', own],
])('of two customers the one with session %s renews the own certificate, as %s', (session, loginId, certificate) => {
  expect(admitRenewal(bank, { session, certificate }, start)).toMatchObject({
    ok: true,
    granted: { purpose: 'renewal', loginId, session, renews: certificate.serialNumber },
  });
});

test.each([
  ['without a certificate', 's3', 'certificateRequired'],
  ['that waits for the password', 's4', 'sessionUnknown'],
  ['that the bank does not know', 's5', 'sessionUnknown'],
  ['named like a customer', 'test999', 'sessionUnknown'],
])('a session %s renews nothing', (_, session, refused) => {
  expect(admitRenewal(bank, { session, certificate: own }, start)).toEqual({ ok: false, refused, account: null });
});

test.each<[string, Partial<PresentedCertificate>, string]>([
  ['revoked', { standing: { loginId: 'test999', status: 'revoked' } }, 'certificateRevoked'],
  ['unknown in the attempt', { standing: undefined }, 'certificateUnknown'],
  ['of another CA', { issuedHere: false }, 'certificateUnknown'],
  ['not valid yet', { notBefore: start + seconds(1) }, 'certificateNotYetValid'],
  ['over since a second', { notAfter: start - seconds(1) }, 'certificateExpired'],
])('a certificate that is %s is renewed neither in a session nor by a handshake', (_, findings, refused) => {
  for (const session of ['s1', null]) {
    const certificate = presentedCertificate(findings);
    expect(admitRenewal(bank, { session, certificate }, start)).toEqual({ ok: false, refused, account: null });
  }
});

test('a certificate that the bank no longer has at all is renewed no more', () => {
  expect(admitRenewal(bank, { session: 's1', certificate: undefined }, start)).toMatchObject({
    refused: 'certificateUnknown',
  });
});

test('renewal begins with the days of notice and ends with the last second of the certificate', () => {
  const { notAfter } = own;
  const first = notAfter - days(noticeDays);
  const at = (now: number) => admitRenewal(bank, { session: 's1', certificate: own }, now);
  expect(at(first - 1)).toMatchObject({ ok: false, refused: 'renewalTooEarly' });
  expect(at(first).ok).toBe(true);
  expect(at(notAfter).ok).toBe(true);
  expect(at(notAfter + 999).ok).toBe(true); // while clocks show the last second
  expect(at(notAfter + 1_000)).toMatchObject({ refused: 'certificateExpired' });
});

test('whoever is locked renews nothing, until the lock has ended', () => {
  const during = locked(bank, 'test999', { kind: 'temporary', until: start + seconds(1) });
  const renewal = { session: 's1', certificate: own };
  expect(admitRenewal(during, renewal, start)).toMatchObject({
    refused: 'temporarilyLocked',
    account: { loginId: 'test999' },
  });
  expect(admitRenewal(during, renewal, start + seconds(1))).toMatchObject({
    ok: true,
    account: { lock: { kind: 'none' } },
  });
  expect(admitRenewal(locked(bank, 'test999', { kind: 'full' }), renewal, start)).toMatchObject({ refused: 'locked' });
  const other = { session: 's2', certificate: others };
  expect(admitRenewal(locked(bank, 'test999', { kind: 'full' }), other, start).ok).toBe(true);
});

test('a log-in ends the certificate that was renewed only where the profile says so', () => {
  const shown = { renews: '01' };
  expect(endedByLogIn({ afterRenewal: 'oldRevokedAtFirstLogin' }, shown)).toBe('01');
  expect(endedByLogIn({ afterRenewal: 'oldRevokedAtFirstLogin' }, {})).toBeUndefined();
  expect(endedByLogIn({ afterRenewal: 'oldRevokedAtFirstLogin' }, undefined)).toBeUndefined();
  expect(endedByLogIn({ afterRenewal: 'bothValid' }, shown)).toBeUndefined();
});

test('a bank whose profile says nothing of it lets both run on, and the profile stays as it was', () => {
  const { rules } = profileWith({});
  expect(endedByLogIn(rules, { renews: '01' })).toBeUndefined();
  expect(rules).not.toHaveProperty('afterRenewal');
});
