import '@abraham/reflection'; // before the library for certificates, which refuses to load without it
import fc from 'fast-check';
import { X509Certificates } from '@peculiar/x509';
import { expect, test } from 'vitest';
import { toBase64 } from '../../../../src/pki/base64.ts';
import { derTag, writeDer } from '../../../../src/pki/der.ts';
import { fromHex, toHex } from '../../../../src/pki/hex.ts';
import type { Bytes } from '../../../../src/pki/bytes.ts';
import { builtInProfile } from '../../../../src/profile/built-in.ts';
import { account, keyA, newKey, start } from '../../../support/fixtures.ts';
import { attribute, commonName, encodedName, octetsOf } from '../../../support/bank/encoded-names.ts';
import { requestWithParts } from '../../../support/bank/resigned-requests.ts';
import { mutated, runs, seed } from '../../../support/fuzz/arbitraries.ts';
import { basic, openSite } from '../../../support/bank/site.ts';
import { keptBy } from '../../../support/bank/stored-records.ts';

const site = openSite();
let attempts = 0;

/** The header that names a new attempt, since a key is certified once in each. */
async function inNewAttempt() {
  attempts += 1;
  const id = `a${attempts}`;
  const state = { profile: builtInProfile, now: start, accounts: [], certificates: [] };
  await site.ask('PUT', `api/trainer/attempts/${id}`, { 'If-None-Match': '*' }, JSON.stringify(state));
  return { 'Training-Attempt': id };
}

const credentials = `test999:${account('test999').password}`;
const { utf8, latin1, utf16, utf32 } = octetsOf;
const named = (tag: number, octets: Bytes) => encodedName([commonName(tag, octets)]);
const bmpName = named(derTag.bmpString, utf16('test999'));
const withoutNull = fromHex('300b06092a864886f70d01010b');

const keyOnCurve = await newKey({ name: 'ECDSA', namedCurve: 'P-256' });
const noField = new Uint8Array();
const noAttributes = fromHex('a000');
const attributeOf = (identifier: string, value: string): Bytes => {
  const set = writeDer(derTag.set, fromHex(value));
  const content = Uint8Array.from([...fromHex(identifier), ...set]);
  return writeDer(0xa0, writeDer(derTag.sequence, content));
};

test.each<[string, Promise<Bytes>]>([
  ['whose name is a BMPString', requestWithParts(keyA, { 1: bmpName })],
  ['whose name is a TeletexString', requestWithParts(keyA, { 1: named(derTag.teletexString, latin1('test999')) })],
  ['whose name is a UniversalString', requestWithParts(keyA, { 1: named(derTag.universalString, utf32('test999')) })],
  ['whose name is a PrintableString', requestWithParts(keyA, { 1: named(derTag.printableString, latin1('test999')) })],
  ['whose name is an IA5String', requestWithParts(keyA, { 1: named(derTag.ia5String, latin1('test999')) })],
  ['without a field for attributes', requestWithParts(keyA, { 3: noField })],
  ['with a key on P-256, without a field for attributes', requestWithParts(keyOnCurve, { 3: noField })],
  ['without attributes', requestWithParts(keyA, { 3: noAttributes })],
  ['with a challenge password', requestWithParts(keyA, { 3: attributeOf('06092a864886f70d010907', '0c0161') })],
  ['that asks for no extensions', requestWithParts(keyA, { 3: attributeOf('06092a864886f70d01090e', '3000') })],
  ['with an attribute that nobody knows', requestWithParts(keyA, { 3: attributeOf('0603883701', '0500') })],
  ['whose algorithm lacks its NULL', requestWithParts(keyA, {}, withoutNull)],
  ['with all of this at once', requestWithParts(keyA, { 1: bmpName, 3: noField }, withoutNull)],
])('a request %s is granted, in the bank’s own spelling', async (_, request) => {
  const answer = await site.enrol(await request, credentials, await inNewAttempt());
  const body = await answer.text();
  expect([answer.status, body]).toEqual([200, expect.any(String)]);
  const [certificate] = new X509Certificates(body);
  expect(certificate?.subject).toBe('C=JP, O=Mihon Bank (TRAINING ONLY), OU=Corporate Internet Banking, CN=test999');
  expect(certificate?.subjectName.toJSON().at(-1)).toEqual({ CN: ['test999'] });
  expect(toHex(new Uint8Array(certificate?.rawData ?? new ArrayBuffer())).includes('0c0774657374393939')).toBe(true);
});

const country = attribute('C', derTag.printableString, latin1('JP'));
const customer = commonName(derTag.utf8String, utf8('test999'));

