import { expect, test } from 'vitest';
import { toBase64 } from '../../../../src/pki/base64.ts';
import { derTag, readDer, writeDer } from '../../../../src/pki/der.ts';
import { toHex } from '../../../../src/pki/hex.ts';
import { joinBytes, type Bytes } from '../../../../src/pki/bytes.ts';
import { account, keyA, keyB, newKey, requestWith } from '../../../support/fixtures.ts';
import { requestWithParts, signedRequest } from '../../../support/bank/resigned-requests.ts';
import { basic, openSite } from '../../../support/bank/site.ts';
import { keptBy } from '../../../support/bank/stored-records.ts';

const credentials = `test999:${account('test999').password}`;
const sound = await requestWith(keyA, 'test999');
const content = readDer(sound)?.content ?? new Uint8Array();

const indefinite = joinBytes([Uint8Array.of(0x30, 0x80), content, Uint8Array.of(0, 0)]);
const longLength = joinBytes([Uint8Array.of(0x30, 0x83, 0, content.length >> 8, content.length & 0xff), content]);
const otherCurve = await requestWith(await newKey({ name: 'ECDSA', namedCurve: 'P-521' }), 'test999');
const weakExponent = await newKey({
  name: 'RSASSA-PKCS1-v1_5',
  hash: 'SHA-256',
  modulusLength: 2048,
  publicExponent: Uint8Array.of(3),
});
const version1 = Uint8Array.of(derTag.integer, 1, 1);
const noName = writeDer(derTag.sequence, new Uint8Array());
const brokenName = writeDer(derTag.sequence, Uint8Array.of(derTag.set, 1, 0));
const noText = writeDer(
  derTag.sequence,
  writeDer(derTag.set, writeDer(derTag.sequence, Uint8Array.of(6, 3, 85, 4, 3, derTag.utf8String, 2, 0xff, 0xfe))),
);
const noKey = writeDer(derTag.sequence, new Uint8Array());
const noAttributes = Uint8Array.of(0xa0, 2, 5, 0);
const signedByOther = joinBytes([sound.subarray(0, -256), (await requestWith(keyB, 'test999')).subarray(-256)]);

const notOne = 'notACertificationRequest';
test.each<[string, Bytes, number, string]>([
  ['nothing', new Uint8Array(), 400, notOne],
  ['half a request', sound.subarray(0, 300), 400, notOne],
  ['a request without its last byte', sound.subarray(0, -1), 400, notOne],
  ['two requests, one behind the other', joinBytes([sound, sound]), 400, notOne],
  ['a request and one byte', joinBytes([sound, Uint8Array.of(0)]), 400, notOne],
  ['BER with an indefinite length', indefinite, 400, notOne],
  ['BER with a length longer than it need be', longLength, 400, notOne],
  ['150,000 bytes of zero', new Uint8Array(150_000), 400, notOne],
  ['a SEQUENCE that holds nothing', writeDer(derTag.sequence, new Uint8Array()), 400, notOne],
  ['a version that RFC 2986 does not know', await requestWithParts(keyA, { 0: version1 }), 400, notOne],
  ['an info without parts', await signedRequest(keyA, noName), 400, notOne],
  ['a name whose parts are none', await requestWithParts(keyA, { 1: brokenName }), 400, notOne],
  ['no key', await requestWithParts(keyA, { 2: noKey }), 400, notOne],
  ['attributes that are none', await requestWithParts(keyA, { 3: noAttributes }), 400, notOne],
  ['another key’s signature', signedByOther, 400, 'possessionNotProven'],
  ['a key on another curve', otherCurve, 400, 'keyRefused'],
  ['a key with the exponent 3', await requestWith(weakExponent, 'test999'), 400, 'keyRefused'],
  ['an empty name', await requestWithParts(keyA, { 1: noName }), 403, 'otherSubject'],
  ['a name that is no UTF-8', await requestWithParts(keyA, { 1: noText }), 403, 'otherSubject'],
])('%s is refused for what it is, and leaves everything as it was', async (_, request, status, type) => {
  const site = openSite();
  // A miss is there already, so that it would be seen if a right password wiped it out.
  await site.post('api/bank/authentication', { loginId: 'test999', password: 'wrong' });
  const before = await keptBy(site);
  const answer = await site.enrol(request, credentials, { 'Idempotency-Key': 'a1/7' });
  expect([answer.status, await answer.json()]).toMatchObject([
    status,
    { type, detail: expect.stringMatching(/^the (request|body|subject)/) },
  ]);
  const { certificates, standings, ...rest } = await keptBy(site);
  expect({ certificates, standings }).toEqual({ certificates: before['certificates'], standings: before['standings'] });
  if (status === 400 && type !== 'keyRefused') expect(rest).toMatchObject(omit(before));
});

