import { expect, test } from 'vitest';
import { presentCertificate, type PresentedCertificate } from '../../../src/banking/present-certificate.ts';
import { validityFrom } from '../../../src/pki/validity.ts';
import { start } from '../../support/fixtures.ts';

const validity = validityFrom(start, 1);
const good: PresentedCertificate = {
  ...validity,
  serialNumber: '01',
  issuedHere: true,
  signatureRight: true,
  standing: { loginId: 'test999', status: 'good' },
};
const revoked = { loginId: 'test999', status: 'revoked' } as const;
const present = (about: Partial<PresentedCertificate>, now = start) => presentCertificate({ ...good, ...about }, now);

test.each(['test999', 'test401'])('a certificate in force tells whose it is (%s), and counts nothing', (loginId) => {
  const ruling = present({ standing: { loginId, status: 'good' } });
  expect(ruling).toEqual({ ok: true, granted: { loginId }, account: null });
});

test.each([
  ['a moment before it begins', validity.notBefore - 1, 'certificateNotYetValid'],
  ['in its first second', validity.notBefore, undefined],
  ['in its last second', validity.notAfter, undefined],
  ['a second after its end', validity.notAfter + 1_000, 'certificateExpired'],
])('a certificate shown %s', (_, now, refused) => {
  expect(present({}, now)).toEqual(
    refused === undefined
      ? { ok: true, granted: { loginId: 'test999' }, account: null }
      : { ok: false, refused, account: null },
  );
});

test.each([
  ['of another CA', { issuedHere: false }, 'certificateUnknown'],
  ['that belongs to no customer', { standing: undefined }, 'certificateUnknown'],
  ['whose key did not sign', { signatureRight: false }, 'signatureRefused'],
  ['that was revoked', { standing: revoked }, 'certificateRevoked'],
] as const)('a certificate %s is refused', (_, about, refused) => {
  expect(present(about)).toEqual({ ok: false, refused, account: null });
});

const after = validity.notAfter + 1_000;

test.each([
  [
    'of another CA, unsigned, revoked and expired',
    { issuedHere: false, signatureRight: false, standing: revoked },
    'certificateUnknown',
  ],
  ['unsigned, revoked and expired', { signatureRight: false, standing: revoked }, 'signatureRefused'],
  ['revoked and expired', { standing: revoked }, 'certificateExpired'],
] as const)('of a certificate that is %s, only one fault is told', (_, about, refused) => {
  expect(present(about, after)).toMatchObject({ refused });
});

test('a revoked certificate that does not hold yet is told as not yet valid', () => {
  expect(present({ standing: revoked }, validity.notBefore - 1)).toMatchObject({ refused: 'certificateNotYetValid' });
});
