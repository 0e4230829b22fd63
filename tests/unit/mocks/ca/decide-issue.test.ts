import { expect, test } from 'vitest';
import { caValidity } from '../../../../mocks/ca/ca-contents.ts';
import { decideIssue } from '../../../../mocks/ca/decide-issue.ts';
import { instant, seconds } from '../../../../src/time/instant.ts';
import { customerSubject } from '../../../../src/pki/organisation.ts';
import { validityFrom } from '../../../../src/pki/validity.ts';
import { start } from '../../../support/fixtures.ts';
import { factsWhere, requestWhere, surroundings } from '../../../support/bank/ca-requests.ts';

const full = customerSubject('Mihon Bank', 'test999');

test('writes the bank’s full subject, whether it or the common name alone was asked for', () => {
  for (const subject of [full, [{ type: 'CN', value: 'test999' }]]) {
    const outcome = decideIssue(requestWhere({ subject }), factsWhere(), surroundings);
    expect(outcome).toMatchObject({ ok: true, value: { subject: full } });
  }
});

test('a certificate is valid from the training moment for the rules’ years', () => {
  const outcome = decideIssue(requestWhere(), factsWhere(), surroundings);
  expect(outcome).toMatchObject({ ok: true, value: validityFrom(start, 1) });
});

test.each([
  ['somebody else’s common name', [{ type: 'CN', value: 'test401' }]],
  ['another spelling of the ID', [{ type: 'CN', value: 'TEST999' }]],
  ['no name', []],
  ['somebody else in the bank’s full form', customerSubject('Mihon Bank', 'test401')],
  ['another organisation', customerSubject('Other Bank', 'test999')],
  ['a part more', [...full, { type: 'CN', value: 'test999' }]],
  ['the parts turned round', full.toReversed()],
  ['the ID as another attribute', [{ type: 'OU', value: 'test999' }]],
])('refuses a request with %s', (_, subject) => {
  const outcome = decideIssue(requestWhere({ subject }), factsWhere(), surroundings);
  expect(outcome).toMatchObject({ ok: false, problem: { type: 'otherSubject' } });
});

test('a wish for a subjectAltName is passed over in a first certificate, and another name in a renewal', () => {
  const request = requestWhere({ subject: full, wantsSubjectAltName: true });
  const first = decideIssue(request, factsWhere(), surroundings);
  expect(first).toMatchObject({ ok: true, value: { subject: full } });
  expect(JSON.stringify(first)).not.toMatch(/altName/i);
  expect(decideIssue(request, factsWhere({ purpose: 'renewal' }), surroundings)).toMatchObject({
    ok: false,
    problem: { type: 'otherSubject', detail: expect.stringContaining('subjectAltName') },
  });
  const without = requestWhere({ subject: full });
  expect(decideIssue(without, factsWhere({ purpose: 'renewal' }), surroundings)).toMatchObject({ ok: true });
});

test.each([
  ['RSA of 2048 bits', { kind: 'rsa', modulusBits: 2048, publicExponent: 65_537 }, true],
  ['RSA of 4096 bits', { kind: 'rsa', modulusBits: 4096, publicExponent: 65_537 }, true],
  ['P-256', { kind: 'p256' }, true],
  ['RSA of 2047 bits', { kind: 'rsa', modulusBits: 2047, publicExponent: 65_537 }, false],
  ['RSA with exponent 3', { kind: 'rsa', modulusBits: 2048, publicExponent: 3 }, false],
  ['any other kind', { kind: 'other' }, false],
] as const)('a key of the kind %s', (_, publicKey, accepted) => {
  const outcome = decideIssue(requestWhere({ publicKey }), factsWhere(), surroundings);
  expect(outcome.ok ? 'accepted' : outcome.problem.type).toBe(accepted ? 'accepted' : 'keyRefused');
});

test('only an RSA key may encipher other keys', () => {
  const usage = (publicKey: Parameters<typeof requestWhere>[0]) => {
    const outcome = decideIssue(requestWhere(publicKey), factsWhere(), surroundings);
    return outcome.ok ? outcome.value.extensions.keyUsage : [];
  };
  expect(usage({})).toEqual(['digitalSignature', 'keyEncipherment']);
  expect(usage({ publicKey: { kind: 'p256' } })).toEqual(['digitalSignature']);
});

test('one key pair is certified once', () => {
  const outcome = decideIssue(requestWhere(), factsWhere({ keyCertified: true }), surroundings);
  expect(outcome).toMatchObject({ ok: false, problem: { type: 'keyReused' } });
});

const ends = start + seconds(10);
const held = { notBefore: start - seconds(10), notAfter: ends, status: 'good' } as const;
const whole = requestWhere({ subject: full });
const forbidding = factsWhere({ rules: { validityYears: 1, secondCertificate: 'forbid' }, certificates: [held] });

test.each([
  ['one second before the first one ends', -1, 'anotherCertificateValid'],
  ['in its last second', 0, 'anotherCertificateValid'],
  ['one second after it', 1, 'issued'],
])('where the rules forbid a second certificate, %s', (_, offset, expected) => {
  const outcome = decideIssue(requestWhere(), forbidding, { ...surroundings, now: ends + seconds(offset) });
  expect(outcome.ok ? 'issued' : outcome.problem.type).toBe(expected);
});

test.each([
  ['the rules allow it', { rules: { validityYears: 1, secondCertificate: 'allow' } }],
  ['the first one was revoked', { certificates: [{ ...held, status: 'revoked' }] }],
  ['it renews the first one', { purpose: 'renewal' }],
] as const)('a second certificate is issued where %s', (_, facts) => {
  expect(decideIssue(whole, { ...forbidding, ...facts }, surroundings).ok).toBe(true);
});

test('a renewal keeps the whole name of the old certificate, and takes no key that was certified', () => {
  const renewing = { ...forbidding, purpose: 'renewal' } as const;
  const decided = (request = whole, facts = renewing) => decideIssue(request, facts, surroundings);
  expect(decided(requestWhere())).toMatchObject({ problem: { type: 'otherSubject' } });
  expect(decided(whole, { ...renewing, keyCertified: true })).toMatchObject({ problem: { type: 'keyReused' } });
});

test('no certificate outlives its CA, and none is issued outside the CA’s time', () => {
  const late = { ...surroundings, now: instant('2049-06-01T00:00:00Z') };
  expect(decideIssue(requestWhere(), factsWhere(), late)).toMatchObject({ value: { notAfter: caValidity.notAfter } });
  for (const [now, type] of [
    [caValidity.notBefore - 1, 'malformed'],
    [caValidity.notAfter + 1_000, 'authorityExpired'],
  ] as const) {
    const outcome = decideIssue(requestWhere(), factsWhere(), { ...surroundings, now });
    expect(outcome).toMatchObject({ ok: false, problem: { type } });
  }
  for (const now of [caValidity.notBefore, caValidity.notAfter]) {
    expect(decideIssue(requestWhere(), factsWhere(), { ...surroundings, now }).ok).toBe(true);
  }
});
