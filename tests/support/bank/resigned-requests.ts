import { derTag, readDer, writeDer, type DerElement } from '../../../src/pki/der.ts';
import { joinBytes, bytesOf, type Bytes } from '../../../src/pki/bytes.ts';
import { requestWith } from '../fixtures.ts';

const whole = ({ tag, content }: DerElement): Bytes => writeDer(tag, content);

/** The parts of a request's CertificationRequestInfo (RFC 2986, 4.1): version, subject, key, attributes; each in DER. */
export async function partsOf(keys: CryptoKeyPair): Promise<readonly Bytes[]> {
  const info = readDer(await requestWith(keys, 'test999'))?.parts[0];
  return (info?.parts ?? []).map(whole);
}

/** A request around these bytes, signed with RSA as well as any other, so that only what they say is wrong. */
export async function signedRequest(keys: CryptoKeyPair, info: Bytes): Promise<Bytes> {
  const signature = bytesOf(await crypto.subtle.sign('RSASSA-PKCS1-v1_5', keys.privateKey, info));
  const algorithm = readDer(await requestWith(keys, 'test999'))?.parts[1];
  if (algorithm === undefined) throw new Error('a request has three parts');
  const bits = writeDer(derTag.bitString, joinBytes([Uint8Array.of(0), signature]));
  return writeDer(derTag.sequence, joinBytes([info, whole(algorithm), bits]));
}

/** A request with some of these parts changed, by their place, and signed again. */
export async function requestWithParts(keys: CryptoKeyPair, change: Readonly<Record<number, Bytes>>): Promise<Bytes> {
  const parts = (await partsOf(keys)).map((part, index) => change[index] ?? part);
  return signedRequest(keys, writeDer(derTag.sequence, joinBytes(parts)));
}
