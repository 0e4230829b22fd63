import { expect, test } from 'vitest';
import { days } from '../../../src/time/instant.ts';
import { isValid } from '../../../src/pki/validity.ts';
import { ask, type Ask } from '../../../src/procedure/world/ask.ts';
import type { AccountState } from '../../../src/profile/account-state.ts';
import type { SecretEntry } from '../../../src/procedure/world/entry.ts';
import { expiredCertificate } from '../../../src/training/scenarios/expired-certificate.ts';
import { fixedCertificates } from '../../../src/training/script/fixed-certificates.ts';
import { snapshot, worldAfter } from '../../support/attempts.ts';

const world = worldAfter('closeAllWindows');
const { expired, renewed } = fixedCertificates;
const answerTo = (asked: Ask) => expiredCertificate.answers(asked, world, snapshot.profile);
const window = 'w1';
const known = { kind: 'known', loginId: 'test999', width: 'half' } as const;
const right: SecretEntry = { judged: 'right', length: 10, of: ['test999'] };
const foreign: SecretEntry = { judged: 'right', length: 9, of: ['test201'] };
const wrong: SecretEntry = { judged: 'wrong', length: 8 };

test.each([
  [known, right, 'authenticated'],
  [known, wrong, 'credentialsRefused'],
  [known, foreign, 'credentialsRefused'],
  [{ kind: 'unknown', length: 7, letters: 'alphanumeric' }, right, 'credentialsRefused'],
] as const)('the scripted bank authenticates %o with %o: %s', (loginId, password, type) => {
  expect(answerTo(ask(5, { kind: 'authenticate', window, loginId, password }))).toMatchObject({
    type,
    ask: '5.authenticate',
  });
});

test.each([
  [right, 'loggedIn'],
  [wrong, 'credentialsRefused'],
  [foreign, 'credentialsRefused'],
] as const)('after the certificate the scripted bank wants the password: %o is %s', (password, type) => {
  const asked = ask(5, { kind: 'confirmPassword', window, session: 's', loginId: 'test999', password });
  expect(answerTo(asked)).toMatchObject({ type });
});

test.each([
  [expired.fields.serialNumber, { type: 'certificateRefused', reason: 'expired' }],
  [renewed.fields.serialNumber, { type: 'certificateAccepted' }],
  ['00', { type: 'certificateRefused' }],
])('the scripted bank looks at the certificate %s', (serialNumber, expected) => {
  expect(answerTo(ask(5, { kind: 'signChallenge', window, serialNumber }))).toMatchObject(expected);
});

test('the contract wants a certificate, whatever the password', () => {
  const asked = ask(5, { kind: 'logIn', window, loginId: known, password: right });
  expect(answerTo(asked)).toMatchObject({ type: 'credentialsRefused', reason: 'certificateRequired' });
});

test('the fixed certificates fit the exercise: one is over when it begins, the other valid as soon as it is issued', () => {
  const { startsAt, certificates } = expiredCertificate.given;
  expect(expired.fields.notAfter).toBeLessThan(startsAt);
  expect(isValid(renewed.fields, worldAfter('allowRequest').now)).toBe(true);
  expect(isValid(renewed.fields, startsAt + days(364))).toBe(true);
  expect(certificates).toEqual([
    { loginId: 'test999', notBefore: expired.fields.notBefore, notAfter: expired.fields.notAfter },
  ]);
});

const issuedIn = (before: typeof world) =>
  expiredCertificate.answers(
    ask(5, { kind: 'enrol', window, loginId: 'test999', code: 'scripted' }),
    before,
    snapshot.profile,
  );
const given = { ...worldAfter('authenticate'), now: renewed.fields.notBefore };

test('the first certificate is the fixed one; each further one has a number of its own', () => {
  const first = issuedIn(given);
  expect(first).toEqual({ type: 'certificateIssued', ask: '5.enrol', certificate: renewed.fields });
  const second = issuedIn(worldAfter('allowRequest'));
  if (second.type !== 'certificateIssued') throw new Error(second.type);
  expect(second.certificate.serialNumber).toHaveLength(renewed.fields.serialNumber.length);
  expect(second.certificate.serialNumber).not.toBe(renewed.fields.serialNumber);
  expect(second.certificate.serialNumber).not.toBe(expired.fields.serialNumber);
});

test('a certificate is valid from when it is issued, in any year', () => {
  const now = given.now + days(1000);
  const answer = issuedIn({ ...given, now });
  if (answer.type !== 'certificateIssued') throw new Error(answer.type);
  expect(isValid(answer.certificate, now)).toBe(true);
});

test('where the rules forbid a second certificate, one that has ended does not count', () => {
  const forbidding = (before: typeof world) => ({
    ...before,
    rules: { ...before.rules, secondCertificate: 'forbid' as const },
  });
  expect(issuedIn(forbidding(given))).toMatchObject({ type: 'certificateIssued' });
  expect(issuedIn(forbidding(worldAfter('allowRequest')))).toMatchObject({
    type: 'enrolmentRefused',
    reason: 'anotherCertificateValid',
  });
});

test('what is installed is what was issued, also where that was not done by the script', () => {
  const serialNumber = '77'.repeat(16);
  const certificates = [...given.bank.certificates, { serialNumber, loginId: 'test401', status: 'good' as const }];
  const asked = ask(5, { kind: 'install', window, serialNumber, request: 4 });
  const answer = expiredCertificate.answers(
    asked,
    { ...given, bank: { ...given.bank, certificates } },
    snapshot.profile,
  );
  expect(answer).toMatchObject({
    type: 'certificateInstalled',
    certificate: { serialNumber, subject: expect.arrayContaining([{ type: 'CN', value: 'test401' }]) },
  });
});

test('a locked account gets no certificate, whatever code it has', () => {
  const lockedWorld = (lock: AccountState['lock']) => ({
    ...given,
    bank: { ...given.bank, accounts: [{ loginId: 'test999', misses: 0, temporaryLocks: 1, lock }] },
  });
  expect(issuedIn(lockedWorld({ kind: 'full' }))).toMatchObject({ type: 'enrolmentRefused', reason: 'locked' });
  const until = given.now + 1;
  expect(issuedIn(lockedWorld({ kind: 'temporary', until }))).toMatchObject({ reason: 'temporarilyLocked' });
  expect(issuedIn(lockedWorld({ kind: 'temporary', until: given.now }))).toMatchObject({ type: 'certificateIssued' });
});

test('the top page tells when the certificate ends that was shown', () => {
  const top = worldAfter('login').windows.at(-1)?.page;
  expect(top).toMatchObject({ screen: 'BTOP001', customer: { certificateNotAfter: renewed.fields.notAfter } });
});

test.each([
  ['revoked', given.now, { reason: 'revoked' }],
  ['good', expired.fields.notBefore - 1, { reason: 'notYetValid' }],
] as const)('a certificate that is %s is refused at %i', (status, now, expected) => {
  const { serialNumber } = expired.fields;
  const at = Math.min(now, expired.fields.notAfter);
  const before = {
    ...given,
    now: at,
    bank: { ...given.bank, certificates: [{ serialNumber, loginId: 'test999', status }] },
  };
  const asked = ask(5, { kind: 'signChallenge', window, serialNumber });
  expect(expiredCertificate.answers(asked, before, snapshot.profile)).toMatchObject({
    type: 'certificateRefused',
    ...expected,
  });
});
