import '@abraham/reflection'; // before the library for certificates, which refuses to load without it
import { Name, Pkcs10CertificateRequestGenerator, type Extension } from '@peculiar/x509';
import { bytesOf, type Bytes } from '../../src/pki/bytes.ts';
import { builtInProfile } from '../../src/profile/built-in.ts';
import type { Account, Profile } from '../../src/profile/profile.ts';
import { instant } from '../../src/time/instant.ts';

/** The moment at which exercises of the built-in bank take place. */
export const start = instant(builtInProfile.startsAt);

/** The built-in bank with some rules of its own. */
export const profileWith = (rules: Partial<Profile['rules']>): Profile => ({
  ...builtInProfile,
  rules: { ...builtInProfile.rules, ...rules },
});

/** The account of the built-in bank with this ID. */
export function account(loginId: string): Account {
  const found = builtInProfile.accounts.find((each) => each.loginId === loginId);
  if (found === undefined) throw new Error(`the built-in bank has no account ${loginId}`);
  return found;
}

const rsa = {
  name: 'RSASSA-PKCS1-v1_5',
  hash: 'SHA-256',
  modulusLength: 2048,
  publicExponent: new Uint8Array([1, 0, 1]),
};

export const newKey = (algorithm: RsaHashedKeyGenParams | EcKeyGenParams = rsa): Promise<CryptoKeyPair> =>
  crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);

// Keys take time; tests that do not care share these.
export const keyA = await newKey();
export const keyB = await newKey();

/** A certification request (PKCS #10, DER) for a common name alone, or for any other name. */
export async function requestWith(
  keys: CryptoKeyPair,
  name: string | readonly Record<string, string>[],
  extensions: readonly Extension[] = [],
): Promise<Bytes> {
  const parts = typeof name === 'string' ? [{ CN: name }] : name;
  const attributes = parts.map((part) =>
    Object.fromEntries(Object.entries(part).map(([type, value]) => [type, [{ utf8String: value }]])),
  );
  const request = await Pkcs10CertificateRequestGenerator.create({
    name: new Name(attributes),
    keys,
    extensions: [...extensions],
    signingAlgorithm: { name: keys.privateKey.algorithm.name, hash: 'SHA-256' },
  });
  return bytesOf(request.rawData);
}
