import { expect, test } from 'vitest';
import { readCertsOnly } from '../../src/gateway/certs-only.ts';
import { openSite } from '../support/bank/site.ts';
import { toBase64 } from '../../src/pki/base64.ts';
import { bytes, enrol } from './issued.ts';
import { pem, runWith } from './judges.ts';
import { opensslMakesRequest, withoutArmour } from './openssl-client.ts';

const site = openSite();
const root = await bytes(site.ask('GET', 'ca/root.cer'));
const issuing = await bytes(site.ask('GET', 'ca/issuing.cer'));
const cacerts = await (await site.ask('GET', '.well-known/est/cacerts')).text();
const issued = await (await enrol(site, withoutArmour(opensslMakesRequest('/CN=test999')))).text();

const files = {
  'both.pem': pem(root) + pem(issuing),
  'list.pem': pem(await bytes(site.ask('GET', 'ca/root.crl')), 'X509 CRL'),
};

test.each([
  ['openssl', ['openssl', 'crl2pkcs7', '-nocrl', '-certfile', '$both.pem']],
  ['openssl with a CRL', ['openssl', 'crl2pkcs7', '-in', '$list.pem', '-certfile', '$both.pem']],
  ['GnuTLS', ['certtool', '--p7-generate', '--load-certificate', '$both.pem']],
])('the page reads the certificates in a PKCS #7 of %s, in lines and in one', (_, command) => {
  const { output } = runWith(files, command);
  const base64 = /-----BEGIN PKCS7-----([^-]+)-----END/.exec(output)?.[1] ?? '';
  for (const text of [base64, base64.replaceAll(/\s/g, ''), base64.replaceAll('\n', '\r\n')]) {
    expect(readCertsOnly(text)).toEqual({ ok: true, value: [Uint8Array.from(root), Uint8Array.from(issuing)] });
  }
});

test.each([
  ['cacerts', cacerts, 2],
  ['simpleenroll', issued, 1],
])('openssl and GnuTLS read the answer to %s as the README says', (_, body, count) => {
  expect(body).not.toMatch(/\s/);
  const script = `openssl base64 -d -A -in "$0" | openssl pkcs7 -inform DER -print_certs -noout`;
  const read = runWith({ body }, ['sh', '-c', script, '$body']);
  expect([read.accepted, read.output.match(/^subject/gm)?.length]).toEqual([true, count]);
  const information = runWith({ der: Buffer.from(body, 'base64') }, [
    'certtool',
    '--p7-info',
    '--inder',
    '--infile',
    '$der',
  ]);
  expect(information).toMatchObject({ accepted: true, output: expect.stringContaining(`certificates: ${count}`) });
});

test('the command in the README makes a body of a request in PEM', async () => {
  const script = 'openssl req -in "$0" -outform DER | openssl base64 -A';
  const { output } = runWith({ request: opensslMakesRequest('/CN=test999') }, ['sh', '-c', script, '$request']);
  expect((await enrol(openSite(), output)).status).toBe(200);
});

test.each([
  ['cacerts', cacerts],
  ['simpleenroll', issued],
])('the answer to %s is the PKCS #7 of openssl to the last octet: no content, sorted (RFC 5652, 5.2)', (_, body) => {
  const read = readCertsOnly(body);
  const certificates = read.ok ? read.value : [];
  const made = runWith({ 'all.pem': certificates.map((der) => pem(der)).join('') }, [
    ...['openssl', 'crl2pkcs7', '-nocrl', '-certfile', '$all.pem'],
  ]);
  expect(body).toBe(withoutArmour(made.output).replaceAll(/\s/g, ''));
  const sorted = certificates.map((der) => Buffer.from(der)).toSorted((one, other) => Buffer.compare(one, other));
  expect(certificates.map(toBase64)).toEqual(sorted.map(toBase64));
});
