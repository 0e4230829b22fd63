// Longer than most: each condition of a renewal is tried on its own, through the wire.
import { expect, test } from 'vitest';
import { openDB } from 'idb';
import { openSite, type TestSite } from '../../../support/bank/site.ts'; // first, for the library that the handlers need
import { SubjectAlternativeNameExtension, X509Certificate } from '@peculiar/x509';
import { makeAuthority } from '../../../../mocks/signing/make-authority.ts';
import { randomBytes } from '../../../../mocks/signing/random.ts';
import { toBase64 } from '../../../../src/pki/base64.ts';
import { bytesOf, type Bytes } from '../../../../src/pki/bytes.ts';
import { validityFrom } from '../../../../src/pki/validity.ts';
import { builtInProfile } from '../../../../src/profile/built-in.ts';
import { days, seconds, type Instant } from '../../../../src/time/instant.ts';
import { account, keyA, keyB, newKey, profileWith, requestWith, start } from '../../../support/fixtures.ts';
import {
  at,
  enrolled,
  loggedIn,
  present,
  received,
  renew,
  serialNumberIn,
  wholeRequest,
} from '../../../support/bank/renewing.ts';

const path = '.well-known/est/simplereenroll';
const { notAfter } = validityFrom(start, builtInProfile.rules.validityYears);
const near = notAfter - days(10);
const keyC = await newKey({
  name: 'RSASSA-PKCS1-v1_5',
  modulusLength: 2048,
  publicExponent: Uint8Array.of(1, 0, 1),
  hash: 'SHA-256',
});
const [ofB, ofC] = [await wholeRequest(keyB), await wholeRequest(keyC)];

const refusal = async (answer: Promise<Response>) => {
  const { status } = await answer;
  return [status, ((await (await answer).json()) as { type: string }).type];
};

async function certificatesOf(site: TestSite): Promise<number> {
  const database = await openDB(`${new URL(site.base).pathname}bank`);
  const count = await database.count('certificates');
  database.close();
  return count;
}

async function customerOf(site: TestSite, now: Instant = near) {
  const old = await enrolled(site, keyA);
  const { session } = await loggedIn(site, old, now);
  return { old, session };
}

test('the session of a log-in by certificate gets a certificate with the same name and another key, once', async () => {
  const site = openSite();
  const { old, session } = await customerOf(site);
  const certificate = new X509Certificate(await received(await renew(site, session, ofB, near)));
  expect(certificate.subject).toBe(new X509Certificate(old.certificate).subject);
  expect(certificate.notBefore.getTime()).toBe(near);
  expect(certificate.serialNumber).not.toBe(serialNumberIn(old.certificate));
  expect(await refusal(renew(site, session, ofC, near))).toEqual([401, 'sessionUnknown']);
});

test('the days of notice and the end of the old certificate are asked for at the moment of the request', async () => {
  const site = openSite();
  const old = await enrolled(site, keyA);
  const first = notAfter - days(builtInProfile.rules.renewalNoticeDays);
  const { session: early } = await loggedIn(site, old, first - seconds(60));
  expect(await refusal(renew(site, early, ofB, first - 1))).toEqual([403, 'renewalTooEarly']);
  expect((await renew(site, early, ofB, first)).status).toBe(200);
  const { session: late } = await loggedIn(site, old, notAfter - seconds(60));
  expect(await refusal(renew(site, late, ofC, notAfter + seconds(1)))).toEqual([403, 'certificateExpired']);
  expect(await refusal(renew(site, late, ofC, start - days(1)))).toEqual([403, 'certificateNotYetValid']);
  expect((await renew(site, late, ofC, notAfter)).status).toBe(200);
});

