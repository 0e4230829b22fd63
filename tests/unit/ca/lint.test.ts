import { expect, test } from 'vitest';
import { faultsOfCertificate } from '../../../mocks/ca/lint.ts';
import { fromBase64 } from '../../../src/pki/base64.ts';
import { fromHex, toHex } from '../../../src/pki/hex.ts';
import { fixedCertificates } from '../../../src/training/script/fixed-certificates.ts';

const der = (base64: string) => fromBase64(base64) ?? new Uint8Array();
const sound = der(fixedCertificates.renewed.der);

/** The certificate with one run of octets, in hexadecimal, changed for another of the same length. */
function changed(from: string, to: string): Uint8Array {
  const hex = toHex(sound);
  expect(hex).toContain(from);
  return fromHex(hex.replace(from, to));
}

const text = (letters: string) => toHex(new TextEncoder().encode(letters));
const { serialNumber } = fixedCertificates.renewed.fields;

test('finds nothing in the certificates that this CA makes', () => {
  for (const base64 of [fixedCertificates.root, fixedCertificates.issuing, fixedCertificates.expired.der]) {
    expect(faultsOfCertificate(der(base64))).toEqual([]);
  }
  expect(faultsOfCertificate(sound)).toEqual([]);
});

test.each([
  ['a negative serial number', serialNumber, `ff${serialNumber.slice(2)}`, /negative/],
  ['a serial number of zero', serialNumber, '00'.repeat(16), /zero/],
  ['a padded serial number', serialNumber, `0012${serialNumber.slice(4)}`, /shortest/],
  ['a country that is no PrintableString', `1302${text('JP')}`, `0c02${text('JP')}`, /PrintableString/],
  ['a common name in another kind of text', `0c07${text('test999')}`, `1607${text('test999')}`, /UTF8String/],
  ['an attribute that this CA does not write', '060355040a', '0603550409', /attribute/],
  ['a time without its zone', text('101001003300Z'), text('1010010033000'), /UTCTime/],
  ['an extension that spells out a default', '0101ff', '010100', /default/],
  ['an extension that stands twice', '0603551d0f', '0603551d13', /twice/],
  ['version 2', 'a003020102', 'a003020101', /version/],
])('finds %s', (_, from, to, fault) => {
  expect(faultsOfCertificate(changed(from, to)).join('; ')).toMatch(fault);
});

test('finds an empty sequence inside an extension, which other programs accept quietly', () => {
  // The extended key usage 30 0a 06 08 …, filled with another identifier and empty sequences.
  const purposes = '300a06082b06010505070302';
  expect(faultsOfCertificate(changed(purposes, '300a06022a03300030003000')).join('; ')).toMatch(/empty/);
});

test.each([
  ['nothing', new Uint8Array()],
  ['garbage', Uint8Array.of(1, 2, 3)],
  ['a certificate cut short', sound.subarray(0, -1)],
  ['an empty sequence', Uint8Array.of(0x30, 0)],
])('calls %s no certificate', (_, octets) => {
  expect(faultsOfCertificate(octets)).not.toEqual([]);
});