test.each<[string, Bytes, string]>([
  ['a Japanese name as BMPString', named(derTag.bmpString, utf16('テスト')), 'given: CN=テスト;'],
  ['a name beyond 16 bits as UniversalString', named(derTag.universalString, utf32('𠮷')), 'given: CN=𠮷;'],
  [
    'a second part as Windows writes it',
    encodedName([customer], [attribute('OU', derTag.printableString, latin1('a!b@c'))]),
    'given: CN=test999, OU=a!b@c;',
  ],
  ['an exclamation mark', named(derTag.printableString, latin1('test999!')), 'given: CN=test999!;'],
  ['the customer’s name and country in one part', encodedName([country, customer]), 'given: C+CN=JP+test999;'],
  ['a value that is no text', encodedName([commonName(0x02, fromHex('05'))]), 'given: CN=#020105;'],
])('a request with %s is one for somebody else, and the answer shows both names', async (_, name, shown) => {
  const answer = await site.enrol(await requestWithParts(keyA, { 1: name }), credentials);
  expect([answer.status, await answer.json()]).toMatchObject([
    403,
    { type: 'otherSubject', detail: expect.stringContaining(shown) },
  ]);
});

// Without the field for attributes its length wants padding.
const sound = await requestWithParts(keyA, { 3: noField });
const text = toBase64(sound);
const lines = (columns: number, end: string) => text.replaceAll(new RegExp(`.{${columns}}`, 'g'), `$&${end}`);
const pem = (label: string) => `-----BEGIN ${label}-----\n${lines(64, '\n')}\n-----END ${label}-----\n`;
const utf16le = Buffer.from(`\ufeff${lines(64, '\r\n')}`, 'utf16le');
const headers = { Authorization: basic(credentials), 'Content-Type': 'application/pkcs10; charset=utf-8' };

test.each<[string, string]>([
  ['in 64 columns with CR LF', lines(64, '\r\n')],
  ['in 76 columns with LF', lines(76, '\n')],
  ['in 64 columns with CR alone', lines(64, '\r')],
  ['in one line', text],
  ['with a line break at the end', `${text}\n`],
  ['with two line breaks at the end', `${text}\r\n\r\n`],
  ['behind a byte order mark', `\ufeff${text}`],
  ['with blanks at the ends of its lines', lines(64, ' \n ')],
])('a request in base64 %s is granted', async (_, body) => {
  const asked = { ...headers, ...(await inNewAttempt()) };
  expect((await site.ask('POST', '.well-known/est/simpleenroll', asked, body)).status).toBe(200);
});

const withLetter = (letter: string) => `${text.slice(0, 100)}${letter}${text.slice(101)}`;

test.each<[string, BodyInit, RegExp]>([
  ['between armour lines', pem('CERTIFICATE REQUEST'), /armour lines.*must go/],
  [
    'between the armour lines of Windows',
    pem('NEW CERTIFICATE REQUEST').replaceAll('\n', '\r\n'),
    /armour lines.*must go/,
  ],
  ['behind words and armour lines', `Certificate Request:\n${pem('CERTIFICATE REQUEST')}`, /armour lines.*must go/],
  ['below an armour line', pem('CERTIFICATE REQUEST').replace(/-----END.*/, ''), /armour lines.*must go/],
  ['in no base64 at all', sound, /DER itself/],
  ['in UTF-16, as PowerShell writes it', new Uint8Array(utf16le), /UTF-16/],
  ['with a blank for a plus', withLetter(' '), /blanks within a line/],
  ['encoded for an address', encodeURIComponent(text), /%2B/],
  ['in the alphabet for addresses', withLetter('-'), /"-" or "_"/],
  ['without its padding', text.replace(/=*$/, ''), /"=" at its end/],
  ['cut off', text.slice(0, -5), /cut off/],
  ['twice', `${text}${text}`, /more than one text/],
  ['with a letter of no alphabet', withLetter('*'), /not base64/],
])('a request %s is refused with what must change, and nothing is counted', async (_, body, why) => {
  const attempt = await inNewAttempt();
  await site.post('api/bank/authentication', { loginId: 'test999', password: 'wrong' }, attempt);
  const before = await keptBy(site);
  const asked = { ...headers, ...attempt, 'Idempotency-Key': 'a1/7' };
  const answer = await site.ask('POST', '.well-known/est/simpleenroll', asked, body);
  expect([answer.status, await answer.json()]).toMatchObject([
    400,
    { type: 'notACertificationRequest', detail: expect.stringMatching(why) },
  ]);
  expect(await keptBy(site)).toEqual(before);
  expect((await site.ask('POST', '.well-known/est/simpleenroll', asked, text)).status).toBe(200);
});

test(`whatever happens to the text of a request, the answer is a refusal or a certificate (seed ${seed})`, async () => {
  const bodies = [text, lines(64, '\r\n'), pem('CERTIFICATE REQUEST')].map(utf8);
  const property = fc.asyncProperty(mutated([...bodies, new Uint8Array(utf16le)]), async (body) => {
    const { status } = await site.ask('POST', '.well-known/est/simpleenroll', headers, body);
    expect([200, 400, 403, 409]).toContain(status);
  });
  await fc.assert(property, runs(200));
});

test(`whatever stands in a name, the answer is a refusal or a certificate (seed ${seed})`, async () => {
  const names = [bmpName, encodedName([country, customer]), encodedName([country], [customer])];
  const property = fc.asyncProperty(mutated(names), async (name) => {
    const { status } = await site.enrol(await requestWithParts(keyA, { 1: name }), credentials);
    expect([200, 400, 403, 409]).toContain(status);
  });
  await fc.assert(property, runs(200));
});
