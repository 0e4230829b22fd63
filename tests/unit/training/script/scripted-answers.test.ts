import { expect, test } from 'vitest';
import { days } from '../../../../src/time/instant.ts';
import { isValid, validityFrom } from '../../../../src/pki/validity.ts';
import { ask, type Ask } from '../../../../src/procedure/world/ask.ts';
import type { AccountState } from '../../../../src/profile/account-state.ts';
import type { World } from '../../../../src/procedure/world/world.ts';
import type { SecretEntry } from '../../../../src/procedure/world/entry.ts';
import { expiredCertificate } from '../../../../src/training/scenarios/expired-certificate.ts';
import { fixedCertificates } from '../../../../src/training/script/fixed-certificates.ts';
import { countedUp } from '../../../../src/training/script/scripted-certificates.ts';
import { snapshot, worldAfter } from '../../../support/attempts.ts';

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
  const before = worldAfter('presentNewCertificate');
  const page = before.windows.at(-1)?.page;
  if (page?.screen !== 'BLGI004') throw new Error(page?.screen);
  const confirmedIn = (session: string) =>
    expiredCertificate.answers(
      ask(5, { kind: 'confirmPassword', window: 'w3', session, loginId: 'test999', password }),
      before,
      snapshot.profile,
    );
  expect(confirmedIn(page.session)).toMatchObject({ type });
  expect(confirmedIn('of nobody')).toEqual({ type: 'sessionEnded', ask: '5.confirmPassword' });
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

const given = { ...worldAfter('authenticate'), now: renewed.fields.notBefore };
const code = codeIn(given);

/** The code on the page with which a certificate can be asked for. */
function codeIn({ windows }: World): string {
  const page = windows.find((each) => each.id === 'w2')?.page;
  if (page?.screen !== 'BSMS002' || page.proof?.kind !== 'code') throw new Error(page?.screen);
  return page.proof.code;
}

const issuedIn = (before: World) =>
  expiredCertificate.answers(
    ask(5, { kind: 'enrol', window: 'w2', loginId: 'test999', proof: { kind: 'code', code } }),
    before,
    snapshot.profile,
  );

/** The same world after a certificate was issued, with the code of another 認証. */
const withOneIssued: World = {
  ...given,
  bank: {
    ...given.bank,
    certificates: [
      ...given.bank.certificates,
      { ...renewed.fields, loginId: 'test999', status: 'good' },
      {
        ...renewed.fields,
        serialNumber: countedUp(renewed.fields.serialNumber, 1),
        loginId: 'test999',
        status: 'good',
      },
    ],
  },
};

test('the first certificate is the fixed one, and the numbers of further ones count up from it', () => {
  const first = issuedIn(given);
  expect(first).toEqual({ type: 'certificateIssued', ask: '5.enrol', certificate: renewed.fields });
  const third = issuedIn(withOneIssued);
  if (third.type !== 'certificateIssued') throw new Error(third.type);
  expect(third.certificate.serialNumber).toBe(countedUp(renewed.fields.serialNumber, 2));
});

test('a number that is counted up keeps its length', () => {
  expect(countedUp('0fa28a1e5da8a6b9e54ee0a88f353077', 2)).toBe('0fa28a1e5da8a6b9e54ee0a88f353079');
  expect(countedUp('0fff', 1)).toBe('1000');
});

test('a code that is used up gets nothing more', () => {
  expect(issuedIn(worldAfter('allowRequest'))).toMatchObject({ type: 'enrolmentRefused', reason: 'sessionEnded' });
});

test('a certificate is valid from when it is issued, in any year', () => {
  const now = given.now + days(1000);
  // The customer was identified just before.
  const windows = given.windows.map((window) => ({ ...window, page: { ...window.page, idleSince: now } }));
  const answer = issuedIn({ ...given, now, windows });
  if (answer.type !== 'certificateIssued') throw new Error(answer.type);
  expect(answer.certificate).toMatchObject(validityFrom(now, 1));
});

test('where the rules forbid a second certificate, one that has ended does not count', () => {
  const forbidding = (before: World) => ({
    ...before,
    rules: { ...before.rules, secondCertificate: 'forbid' as const },
  });
  expect(issuedIn(forbidding(given))).toMatchObject({ type: 'certificateIssued' });
  expect(issuedIn(forbidding(withOneIssued))).toMatchObject({
    type: 'enrolmentRefused',
    reason: 'anotherCertificateValid',
  });
});

test('the PC installs the certificate that was issued, also one that the script did not issue', () => {
  const serialNumber = '77'.repeat(16);
  const validity = validityFrom(given.now + days(1000), 2);
  const issued = { serialNumber, loginId: 'test401', ...validity, status: 'good' } as const;
  const before = { ...given, bank: { ...given.bank, certificates: [...given.bank.certificates, issued] } };
  const install = (wanted: string) =>
    expiredCertificate.answers(
      ask(5, { kind: 'install', window, serialNumber: wanted, request: 4 }),
      before,
      snapshot.profile,
    );
  expect(install(serialNumber)).toMatchObject({
    type: 'certificateInstalled',
    certificate: { serialNumber, ...validity, subject: expect.arrayContaining([{ type: 'CN', value: 'test401' }]) },
  });
  expect(install('78'.repeat(16))).toEqual({ type: 'installationFailed', ask: '5.install' });
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

test('the top page shows when the presented certificate ends', () => {
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
    bank: { ...given.bank, certificates: [{ ...expired.fields, loginId: 'test999', status }] },
  };
  const asked = ask(5, { kind: 'signChallenge', window, serialNumber });
  expect(expiredCertificate.answers(asked, before, snapshot.profile)).toMatchObject({
    type: 'certificateRefused',
    ...expected,
  });
});
