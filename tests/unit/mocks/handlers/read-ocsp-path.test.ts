import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readOcspPath } from '../../../../mocks/handlers/authority/read-ocsp-path.ts';
import { toBase64 } from '../../../../src/pki/base64.ts';
import { fromHex } from '../../../../src/pki/hex.ts';
import { bytesOf } from '../../../../src/pki/bytes.ts';
import { runs, seed } from '../../../support/fuzz/arbitraries.ts';
import { questionAbout } from '../../../support/bank/ocsp-requests.ts';
import { openSite } from '../../../support/bank/site.ts';

const site = openSite();
const issuing = bytesOf(await (await site.ask('GET', 'ca/issuing.cer')).arrayBuffer());

// Six bits of ones are a "/", and 111110 is a "+". The nonce makes a text with "//", "/+", "+/" and one "=".
const question = await questionAbout(
  issuing,
  fromHex(`00${'fffffe'.repeat(4)}${'ffffff'.repeat(4)}${'fbefbe'.repeat(4)}01`),
);
const text = toBase64(question);
const encoded = encodeURIComponent(text);
const malformedRequest = Uint8Array.of(0x30, 3, 0x0a, 1, 1);

test('the question of these tests has every letter that makes trouble in a path', () => {
  for (const part of ['//', '/+', '+/', '++', '=']) expect(text).toContain(part);
});

const understood: readonly (readonly [string, string])[] = [
  ['as it is', text],
  ['encoded for a path', encoded],
  ['encoded in small letters', encoded.replaceAll(/%../g, (code) => code.toLowerCase())],
  ['with only its slashes encoded', text.replaceAll('/', '%2F')],
  ['with every letter encoded', Array.from(text, (each) => `%${each.charCodeAt(0).toString(16)}`).join('')],
  ['with blanks for plus', text.replaceAll('+', '%20')],
  ['without its padding', text.replaceAll('=', '')],
  ['in the alphabet for addresses', text.replaceAll('+', '-').replaceAll('/', '_')],
  ['in the alphabet for addresses, without padding', Buffer.from(question).toString('base64url')],
  ['behind a second slash', `/${text}`],
  ['in lines', encodeURIComponent(text.replaceAll(/.{64}/g, '$&\r\n'))],
];

test.each(understood)('a question in a path is read %s', (_, path) => {
  expect(readOcspPath(path)).toEqual(question);
});

test.each(understood)('a question in a path is answered %s', async (_, path) => {
  const answer = await site.ask('GET', `ca/ocsp/${path}`);
  expect([answer.status, answer.headers.get('Content-Type')]).toEqual([200, 'application/ocsp-response']);
  expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(100);
});

test.each([
  ['encoded twice', encodeURIComponent(encoded)],
  ['with its slashes encoded twice', text.replaceAll('/', '%252F')],
  ['with slashes folded', text.replaceAll(/\/+/g, '/')],
  ['with half its padding', `${text.replaceAll('=', '')}===`],
  ['with a percent sign that encodes nothing', `${text}%`],
  ['with an encoding that is no UTF-8', `${text}%FF`],
  ['with a letter of no alphabet', `${text.slice(0, 8)}*${text.slice(9)}`],
  ['cut off', text.slice(0, -8)],
  ['twice', `${text}${text}`],
  ['that is not there', ''],
  ['with a blank too many', `${text.slice(0, 8)}%20${text.slice(8)}`],
])('a question in a path %s is malformed, with status 200', async (_, path) => {
  const answer = await site.ask('GET', `ca/ocsp/${path}`);
  expect([answer.status, new Uint8Array(await answer.arrayBuffer())]).toEqual([200, malformedRequest]);
});

test(`whatever stands in the path, the answer is one of OCSP with status 200 (seed ${seed})`, async () => {
  const letter = fc.constantFrom(
    ...text.slice(0, 20),
    '/',
    '//',
    '+',
    '%2F',
    '%252f',
    '%20',
    '%0A',
    '=',
    '%',
    '%ff',
    '-',
    '_',
  );
  const path = fc.tuple(fc.nat(text.length), fc.array(letter, { maxLength: 6 }), fc.nat(3));
  const property = fc.asyncProperty(path, async ([at, more, skip]) => {
    const changed = `${text.slice(0, at)}${more.join('')}${text.slice(at + skip)}`;
    const { status, headers } = await site.ask('GET', `ca/ocsp/${changed}`);
    expect([status, headers.get('Content-Type')]).toEqual([200, 'application/ocsp-response']);
  });
  await fc.assert(property, runs(300));
});
