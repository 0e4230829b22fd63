import { expect, test } from 'vitest';
import { admitEnrolment, grantCertificate, type EarlierCertificate } from '../../../src/banking/enrolment.ts';
import { trainingYears, validityFrom } from '../../../src/pki/validity.ts';
import { instant, seconds } from '../../../src/time/instant.ts';
import { start } from '../../support/fixtures.ts';
import { locked, recordsWhere } from '../../support/bank/records.ts';

const [code, other, neverGiven] = ['0a', '0b', '0c'].map((pair) => pair.repeat(16)) as [string, string, string];
const records = recordsWhere({
  enrolmentCodes: [
    { code: other, loginId: 'test401' },
    { code, loginId: 'test999' },
  ],
});
const asks = (loginId: string, secret: string, passwordRight = false) => ({ loginId, secret, passwordRight });

test('the bearer of a code is admitted as the customer to whom it was given', () => {
  const ruling = admitEnrolment(records, asks('test999', code), start);
  expect(ruling).toMatchObject({ ok: true, granted: { loginId: 'test999', purpose: 'acquisition', code } });
  expect(admitEnrolment(records, asks('test401', other), start)).toMatchObject({
    granted: { loginId: 'test401', code: other },
  });
});

test('the code of somebody else is no use, and no wrong password either', () => {
  const ruling = admitEnrolment(records, asks('test401', code), start);
  expect(ruling).toEqual({ ok: false, refused: 'credentialsRefused', account: null });
});

test('a code that is spent or was never given out counts as no wrong password', () => {
  const ruling = admitEnrolment(records, asks('test999', neverGiven), start);
  expect(ruling).toEqual({ ok: false, refused: 'credentialsRefused', account: null });
});

test.each([
  ['a digit short of a code', neverGiven.slice(1)],
  ['a digit longer than a code', `${neverGiven}0`],
  ['in capitals', neverGiven.toUpperCase()],
])('a secret %s is a password, so a wrong one counts', (_, secret) => {
  const ruling = admitEnrolment(records, asks('test999', secret), start);
  expect(ruling).toMatchObject({ refused: 'credentialsRefused', account: { loginId: 'test999', misses: 1 } });
});

test('a password that looks like a code is one nevertheless', () => {
  expect(admitEnrolment(records, asks('test999', neverGiven, true), start).ok).toBe(true);
});

test('a customer who knows the password needs no code, and misses are forgotten', () => {
  const missed = recordsWhere({
    states: [{ loginId: 'test999', misses: 2, temporaryLocks: 1, lock: { kind: 'none' } }],
  });
  expect(admitEnrolment(missed, asks('test999', 'secret', true), start)).toEqual({
    ok: true,
    granted: { loginId: 'test999', purpose: 'acquisition', code: null },
    account: { loginId: 'test999', misses: 0, temporaryLocks: 0, lock: { kind: 'none' } },
  });
});

test('an ID/password contract gets no certificate, whatever it knows', () => {
  const ruling = admitEnrolment(records, asks('test201', 'secret', true), start);
  expect(ruling).toMatchObject({ refused: 'credentialsRefused', account: { loginId: 'test201', misses: 0 } });
});

test('a lock stops the bearer of a code too, and a spent code does not hide it', () => {
  const during = locked(records, 'test999', { kind: 'temporary', until: start + seconds(1) });
  for (const secret of [code, neverGiven]) {
    expect(admitEnrolment(during, asks('test999', secret), start)).toMatchObject({
      refused: 'temporarilyLocked',
      account: { lock: { kind: 'temporary' } },
    });
    expect(admitEnrolment(during, asks('test999', secret), start + seconds(1)).ok).toBe(secret === code);
  }
});

const { rules } = records;
const forbidding = { ...rules, secondCertificate: 'forbid' } as const;
const held = (notAfter: number, status: EarlierCertificate['status'] = 'good'): EarlierCertificate => ({
  notAfter,
  status,
});

test.each([
  ['in its last second', [held(start)], false],
  ['a moment after its end', [held(start - 1)], true],
  ['that was revoked', [held(start, 'revoked')], true],
  ['that has ended beside one that has not', [held(start - 1), held(start)], false],
  ['none', [], true],
] as const)('where a second certificate is forbidden, a customer who has one %s', (_, certificates, granted) => {
  expect(grantCertificate(forbidding, 'acquisition', certificates, start).ok).toBe(granted);
  expect(grantCertificate(forbidding, 'renewal', certificates, start).ok).toBe(true);
  expect(grantCertificate({ ...rules, secondCertificate: 'allow' }, 'acquisition', certificates, start).ok).toBe(true);
});

test('a certificate is valid for the years of the rules', () => {
  const ruling = grantCertificate({ ...rules, validityYears: 3 }, 'acquisition', [], start);
  expect(ruling).toMatchObject({ granted: validityFrom(start, 3) });
});

test('a certificate ends no later than its CA', () => {
  const ruling = grantCertificate(rules, 'acquisition', [], instant('2049-06-01T00:00:00Z'));
  expect(ruling).toMatchObject({ granted: { notAfter: trainingYears.notAfter } });
});

test.each(['acquisition', 'renewal'] as const)(
  'after the end of the CA no %s is granted, and that is the reason',
  (purpose) => {
    const late = trainingYears.notAfter + 1_000;
    expect(grantCertificate(rules, purpose, [], trainingYears.notAfter).ok).toBe(true);
    expect(grantCertificate(rules, purpose, [], late)).toMatchObject({ refused: 'authorityExpired', account: null });
  },
);
