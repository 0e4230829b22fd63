import { expect, test } from 'vitest';
import { readName } from '../../../../mocks/signing/read-name.ts';
import { derTag, readDer, writeDer } from '../../../../src/pki/der.ts';
import { joinBytes, type Bytes } from '../../../../src/pki/bytes.ts';
import { fromHex } from '../../../../src/pki/hex.ts';
import { attribute, commonName, encodedName, octetsOf } from '../../../support/bank/encoded-names.ts';

const { utf8, latin1, utf16, utf32 } = octetsOf;
const read = (name: Bytes) => readName(readDer(name));

test.each<[string, number, Bytes, string]>([
  ['UTF8String', derTag.utf8String, utf8('テスト𠮷'), 'テスト𠮷'],
  ['UTF8String that begins with a byte order mark', derTag.utf8String, utf8('\ufeffa'), '\ufeffa'],
  ['PrintableString', derTag.printableString, latin1('test999'), 'test999'],
  ['PrintableString as Windows writes it', derTag.printableString, latin1('a!b@c_d'), 'a!b@c_d'],
  ['TeletexString', derTag.teletexString, latin1('Müller'), 'Müller'],
  ['IA5String', derTag.ia5String, latin1('a@b.example'), 'a@b.example'],
  ['NumericString', derTag.numericString, latin1('999'), '999'],
  ['VisibleString', derTag.visibleString, latin1('test999'), 'test999'],
  ['BMPString', derTag.bmpString, utf16('テスト'), 'テスト'],
  ['BMPString with a pair of surrogates', derTag.bmpString, utf16('𠮷'), '𠮷'],
  ['UniversalString', derTag.universalString, utf32('テスト𠮷'), 'テスト𠮷'],
  ['string without letters', derTag.bmpString, new Uint8Array(), ''],
  ['PrintableString of 200,000 letters', derTag.printableString, latin1('x'.repeat(200_000)), 'x'.repeat(200_000)],
  ['UTF8String that is none', derTag.utf8String, fromHex('fffe'), '#0c02fffe'],
  ['BMPString of three octets', derTag.bmpString, fromHex('004100'), '#1e03004100'],
  ['BMPString of half a pair', derTag.bmpString, fromHex('d842'), '#1e02d842'],
  ['UniversalString beyond all characters', derTag.universalString, fromHex('00110000'), '#1c0400110000'],
  ['UniversalString of a surrogate', derTag.universalString, fromHex('0000d842'), '#1c040000d842'],
  ['UniversalString of five octets', derTag.universalString, fromHex('0000004100'), '#1c050000004100'],
  ['NULL', 0x05, new Uint8Array(), '#0500'],
  ['SEQUENCE', derTag.sequence, fromHex('0500'), '#30020500'],
])('a %s', (_, tag, octets, value) => {
  expect(read(encodedName([commonName(tag, octets)]))).toEqual([{ type: 'CN', value }]);
});

test('parts are read in their order, and unknown types by their identifiers', () => {
  const name = encodedName(
    [attribute('C', derTag.printableString, latin1('JP'))],
    [attribute('0603550405', derTag.printableString, latin1('12'))],
    [attribute('06092a864886f70d010901', derTag.ia5String, latin1('a@b.example'))],
    [attribute('0603883701', derTag.utf8String, utf8('x'))],
    [commonName(derTag.utf8String, utf8('test999'))],
  );
  expect(read(name)?.map(({ type, value }) => `${type}=${value}`)).toEqual([
    ...['C=JP', '2.5.4.5=12', 'E=a@b.example', '2.999.1=x', 'CN=test999'],
  ]);
});

test('several attributes in one relative name are not those attributes one after the other', () => {
  const [country, common] = [
    attribute('C', derTag.printableString, latin1('JP')),
    commonName(derTag.utf8String, utf8('test999')),
  ];
  expect(read(encodedName([country, common]))).toEqual([{ type: 'C+CN', value: 'JP+test999' }]);
  expect(read(encodedName([country], [common]))).toHaveLength(2);
});

test('a name without parts is a name', () => {
  expect(read(encodedName())).toEqual([]);
});

const sequence = (...parts: readonly Bytes[]) => writeDer(derTag.sequence, joinBytes(parts));
const sound = commonName(derTag.utf8String, utf8('a'));

test.each<[string, Bytes]>([
  ['a SET', writeDer(derTag.set, new Uint8Array())],
  ['a relative name without attributes', encodedName([], [sound])],
  ['a relative name that is no SET', sequence(sequence(sound))],
  ['an attribute without a value', encodedName([sequence(fromHex('0603550403'))])],
  ['an attribute with two values', encodedName([sequence(fromHex('0603550403'), fromHex('0500'), fromHex('0500'))])],
  ['an attribute without a type', encodedName([sequence(fromHex('0500'), fromHex('0500'))])],
  ['an identifier of 10,000 octets', encodedName([sequence(writeDer(6, new Uint8Array(10_000)), fromHex('0500'))])],
])('%s is no name', (_, name) => {
  expect(read(name)).toBeUndefined();
});
