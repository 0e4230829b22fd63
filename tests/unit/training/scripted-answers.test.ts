import { expect, test } from 'vitest';
import { days } from '../../../src/pki/instant.ts';
import { isValid } from '../../../src/pki/validity.ts';
import { ask, type Ask } from '../../../src/procedure/ask.ts';
import type { SecretEntry } from '../../../src/procedure/entry.ts';
import { expiredCertificate } from '../../../src/training/scenarios/expired-certificate.ts';
import { fixedCertificates } from '../../../src/training/scenarios/fixed-certificates.ts';
import { snapshot, worldAfter } from '../../attempts.ts';

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
