import '@abraham/reflection'; // before the library for certificates, which refuses to load without it
import { X509Certificate, X509CertificateGenerator, X509Certificates } from '@peculiar/x509';
import { expect, test } from 'vitest';
import { makeAuthority } from '../../../../mocks/signing/make-authority.ts';
import { randomBytes } from '../../../../mocks/signing/random.ts';
import { signingAlgorithm } from '../../../../mocks/signing/rsa.ts';
import { fromBase64, toBase64 } from '../../../../src/pki/base64.ts';
import { bytesOf, joinBytes, type Bytes } from '../../../../src/pki/bytes.ts';
import { validityFrom } from '../../../../src/pki/validity.ts';
import { builtInProfile } from '../../../../src/profile/built-in.ts';
import { days, isoText, seconds, type Instant } from '../../../../src/time/instant.ts';
import { account, keyA, keyB, requestWith, start } from '../../../support/fixtures.ts';
import { openSite } from '../../../support/bank/site.ts';

/** A bank with two attempts, in which test999 and test401 have a certificate each. */
async function bankOfTwo() {
  const site = openSite();
  const state = { profile: builtInProfile, now: start, accounts: [], certificates: [] };
  await site.ask('PUT', 'api/trainer/attempts/a1', { 'If-None-Match': '*' }, JSON.stringify(state));
  const enrol = async (loginId: string, key: CryptoKeyPair) => {
    const answer = await site.enrol(await requestWith(key, loginId), `${loginId}:${account(loginId).password}`);
    const [certificate] = new X509Certificates(await answer.text());
    return bytesOf(certificate?.rawData ?? new Uint8Array());
  };
  return { site, own: await enrol('test999', keyA), others: await enrol('test401', keyB) };
}

const { site, own, others } = await bankOfTwo();

interface Presented {
  readonly certificate?: Bytes;
  readonly key?: CryptoKeyPair;
  readonly challenge?: { readonly challenge: string; readonly nonce: string };
  readonly attempt?: string;
  readonly now?: Instant;
}

async function challenge(attempt = 'default', now = start) {
  const headers = { 'Training-Attempt': attempt, 'Training-Date': isoText(now) };
  return (await (await site.post('api/bank/challenge', {}, headers)).json()) as { challenge: string; nonce: string };
}

async function present({ certificate = own, key = keyA, attempt = 'default', now = start, ...asked }: Presented = {}) {
  const { challenge: name, nonce } = asked.challenge ?? (await challenge(attempt, now));
  const data = fromBase64(nonce) ?? new Uint8Array();
  const signature = bytesOf(await crypto.subtle.sign(signingAlgorithm, key.privateKey, data));
  const body = { challenge: name, certificate: toBase64(certificate), signature: toBase64(signature) };
  const headers = { 'Training-Attempt': attempt, 'Training-Date': isoText(now) };
  const answer = await site.post('api/bank/certificate-login', body, headers);
  const { type, session } = (await answer.json()) as { type?: string; session?: string };
  return { status: answer.status, type, session };
}

/** The certificate with the same contents and number, from a CA of the same name. */
async function forged(): Promise<Bytes> {
  const { issuing } = await makeAuthority(builtInProfile, randomBytes);
  const { serialNumber, subjectName, issuerName, publicKey, notBefore, notAfter } = new X509Certificate(own);
  const { rawData } = await X509CertificateGenerator.create({
    serialNumber,
    subject: subjectName,
    issuer: issuerName,
    notBefore,
    notAfter,
    publicKey,
    signingKey: issuing.privateKey,
    signingAlgorithm,
  });
  return bytesOf(rawData);
}

const { notBefore, notAfter } = validityFrom(start, 1);
const flipped = own.map((byte, index) => (index === own.length - 1 ? byte ^ 1 : byte));
const unknown = { challenge: '0'.repeat(32), nonce: '' };

const attacks: Readonly<Record<string, () => Promise<Presented>>> = {
  'another’s certificate with the own key': async () => ({ certificate: others }),
  'the own certificate with another’s key': async () => ({ key: keyB }),
  'a challenge of another attempt': async () => ({ challenge: await challenge('a1') }),
  'a certificate of another attempt': async () => ({ attempt: 'a1' }),
  'a challenge that was never given out': async () => ({ challenge: unknown }),
  'no challenge': async () => ({ challenge: { challenge: 'undefined', nonce: '' } }),
  'a challenge that is too old': async () => ({ challenge: await challenge(), now: start + seconds(15 * 60) }),
  'a certificate that was forged with its number': async () => ({ certificate: await forged() }),
  'a certificate with one bit turned over': async () => ({ certificate: flipped }),
  'a certificate after its time': async () => ({ now: notAfter + seconds(1) }),
  'a certificate before its time': async () => ({ now: notBefore - days(1) }),
};

test.each(Object.entries(attacks))('nobody is let in by %s', async (_, attack) => {
  expect(await present(await attack())).toMatchObject({ status: 403, session: undefined });
});

test('a challenge lets in once, and not again with the same signature', async () => {
  const once = { challenge: await challenge() };
  expect(await present(once)).toMatchObject({ status: 200 });
  expect(await present(once)).toMatchObject({ status: 403, type: 'challengeUnknown' });
});

test('a certificate with a byte behind its end is none', async () => {
  const longer = joinBytes([own, Uint8Array.of(0)]);
  expect(await present({ certificate: longer })).toMatchObject({ status: 400, type: 'malformed' });
});

test('the certificate’s own customer enters the own password after it, and may not guess it', async () => {
  const { session = '' } = await present();
  const headers = { Authorization: `Bearer ${session}` };
  const confirm = async (password: string) =>
    (await site.post('api/bank/password-confirmation', { password }, headers)).status;
  const renewal = toBase64(await requestWith(keyB, 'test999'));
  expect((await site.ask('POST', '.well-known/est/simplereenroll', headers, renewal)).status).toBe(401); // before the password
  expect(await confirm(account('test401').password)).toBe(401);
  const guesses = [];
  for (let guess = 1; guess < builtInProfile.rules.missesBeforeTemporaryLock; guess += 1) {
    guesses.push(await confirm(`guess${guess}`));
  }
  expect(guesses).toEqual([...Array<number>(guesses.length - 1).fill(401), 423]);
  expect(await confirm(account('test999').password)).toBe(423);
});
