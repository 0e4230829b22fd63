import { beforeAll, expect, test } from 'vitest';
import { toBase64 } from '../../src/pki/base64.ts';
import { days, seconds, type Instant } from '../../src/time/instant.ts';
import { validityFrom } from '../../src/pki/validity.ts';
import { keyA, newKey, requestWith, start } from '../support/fixtures.ts';
import { openSite } from '../support/bank/site.ts';
import { issuedFor } from './issued.ts';
import { certtoolVerify, certutilVerify, opensslRequest, opensslVerify, type Chain } from './judges.ts';

const judges = [
  ['openssl', opensslVerify],
  ['certtool', certtoolVerify],
  ['certutil', certutilVerify],
] as const;

let rsa: Chain;
let p256: Chain;
let stranger: Chain;

beforeAll(async () => {
  const site = openSite();
  const elliptic = await newKey({ name: 'ECDSA', namedCurve: 'P-256' });
  rsa = await issuedFor(site, toBase64(await requestWith(keyA, 'test999')));
  p256 = await issuedFor(site, toBase64(await requestWith(elliptic, 'test999')));
  stranger = await issuedFor(openSite(), toBase64(await requestWith(keyA, 'test999')));
});

const { notAfter } = validityFrom(start, 1);
const at = (moment: Instant): Chain => ({ ...rsa, at: moment });

/** The certificate with one bit of its signature turned over. */
function forged(): Chain {
  const certificate = Uint8Array.from(rsa.certificate);
  certificate[certificate.length - 1] = (certificate.at(-1) ?? 0) ^ 1;
  return { ...rsa, certificate };
}

for (const [name, judge] of judges) {
  test(`${name} accepts a certificate for an RSA key`, () => {
    expect(judge(rsa)).toMatchObject({ accepted: true });
  });

  test(`${name} accepts a certificate for a P-256 key`, () => {
    expect(judge(p256)).toMatchObject({ accepted: true });
  });

  test(`${name} accepts it in its last minute and not in the next`, () => {
    // Not to the second: openssl counts the last one as past, and the others' clocks run on while they work.
    expect(judge(at(notAfter - seconds(60)))).toMatchObject({ accepted: true });
    expect(judge(at(notAfter + seconds(1)))).toMatchObject({ accepted: false });
  });

  test(`${name} rejects it before its time`, () => {
    expect(judge(at(start - days(2)))).toMatchObject({ accepted: false }); // NSS forgives a day
  });

  test(`${name} rejects a certificate whose signature was touched`, () => {
    expect(judge(forged())).toMatchObject({ accepted: false });
  });

  test(`${name} rejects the certificate of another installation's CA of the same name`, () => {
    expect(judge({ ...stranger, root: rsa.root, issuing: rsa.issuing })).toMatchObject({ accepted: false });
  });
}

test('openssl finds the request of the PC sound, and a touched one not', async () => {
  const request = await requestWith(keyA, 'test999');
  expect(opensslRequest(request)).toMatchObject({ accepted: true, output: expect.stringContaining('CN=test999') });
  request[request.length - 1] = (request.at(-1) ?? 0) ^ 1;
  expect(opensslRequest(request).output).toContain('verify failure');
});
