import '@abraham/reflection'; // before the library for certificates, which refuses to load without it
import { X509Certificate, X509Certificates, type Extension } from '@peculiar/x509';
import { signingAlgorithm } from '../../../mocks/signing/rsa.ts';
import { fromBase64, toBase64 } from '../../../src/pki/base64.ts';
import { bytesOf, type Bytes } from '../../../src/pki/bytes.ts';
import { customerSubject } from '../../../src/pki/organisation.ts';
import { builtInProfile } from '../../../src/profile/built-in.ts';
import { isoText, type Instant } from '../../../src/time/instant.ts';
import { account, requestWith } from '../fixtures.ts';
import type { TestSite } from './site.ts';

/** A certificate with its key, as a PC has it. */
export interface Held {
  readonly certificate: Bytes;
  readonly key: CryptoKeyPair;
}

export const at = (now: Instant) => ({ 'Training-Date': isoText(now) });

/** A request for the whole name of a customer's certificate, in base64. */
export const wholeRequest = async (
  key: CryptoKeyPair,
  loginId = 'test999',
  extensions: readonly Extension[] = [],
): Promise<string> =>
  toBase64(
    await requestWith(
      key,
      customerSubject(builtInProfile.organisation, loginId).map(({ type, value }) => ({ [type]: value })),
      extensions,
    ),
  );

/** The certificate in an answer of EST. */
export async function received(answer: Response): Promise<Bytes> {
  if (answer.status !== 200) throw new Error(`${answer.status}: ${await answer.text()}`);
  return bytesOf(new X509Certificates(await answer.text())[0]?.rawData ?? new Uint8Array());
}

export const serialNumberIn = (certificate: Bytes): string => new X509Certificate(certificate).serialNumber;

/** The first certificate of a customer, by simpleenroll. */
export async function enrolled(site: TestSite, key: CryptoKeyPair, loginId = 'test999'): Promise<Held> {
  const answer = await site.enrol(await requestWith(key, loginId), `${loginId}:${account(loginId).password}`);
  return { certificate: await received(answer), key };
}

/** 電子証明書ログイン as far as the certificate. */
export async function present(site: TestSite, { certificate, key }: Held, now: Instant) {
  const given = (await (await site.post('api/bank/challenge', {}, at(now))).json()) as Record<string, string>;
  const nonce = fromBase64(given['nonce'] ?? '') ?? new Uint8Array();
  const signature = bytesOf(await crypto.subtle.sign(signingAlgorithm, key.privateKey, nonce));
  const body = {
    challenge: given['challenge'],
    certificate: toBase64(certificate),
    signature: toBase64(signature),
  };
  const answer = await site.post('api/bank/certificate-login', body, at(now));
  return (await answer.json()) as { readonly type?: string; readonly session?: string };
}

/** The whole log-in: the bank's answer to the password, and its session. */
export async function loggedIn(site: TestSite, held: Held, now: Instant, loginId = 'test999') {
  const { session = '', type } = await present(site, held, now);
  if (session === '') throw new Error(type);
  const headers = { Authorization: `Bearer ${session}`, ...at(now) };
  const { password } = account(loginId);
  const answer = await site.post('api/bank/password-confirmation', { password }, headers);
  return { session, body: (await answer.json()) as { readonly revoked?: string } };
}

/** simplereenroll in a session. */
export const renew = (
  site: TestSite,
  session: string,
  request: string,
  now: Instant,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> =>
  site.ask(
    'POST',
    '.well-known/est/simplereenroll',
    { Authorization: `Bearer ${session}`, 'Content-Type': 'application/pkcs10', ...at(now), ...headers },
    request,
  );
