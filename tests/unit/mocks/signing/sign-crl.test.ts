import '@abraham/reflection'; // before the library for certificates, which refuses to load without it
import { AsnConvert } from '@peculiar/asn1-schema';
import { CRLNumber } from '@peculiar/asn1-x509';
import { AuthorityKeyIdentifierExtension, Extension, X509Certificate, X509CrlGenerator } from '@peculiar/x509';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { CRLContents } from '../../../../mocks/ca/crl-contents.ts';
import type { AuthorityKeys } from '../../../../mocks/signing/authority-keys.ts';
import { makeAuthority } from '../../../../mocks/signing/make-authority.ts';
import { randomBytes } from '../../../../mocks/signing/random.ts';
import { signingAlgorithm } from '../../../../mocks/signing/rsa.ts';
import { signCrl } from '../../../../mocks/signing/sign-crl.ts';
import { toHex } from '../../../../src/pki/hex.ts';
import { crlReason, type CRLReason } from '../../../../src/pki/revocation.ts';
import { instant } from '../../../../src/time/instant.ts';

let authority: AuthorityKeys;

beforeAll(async () => {
  authority = await makeAuthority({ organisation: 'Bank, "Mihon" + Söhne', host: 'ib.mihon.example' }, randomBytes);
});

/** The same list by the library that is used for certificates. */
async function byLibrary(contents: CRLContents): Promise<string> {
  const { certificate, privateKey, subjectKeyIdentifier } = authority.issuing;
  const crl = await X509CrlGenerator.create({
    issuer: new X509Certificate(certificate).subjectName,
    thisUpdate: new Date(contents.thisUpdate),
    nextUpdate: new Date(contents.nextUpdate),
    signingAlgorithm,
    signingKey: privateKey,
    entries: contents.revocations.map(({ serialNumber, revokedAt, reason }) => ({
      serialNumber,
      revocationDate: new Date(revokedAt),
      reason: crlReason[reason],
    })),
    extensions: [
      new AuthorityKeyIdentifierExtension(subjectKeyIdentifier),
      new Extension('2.5.29.20', false, AsnConvert.serialize(new CRLNumber(contents.number))),
    ],
  });
  return toHex(new Uint8Array(crl.rawData));
}

const moment = fc.integer({
  min: instant('2005-01-01T00:00:00Z') / 1_000,
  max: instant('2049-12-31T23:59:59Z') / 1_000,
});
const revocation = fc.record({
  // Beginning with 1 to 7: the library forgets that a first bit that is set would be a sign.
  serialNumber: fc
    .tuple(fc.integer({ min: 1, max: 0x7f }), fc.uint8Array({ maxLength: 19 }))
    .map(([first, rest]) => toHex(Uint8Array.of(first, ...rest))),
  revokedAt: moment.map((seconds) => seconds * 1_000),
  reason: fc.constantFrom(...(Object.keys(crlReason) as CRLReason[])),
});

test('a list has the very octets that the library gives it', async () => {
  const contents = fc.record({
    number: fc.oneof(fc.constantFrom(1, 127, 128, 255, 256, 32_768), fc.integer({ min: 1, max: 2 ** 31 - 1 })),
    thisUpdate: moment.map((seconds) => seconds * 1_000),
    nextUpdate: fc.constantFrom(instant('2010-10-08T00:31:05Z'), instant('2050-01-07T23:59:59Z')),
    // The library refuses a list that names a certificate twice.
    revocations: fc.uniqueArray(revocation, { maxLength: 40, selector: ({ serialNumber }) => serialNumber }),
  });
  await fc.assert(
    fc.asyncProperty(contents, async (one) => {
      expect(toHex(await signCrl(one, authority.issuing))).toBe(await byLibrary(one));
    }),
    { numRuns: 60 },
  );
});

test.each([
  ['one whose first bit is set', 'ff01', '020300ff01'],
  ['one of twenty octets', '7f'.repeat(20), `0214${'7f'.repeat(20)}`],
])('a serial number is a positive INTEGER: %s', async (_, serialNumber, encoded) => {
  const revocations = [{ serialNumber, revokedAt: 0, reason: 'superseded' as const }];
  const list = await signCrl({ number: 1, thisUpdate: 0, nextUpdate: 1, revocations }, authority.issuing);
  expect(toHex(list)).toContain(encoded);
});

test('a moment in the middle of a second is written as that second', async () => {
  const contents = { number: 1, thisUpdate: 0, nextUpdate: 1_000 };
  const revokedAt = instant('2010-10-01T00:31:05.999Z');
  const list = await signCrl(
    { ...contents, revocations: [{ serialNumber: '0a', revokedAt, reason: 'superseded' }] },
    authority.issuing,
  );
  expect(new TextDecoder('latin1').decode(list)).toContain('101001003105Z');
});
