import '@abraham/reflection'; // the library below refuses to load without it
import { Name, Pkcs10CertificateRequestGenerator } from '@peculiar/x509';
import { KeysNotMade } from '../contract/keys-not-made.ts';
import type { DistinguishedName } from '../pki/distinguished-name.ts';
import { bytesOf, type Bytes } from '../pki/bytes.ts';

const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' } as const;

async function made(make: () => Promise<CryptoKeyPair>): Promise<CryptoKeyPair> {
  try {
    return await make();
  } catch (fault) {
    throw new KeysNotMade('the browser makes no key pair', { cause: fault });
  }
}

export const makePair = (exportable: boolean): Promise<CryptoKeyPair> =>
  made(() =>
    crypto.subtle.generateKey(
      { ...algorithm, modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) },
      exportable,
      ['sign', 'verify'],
    ),
  );

/** Makes a pair in no time, to see what becomes of it. */
export const makeSmallPair = (): Promise<CryptoKeyPair> =>
  made(() => crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign', 'verify']));

/** Makes a certification request (PKCS #10, RFC 2986) in DER, signed with the key pair that it is for. */
export async function makeCertificationRequest(subject: DistinguishedName, keys: CryptoKeyPair): Promise<Bytes> {
  // Names are given as objects, since the library parses strings (RFC 4514) and loses quotes and plus signs.
  const name = new Name(
    subject.map(({ type, value }) => ({ [type]: [type === 'C' ? { printableString: value } : { utf8String: value }] })),
  );
  const request = await Pkcs10CertificateRequestGenerator.create({ name, keys, signingAlgorithm: algorithm });
  return bytesOf(request.rawData);
}

export const signWith = async ({ privateKey }: CryptoKeyPair, data: Bytes): Promise<Bytes> =>
  bytesOf(await crypto.subtle.sign(algorithm, privateKey, data));
