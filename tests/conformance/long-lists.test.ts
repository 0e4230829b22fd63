import '@abraham/reflection';
import { X509Certificate } from '@peculiar/x509';
import { beforeAll, expect, test } from 'vitest';
import { builtInProfile } from '../../src/profile/built-in.ts';
import { toBase64 } from '../../src/pki/base64.ts';
import { bytesOf } from '../../src/pki/bytes.ts';
import { keyA, requestWith, start } from '../support/fixtures.ts';
import { openSite } from '../support/bank/site.ts';
import { bytes, issuedFor } from './issued.ts';
import { certtoolReadsCrl, certtoolVerify, crlutilReadsCrl, opensslCrl, opensslVerify, type Chain } from './judges.ts';

/** So many that each length in the list takes three octets. */
const others = 10_000;
let chain: Chain;
let crls: readonly [root: Uint8Array, issuing: Uint8Array];

beforeAll(async () => {
  const site = openSite();
  chain = await issuedFor(site, toBase64(await requestWith(keyA, 'test999')));
  const revoked = Array.from({ length: others }, (_, index) => (0x10_00_00_00 + index).toString(16));
  const { serialNumber: own } = new X509Certificate(bytesOf(chain.certificate));
  const certificates = [...revoked, own].map((serialNumber) => ({
    serialNumber,
    loginId: 'test999',
    status: 'revoked',
  }));
  const state = JSON.stringify({ profile: builtInProfile, now: start, accounts: [], certificates });
  await site.ask('PUT', 'api/trainer/attempts/long', { 'If-None-Match': '*' }, state);
  const list = (path: string) => bytes(site.ask('GET', path, { 'Training-Attempt': 'long' }));
  crls = [await list('ca/root.crl'), await list('ca/issuing.crl')];
});

test('openssl reads each entry of a list of ten thousand, and its signature', () => {
  const { output } = opensslCrl(crls[1], chain.issuing);
  expect(output).toContain('verify OK');
  expect(output.match(/Serial Number: /g)).toHaveLength(others + 1);
  expect(output.match(/Cessation Of Operation/g)).toHaveLength(others + 1);
});

test('GnuTLS reads each entry', () => {
  const { accepted, output } = certtoolReadsCrl(crls[1], chain);
  expect([accepted, output]).toEqual([true, expect.stringContaining(`Revoked certificates (${others + 1})`)]);
});

test('NSS takes the list in and shows each entry', () => {
  const { accepted, output } = crlutilReadsCrl(crls[1], chain);
  expect([accepted, output.match(/Serial Number:/g)?.length]).toEqual([true, others + 1]);
  expect(output).toContain('0x1000270f'); // the last of the others
});

test.each([
  ['openssl', opensslVerify],
  ['GnuTLS', certtoolVerify],
])('%s finds a certificate in it', (_, judge) => {
  const verdict = judge({ ...chain, crls });
  expect(verdict).toMatchObject({ accepted: false, output: expect.stringMatching(/revoked/i) });
});