test('another name, the common name alone and a certified key are refused, and the session is still good', async () => {
  const site = openSite();
  const { session } = await customerOf(site);
  const short = toBase64(await requestWith(keyB, 'test999'));
  expect(await refusal(renew(site, session, short, near))).toEqual([403, 'otherSubject']);
  expect(await refusal(renew(site, session, await wholeRequest(keyB, 'test401'), near))).toEqual([403, 'otherSubject']);
  expect(await refusal(renew(site, session, await wholeRequest(keyA), near))).toEqual([409, 'keyReused']);
  expect(await refusal(renew(site, session, 'AAAA', near))).toEqual([400, 'notACertificationRequest']);
  expect((await renew(site, session, ofB, near)).status).toBe(200);
});

test('a session without a certificate, or before its password, renews nothing', async () => {
  const site = openSite();
  const old = await enrolled(site, keyA);
  const { session: waiting = '' } = await present(site, old, near);
  expect(await refusal(renew(site, waiting, ofB, near))).toEqual([401, 'sessionUnknown']);
  const { loginId, password } = account('test201');
  const { session } = (await (await site.post('api/bank/login', { loginId, password }, at(near))).json()) as {
    session: string;
  };
  expect(await refusal(renew(site, session, ofB, near))).toEqual([403, 'certificateRequired']);
});

const forbidding = { secondCertificate: 'forbid' } as const;
const revoking = { ...forbidding, afterRenewal: 'oldRevokedAtFirstLogin' } as const;

test.each([
  ['stays valid', forbidding],
  ['stays valid until its successor logs in', revoking],
])('a renewed certificate %s, and is renewed again where the PC did not get the new one', async (_, rules) => {
  const site = openSite({ defaultProfile: profileWith(rules) });
  const { old, session } = await customerOf(site);
  await received(await renew(site, session, ofB, near)); // いいえ at the second question
  const again = await loggedIn(site, old, near);
  expect(again.body.revoked).toBeUndefined();
  expect((await renew(site, again.session, ofC, near)).status).toBe(200);
});

test('the first log-in with the new certificate ends the old one where the profile says so, and every one reports it', async () => {
  const site = openSite({ defaultProfile: profileWith(revoking) });
  const { old, session } = await customerOf(site);
  const { session: other } = await loggedIn(site, old, near);
  const renewed = { certificate: await received(await renew(site, session, ofB, near)), key: keyB };
  expect((await present(site, renewed, near)).type).toBeUndefined();
  expect((await present(site, old, near)).type).toBeUndefined(); // no password yet
  const ended = serialNumberIn(old.certificate);
  for (const now of [near, near + seconds(60)]) {
    expect((await loggedIn(site, renewed, now)).body.revoked).toBe(ended);
  }
  expect((await present(site, old, near)).type).toBe('certificateRevoked');
  expect(await refusal(renew(site, other, ofC, near))).toEqual([403, 'certificateRevoked']);
  expect(await standingOf(site, ended)).toMatchObject({ status: 'revoked', revokedAt: near, reason: 'superseded' });
});

async function standingOf(site: TestSite, serialNumber: string): Promise<unknown> {
  const database = await openDB(`${new URL(site.base).pathname}bank`);
  const found: unknown = await database.get('standings', ['default', serialNumber]);
  database.close();
  return found;
}

test('a second certificate that renews nothing ends no other one', async () => {
  const site = openSite({ defaultProfile: profileWith({ afterRenewal: 'oldRevokedAtFirstLogin' }) });
  const old = await enrolled(site, keyA);
  const second = await enrolled(site, keyB);
  expect((await loggedIn(site, second, start)).body.revoked).toBeUndefined();
  expect((await present(site, old, start)).type).toBeUndefined();
});

test('two tabs that renew in one session at once get one certificate', async () => {
  const site = openSite();
  const { session } = await customerOf(site);
  const before = await certificatesOf(site);
  const answers = await Promise.all([
    renew(site, session, ofB, near, { 'Idempotency-Key': 'a1/7' }),
    renew(site, session, ofC, near, { 'Idempotency-Key': 'a1/8' }),
  ]);
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 401]);
  expect(await certificatesOf(site)).toBe(before + 1);
});

