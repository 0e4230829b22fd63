import '@abraham/reflection'; // the library below refuses to load without it
import { Name, Pkcs10CertificateRequestGenerator } from '@peculiar/x509';
import { KeysNotMade } from '../contract/keys-not-made.ts';
import type { DistinguishedName } from '../pki/distinguished-name.ts';
import { bytesOf, type Bytes } from '../pki/bytes.ts';

/** Limits in milliseconds for what a browser may never answer. A slow machine may seek the primes of a pair for several seconds. */
const limits = { pair: 60_000, other: 10_000 };

const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' } as const;

/** Rejects if the browser has not answered when the limit has passed. */
async function answered<T>(asked: Promise<T>, limit: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the browser’s cryptography does not answer')), limit);
  });
  return Promise.race([asked, late]).finally(() => clearTimeout(timer));
}

async function made(make: () => Promise<CryptoKeyPair>, limit: number): Promise<CryptoKeyPair> {
  try {
    return await answered(make(), limit);
  } catch (fault) {
    throw new KeysNotMade('the browser makes no key pair', { cause: fault });
  }
}

export const makePair = (exportable: boolean, limit = limits.pair): Promise<CryptoKeyPair> =>
  made(
    () =>
      crypto.subtle.generateKey(
        { ...algorithm, modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) },
        exportable,
        ['sign', 'verify'],
      ),
    limit,
  );

/** Makes a pair in no time, to see what becomes of it. */
export const makeSmallPair = (limit = limits.other): Promise<CryptoKeyPair> =>
  made(() => crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign', 'verify']), limit);

/** Makes a certification request (PKCS #10, RFC 2986) in DER, signed with the key pair that it is for. */
export async function makeCertificationRequest(subject: DistinguishedName, keys: CryptoKeyPair): Promise<Bytes> {
  // Names are given as objects, since the library parses strings (RFC 4514) and loses quotes and plus signs.
  const name = new Name(
    subject.map(({ type, value }) => ({ [type]: [type === 'C' ? { printableString: value } : { utf8String: value }] })),
  );
  const request = await answered(
    Pkcs10CertificateRequestGenerator.create({ name, keys, signingAlgorithm: algorithm }),
    limits.other,
  );
  return bytesOf(request.rawData);
}

export const signWith = async ({ privateKey }: CryptoKeyPair, data: Bytes, limit = limits.other): Promise<Bytes> =>
  bytesOf(await answered(crypto.subtle.sign(algorithm, privateKey, data), limit));
