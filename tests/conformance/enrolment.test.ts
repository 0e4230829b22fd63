import { expect, test } from 'vitest';
import { openSite } from '../support/bank/site.ts';
import { enrol, issuedFor } from './issued.ts';
import { certtoolVerify, opensslPkcs7, opensslVerify } from './judges.ts';
import { opensslMakesRequest, withoutArmour } from './openssl-client.ts';

test('a request of openssl req for CN=test999 is answered with a PKCS #7 that openssl reads', async () => {
  const site = openSite();
  const request = withoutArmour(opensslMakesRequest('/CN=test999'));
  const response = await enrol(site, request);
  expect(response.status).toBe(200);
  expect(response.headers.get('Content-Type')).toBe('application/pkcs7-mime; smime-type=certs-only');
  expect(opensslPkcs7(await response.text())).toMatchObject({
    accepted: true,
    output: expect.stringMatching(/subject=C ?= ?JP, O ?= ?Mihon Bank \(TRAINING ONLY\).*CN ?= ?test999/),
  });
});

test('openssl reads root and issuing CA in the answer to cacerts, and nothing in garbage', async () => {
  const response = await openSite().ask('GET', '.well-known/est/cacerts');
  const { output } = opensslPkcs7(await response.text());
  expect(output.match(/subject=/g)).toHaveLength(2);
  expect(opensslPkcs7('AAAA')).toMatchObject({ accepted: false });
});

test('a request by openssl req gets a certificate that the judges accept, with RSA and with P-256', async () => {
  for (const kind of [
    ['-newkey', 'rsa:3072'],
    ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1'],
  ]) {
    const chain = await issuedFor(openSite(), withoutArmour(opensslMakesRequest('/CN=test999', kind)));
    expect(opensslVerify(chain)).toMatchObject({ accepted: true });
    expect(certtoolVerify(chain)).toMatchObject({ accepted: true });
  }
});

test.each([
  ['garbage', 'bm90IGEgcmVxdWVzdA==', 400, 'notACertificationRequest'],
  ['no base64 at all', '<request>', 400, 'notACertificationRequest'],
  ['nothing', '', 400, 'notACertificationRequest'],
])('refuses %s', async (_, body, status, type) => {
  const response = await enrol(openSite(), body);
  expect(response.status).toBe(status);
  expect(await response.json()).toMatchObject({ type, status });
});

test.each([
  ['a name that is not the customer', '/CN=test401', ['-newkey', 'rsa:2048'], 403, 'otherSubject'],
  ['a key of 1024 bits', '/CN=test999', ['-newkey', 'rsa:1024'], 400, 'keyRefused'],
  [
    'a key on another curve',
    '/CN=test999',
    ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-384'],
    400,
    'keyRefused',
  ],
])('refuses a request of openssl req with %s', async (_, subject, kind, status, type) => {
  const response = await enrol(openSite(), withoutArmour(opensslMakesRequest(subject, kind)));
  expect(response.status).toBe(status);
  expect(await response.json()).toMatchObject({ type, status });
});