test('whoever never heard the answer gets the same one, though the session is used up, and nobody else does', async () => {
  const site = openSite();
  const { session } = await customerOf(site);
  const key = { 'Idempotency-Key': 'a1/7' };
  const first = await received(await renew(site, session, ofB, near, key));
  expect(await received(await renew(site, session, ofB, near, key))).toEqual(first);
  expect(await refusal(renew(site, 'another', ofB, near, key))).toEqual([422, 'idempotencyKeyTaken']);
  expect(await refusal(renew(site, session, ofC, near, key))).toEqual([422, 'idempotencyKeyTaken']);
});

const shown = (site: TestSite, certificate: Bytes | undefined, request = ofB, more: Record<string, string> = {}) =>
  site.answer.answer(
    new Request(new URL(path, site.base), { method: 'POST', headers: { ...at(near), ...more }, body: request }),
    certificate,
  );

test('the certificate of a handshake renews beside the request, and no header stands for it', async () => {
  const site = openSite();
  const { certificate } = await enrolled(site, keyA);
  const pem = toBase64(certificate);
  for (const header of ['Client-Cert', 'X-Client-Cert', 'X-SSL-Client-Cert', 'X-Forwarded-Client-Cert']) {
    for (const value of [pem, `:${pem}:`, `Cert="${pem}"`]) {
      expect(await refusal(shown(site, undefined, ofB, { [header]: value }))).toEqual([401, 'credentialsMissing']);
    }
  }
  expect((await shown(site, certificate)).status).toBe(200);
});

test('a handshake with a certificate that is not one of this bank’s customers renews nothing', async () => {
  const site = openSite();
  const old = await enrolled(site, keyA);
  const elsewhere = await enrolled(openSite(), keyA);
  const { root } = await makeAuthority(builtInProfile, randomBytes);
  for (const certificate of [elsewhere.certificate, root.certificate, Uint8Array.of(1, 2, 3)]) {
    expect(await refusal(shown(site, certificate))).toEqual([403, 'certificateUnknown']);
  }
  const early = shown(site, old.certificate, ofB, at(start));
  expect(await refusal(early)).toEqual([403, 'renewalTooEarly']);
});

test('an idempotency key is bound to the certificate of the handshake as to other credentials', async () => {
  const site = openSite();
  const [own, others] = [await enrolled(site, keyA), await enrolled(site, keyC, 'test401')];
  const key = { 'Idempotency-Key': 'a1/7' };
  const first = await (await shown(site, own.certificate, ofB, key)).text();
  expect(await (await shown(site, own.certificate, ofB, key)).text()).toBe(first);
  expect(await refusal(shown(site, others.certificate, ofB, key))).toEqual([422, 'idempotencyKeyTaken']);
  expect(await refusal(shown(site, undefined, ofB, key))).toEqual([401, 'credentialsMissing']);
});

test('a wish for a subjectAltName is passed over at the first enrolment, and refused in a renewal, whose names stay', async () => {
  const site = openSite();
  const wish = [new SubjectAlternativeNameExtension([{ type: 'dns', value: 'pc.example' }])];
  const request = await requestWith(keyA, 'test999', wish);
  const first = new X509Certificate(
    await received(await site.enrol(request, `test999:${account('test999').password}`)),
  );
  expect(first.getExtension('2.5.29.17')).toBeNull();
  expect(first.toString('hex')).not.toContain(Buffer.from('pc.example').toString('hex'));

  const certificate = bytesOf(first.rawData);
  const again = await shown(site, certificate, await wholeRequest(keyB, 'test999', wish));
  expect([again.status, await again.json()]).toMatchObject([
    403,
    { type: 'otherSubject', detail: expect.stringContaining('the certificate has none') },
  ]);
  expect((await shown(site, certificate)).status).toBe(200);
});
