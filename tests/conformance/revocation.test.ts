import '@abraham/reflection';
import { X509Certificate } from '@peculiar/x509';
import { beforeAll, expect, test } from 'vitest';
import { builtInProfile } from '../../src/profile/built-in.ts';
import { toBase64 } from '../../src/pki/base64.ts';
import { bytesOf } from '../../src/pki/bytes.ts';
import { keyA, requestWith, start } from '../support/fixtures.ts';
import { openSite, type TestSite } from '../support/bank/site.ts';
import { bytes, issuedFor } from './issued.ts';
import { certtoolVerify, faked, opensslCrl, opensslVerify, pem, runWith, type Chain } from './judges.ts';
import { ocsptoolAsksStatus, opensslAsksStatus, opensslReadsStatus } from './openssl-client.ts';

let site: TestSite;
let chain: Chain;

const branch = { 'Training-Attempt': 'branch' };
const fresh = { 'Training-Attempt': 'fresh' };

beforeAll(async () => {
  site = openSite();
  chain = await issuedFor(site, toBase64(await requestWith(keyA, 'test999')));
  const { serialNumber } = new X509Certificate(bytesOf(chain.certificate));
  const certificates = [{ serialNumber, loginId: 'test999', status: 'revoked' }];
  await open('branch', certificates);
  await open('fresh', []);
});

const open = (id: string, certificates: unknown) =>
  site.ask(
    'PUT',
    `api/trainer/attempts/${id}`,
    { 'If-None-Match': '*' },
    JSON.stringify({ profile: builtInProfile, now: start, accounts: [], certificates }),
  );

const lists = (headers: Record<string, string>) =>
  Promise.all([bytes(site.ask('GET', 'ca/root.crl', headers)), bytes(site.ask('GET', 'ca/issuing.crl', headers))]);

for (const [name, judge] of [
  ['openssl', opensslVerify],
  ['certtool', certtoolVerify],
] as const) {
  test(`${name} accepts a certificate that is on no list`, async () => {
    expect(judge({ ...chain, crls: await lists({}) })).toMatchObject({ accepted: true });
  });

  test(`${name} rejects it by the list of an attempt in which it was revoked`, async () => {
    const verdict = judge({ ...chain, crls: await lists(branch) });
    expect(verdict).toMatchObject({ accepted: false, output: expect.stringMatching(/revoked/i) });
  });
}

test('openssl verifies both lists, and not with a CA of the same name', async () => {
  const [root, issuing] = await lists(branch);
  expect(opensslCrl(root, chain.root).output).toContain('verify OK');
  expect(opensslCrl(issuing, chain.issuing).output).toContain('verify OK');
  const stranger = await bytes(openSite().ask('GET', 'ca/issuing.cer'));
  expect(opensslCrl(issuing, stranger).output).toContain('verify failure');
  expect(opensslCrl(issuing, chain.issuing).output).toContain('Cessation Of Operation');
});

test.each([
  ['good', {}],
  ['revoked', branch],
  ['unknown', fresh],
] as const)('openssl reads the answer "%s" of the responder', async (status, headers) => {
  const question = opensslAsksStatus(chain);
  const type = { 'Content-Type': 'application/ocsp-request' };
  const posted = await bytes(site.ask('POST', 'ca/ocsp', { ...type, ...headers }, Uint8Array.from(question)));
  const verdict = opensslReadsStatus(chain, question, posted);
  expect(verdict).toMatchObject({ accepted: true, output: expect.stringContaining(`: ${status}`) });

  const inPath = encodeURIComponent(toBase64(question));
  const got = await bytes(site.ask('GET', `ca/ocsp/${inPath}`, headers));
  expect(opensslReadsStatus(chain, question, got)).toMatchObject({ accepted: true });
});

test.each([
  ...['-sha1', '-sha256', '-sha384', '-sha512'].map((hash) => [hash, []] as const),
  ['-sha256', ['-signer', '$signer.pem', '-signkey', '$signer.pem']],
  ['-sha1', ['-sha512', '-cert', '$certificate.pem', '-serial', '10']],
] as const)('openssl reads the answer to its question with %s %j', async (hash, more) => {
  const question = opensslAsksStatus(chain, hash, more);
  const answer = await bytes(site.ask('POST', 'ca/ocsp', {}, Uint8Array.from(question)));
  const { accepted, output } = opensslReadsStatus(chain, question, answer, hash);
  expect([accepted, output]).toEqual([true, expect.stringContaining(': good')]);
});

test('GnuTLS verifies the answer to its own question', async () => {
  const question = ocsptoolAsksStatus(chain);
  const answer = await bytes(site.ask('POST', 'ca/ocsp', {}, Uint8Array.from(question)));
  const files = { 'issuing.pem': pem(chain.issuing), answer };
  const options = ['--verify-response', '--load-response', '$answer', '--load-signer', '$issuing.pem'];
  expect(runWith(files, [...faked(chain.at), 'ocsptool', ...options])).toMatchObject({
    accepted: true,
    output: expect.stringMatching(/Success/),
  });
  expect(opensslReadsStatus(chain, question, answer)).toMatchObject({ accepted: true });
});

test('openssl notices an answer to another question, and a touched one', async () => {
  const answer = await bytes(site.ask('POST', 'ca/ocsp', {}, Uint8Array.from(opensslAsksStatus(chain))));
  const question = opensslAsksStatus(chain);
  expect(opensslReadsStatus(chain, question, answer).output).toMatch(/Nonce Verify error/i);
  const touched = Uint8Array.from(answer);
  touched[touched.length - 1] = (touched.at(-1) ?? 0) ^ 1;
  expect(opensslReadsStatus(chain, question, touched)).toMatchObject({ accepted: false });
});
