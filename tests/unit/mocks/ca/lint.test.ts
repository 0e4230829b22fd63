import { expect, test } from 'vitest';
import { faultsOfCertificate } from '../../../../mocks/ca/lint.ts';
import { fromBase64 } from '../../../../src/pki/base64.ts';
import { derTag, readDer, writeDer, type DerElement } from '../../../../src/pki/der.ts';
import { fromHex, toHex } from '../../../../src/pki/hex.ts';
import { joinBytes, bytesOf, type Bytes } from '../../../../src/pki/bytes.ts';
import { fixedCertificateFiles } from '../../../../src/training/script/fixed-certificate-files.ts';
import { fixedCertificates } from '../../../../src/training/script/fixed-certificates.ts';

const der = (base64: string) => fromBase64(base64) ?? new Uint8Array();
const sound = der(fixedCertificateFiles.renewed);

/** The certificate with one run of octets, in hexadecimal, changed for another of the same length. */
function changed(from: string, to: string): Uint8Array {
  const hex = toHex(sound);
  expect(hex).toContain(from);
  return fromHex(hex.replace(from, to));
}

const text = (letters: string) => toHex(new TextEncoder().encode(letters));
const { serialNumber } = fixedCertificates.renewed.fields;

test('finds nothing in the certificates that this CA makes', () => {
  for (const base64 of [fixedCertificateFiles.root, fixedCertificateFiles.issuing, fixedCertificateFiles.expired]) {
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

const whole = ({ tag, content }: DerElement): Bytes => writeDer(tag, content);
const sequence = (...parts: readonly Bytes[]): Bytes => writeDer(derTag.sequence, joinBytes(parts));

/** The certificate with one part of its TBSCertificate changed, by its place (RFC 5280, 4.1). */
function withPart(place: number, part: Bytes): Bytes {
  const [tbs, ...rest] = readDer(sound)?.parts ?? [];
  const parts = (tbs?.parts ?? []).map((each, index) => (index === place ? part : whole(each)));
  return sequence(sequence(...parts), ...rest.map(whole));
}

const attribute = (identifier: string, value: string, tag: number = derTag.utf8String): Bytes =>
  sequence(
    writeDer(derTag.objectIdentifier, fromHex(identifier)),
    writeDer(tag, bytesOf(new TextEncoder().encode(value))),
  );
const name = (...attributes: readonly Bytes[]): Bytes =>
  sequence(...attributes.map((each) => writeDer(derTag.set, each)));
const subjectPlace = 5;

test('the rebuilt certificate is sound, so that what is found comes of the change alone', () => {
  expect(faultsOfCertificate(withPart(subjectPlace, name(attribute('550403', 'test999'))))).toEqual([]);
});

test.each([
  ['550406', 'countryName', 2, derTag.printableString],
  ['55040a', 'organizationName', 64, derTag.utf8String],
  ['55040b', 'organizationalUnitName', 64, derTag.utf8String],
  ['550403', 'commonName', 64, derTag.utf8String],
] as const)('%s, which is %s, has 1 to %i characters', (identifier, label, bound, tag) => {
  const faults = (value: string) =>
    faultsOfCertificate(withPart(subjectPlace, name(attribute(identifier, value, tag))));
  expect(faults('x')).toEqual([]);
  expect(faults('x'.repeat(bound))).toEqual([]);
  expect(faults('x'.repeat(bound + 1))).toEqual([`${label} has ${bound + 1} characters, not 1 to ${bound} (A.1)`]);
  expect(faults('')).toEqual([`${label} has 0 characters, not 1 to ${bound} (A.1)`]);
});

test('characters are counted, not the bytes that they take', () => {
  expect(faultsOfCertificate(withPart(subjectPlace, name(attribute('550403', '銀'.repeat(64)))))).toEqual([]);
});

test.each([
  ['without any part', sequence(), 'a name is empty (4.1.2.4)'],
  ['with an empty part', sequence(writeDer(derTag.set, new Uint8Array())), 'a relative name is empty'],
  [
    'with an empty part after a sound one',
    sequence(writeDer(derTag.set, attribute('550403', 'test999')), writeDer(derTag.set, new Uint8Array())),
    'a relative name is empty',
  ],
])('a name %s is found', (_, subject, fault) => {
  expect(faultsOfCertificate(withPart(subjectPlace, subject))).toEqual([fault]);
});

const serialPlace = 1;
const integer = (hex: string): Bytes => writeDer(derTag.integer, fromHex(hex));

test.each([
  ['20 octets', integer('7f'.repeat(20)), []],
  ['21 octets', integer('7f'.repeat(21)), ['the serial number is longer than 20 octets (4.1.2.2)']],
  ['one octet', integer('01'), []],
  ['a sign octet that is needed', integer('0080'), []],
  ['no octet', integer(''), ['the serial number is no INTEGER (4.1.2.2)']],
  ['another type', writeDer(derTag.octetString, fromHex('01')), ['the serial number is no INTEGER (4.1.2.2)']],
])('a serial number of %s', (_, serial, faults) => {
  expect(faultsOfCertificate(withPart(serialPlace, serial))).toEqual(faults);
});

const validityPlace = 4;
const time = (tag: number, letters: string): Bytes => writeDer(tag, bytesOf(new TextEncoder().encode(letters)));

test.each([
  ['UTCTime', derTag.utcTime, '491231235959Z', []],
  ['UTCTime with a fraction', derTag.utcTime, '491231235959.5Z', ['491231235959.5Z is no UTCTime of RFC 5280']],
  ['GeneralizedTime from 2050 on', derTag.generalizedTime, '20500101000000Z', []],
  [
    'GeneralizedTime before 2050',
    derTag.generalizedTime,
    '20491231235959Z',
    ['20491231235959Z is no time of RFC 5280'],
  ],
  ['GeneralizedTime without zone', derTag.generalizedTime, '20500101000000', ['20500101000000 is no time of RFC 5280']],
  ['another type', derTag.utf8String, '491231235959Z', ['491231235959Z is no time of RFC 5280']],
])('an end of validity as %s', (_, tag, letters, faults) => {
  const validity = sequence(time(derTag.utcTime, '101001003300Z'), time(tag, letters));
  expect(faultsOfCertificate(withPart(validityPlace, validity))).toEqual(faults);
});

test('a certificate has three parts, and what it signs has eight', () => {
  const [tbs, algorithm, signature] = (readDer(sound)?.parts ?? []).map(whole);
  if (!tbs || !algorithm || !signature) throw new Error('the certificate has three parts');
  const notThree = ['not a Certificate of three parts'];
  expect(faultsOfCertificate(sequence(tbs, algorithm))).toEqual(notThree);
  expect(faultsOfCertificate(sequence(tbs, algorithm, signature, signature))).toEqual(notThree);
  expect(faultsOfCertificate(sequence(sequence(algorithm), algorithm, signature))).toEqual([
    'a v3 TBSCertificate without unique identifiers has eight parts',
  ]);
});

test('a certificate without extensions, or with an empty list of them, is found', () => {
  for (const extensions of [writeDer(0xa3, sequence()), writeDer(0xa3, new Uint8Array())]) {
    expect(faultsOfCertificate(withPart(7, extensions))).toEqual(['the list of extensions is empty (4.1.2.9)']);
  }
});