const omit = ({ certificates: _, standings: __, ...rest }: Readonly<Record<string, string>>) => rest;
const text = toBase64(sound);
const lines = text.replaceAll(/.{64}/g, '$&\r\n');

test.each([
  ['in lines that end in CR LF', lines, 200],
  ['with spaces and tabs around', ` \t${text}\n`, 200],
  ['between the lines of PEM', `-----BEGIN CERTIFICATE REQUEST-----\n${lines}\n-----END CERTIFICATE REQUEST-----`, 400],
  ['as two texts in one body', `${text}${text}`, 400],
  ['as two texts in one body, a line each', `${text}\n${text}`, 400],
  ['in the alphabet for addresses', text.replaceAll('+', '-').replaceAll('/', '_'), 400],
  ['without its padding', `${text.slice(0, -2)}=`, 400],
  ['with something that is no letter', `${text.slice(0, 8)}*${text.slice(9)}`, 400],
  ['as the DER itself', String.fromCharCode(...sound), 400],
])('a request in base64 %s', async (_, body, status) => {
  const headers = { Authorization: basic(credentials), 'Content-Type': 'application/pkcs10' };
  expect((await openSite().ask('POST', '.well-known/est/simpleenroll', headers, body)).status).toBe(status);
});

const pem = `-----BEGIN CERTIFICATE REQUEST-----\n${lines}\n-----END CERTIFICATE REQUEST-----\n`;
test.each([
  ['nothing', '', 'empty'],
  ['blanks alone', ' \r\n', 'empty'],
  ['a PEM file in base64', toBase64(new TextEncoder().encode(pem)), 'a PEM file encoded once more'],
  ['hexadecimal', toHex(sound), 'hexadecimal'],
  ['hexadecimal whose letters fit into no base64', toHex(sound.subarray(0, 301)), 'hexadecimal'],
  ['a form feed between its lines', `${text.slice(0, 64)}\f${text.slice(64)}`, 'not base64'],
  ['a no-break space', `${text.slice(0, 64)}\u00a0${text.slice(64)}`, 'not base64'],
  ['zeros', toBase64(new Uint8Array(30)), 'not one PKCS #10'],
])('a body of %s is refused with the likely reason', async (_, body, reason) => {
  const headers = { Authorization: basic(credentials), 'Content-Type': 'application/pkcs10' };
  const answer = await openSite().ask('POST', '.well-known/est/simpleenroll', headers, body);
  expect(await answer.json()).toMatchObject({ type: notOne, detail: expect.stringContaining(reason) });
});

test.each(['base64', 'binary', '8bit', 'nonsense', ''])(
  'whatever Content-Transfer-Encoding says (%s), the body is base64 (RFC 8951, 3)',
  async (encoding) => {
    const site = openSite();
    const headers = { 'Content-Transfer-Encoding': encoding };
    expect((await site.enrol(sound, credentials, headers)).status).toBe(200);
  },
);

test('a key of idempotency that came with garbage is free for the request as it was meant', async () => {
  const site = openSite();
  const key = { 'Idempotency-Key': 'a1/7' };
  expect((await site.enrol(Uint8Array.of(1, 2, 3), credentials, key)).status).toBe(400);
  expect((await site.enrol(sound, credentials, key)).status).toBe(200);
});

test('a wrong password is counted, whatever came with it', async () => {
  const site = openSite();
  const answer = await site.enrol(Uint8Array.of(1, 2, 3), 'test999:wrong');
  expect(await answer.json()).toMatchObject({ type: 'credentialsRefused', account: { misses: 1 } });
});
