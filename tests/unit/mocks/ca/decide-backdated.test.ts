import { expect, test } from 'vitest';
import { decideBackdated } from '../../../../mocks/ca/decide-backdated.ts';
import { trainingYears } from '../../../../src/pki/validity.ts';
import { instant } from '../../../../src/time/instant.ts';
import { factsWhere, requestWhere, surroundings } from '../../../support/bank/ca-requests.ts';

const validity = { notBefore: instant('2009-09-24T10:00:00+09:00'), notAfter: instant('2010-09-24T10:00:00+09:00') };
const decide = (fields: Partial<Parameters<typeof decideBackdated>[2]>) =>
  decideBackdated(requestWhere(), factsWhere().issuer, { ...surroundings, loginId: 'test999', validity, ...fields });

test('a trainer’s certificate has the validity that was asked for', () => {
  expect(decide({})).toMatchObject({ ok: true, value: validity });
});

test.each([
  ['ends before it begins', { notBefore: validity.notAfter, notAfter: validity.notBefore }],
  ['begins before the CA', { ...validity, notBefore: instant('2004-12-31T23:59:59Z') }],
  ['ends after the CA', { ...validity, notAfter: instant('2050-01-01T00:00:00Z') }],
  ['has fractions of a second', { ...validity, notAfter: validity.notAfter + 1 }],
])('a validity that %s is refused', (_, asked) => {
  expect(decide({ validity: asked })).toMatchObject({ ok: false, problem: { type: 'malformed' } });
});

test.each([
  ['the CA’s own', trainingYears],
  ['a single moment', { notBefore: validity.notBefore, notAfter: validity.notBefore }],
])('a validity that is %s is granted', (_, asked) => {
  expect(decide({ validity: asked })).toMatchObject({ ok: true, value: asked });
});

test.each(['test 999', '', 'x'.repeat(33), 'ｔｅｓｔ９９９'])(
  'the log-in ID 「%s」, which no profile can have, is refused',
  (loginId) => {
    expect(decide({ loginId })).toMatchObject({ ok: false, problem: { type: 'malformed' } });
  },
);

test.each(['x', 'x'.repeat(32)])('a log-in ID as short or as long as profiles allow is granted: %s', (loginId) => {
  expect(decide({ loginId }).ok).toBe(true);
});

test('an unfit key gets no certificate of the past either', () => {
  const asked = { ...surroundings, loginId: 'test999', validity };
  const outcome = decideBackdated(requestWhere({ publicKey: { kind: 'other' } }), factsWhere().issuer, asked);
  expect(outcome).toMatchObject({ ok: false, problem: { type: 'keyRefused' } });
});
