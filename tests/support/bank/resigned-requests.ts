import { KeyObject, sign } from 'node:crypto';
import { derOf, derTag, readDer, writeDer } from '../../../src/pki/der.ts';
import { joinBytes, type Bytes } from '../../../src/pki/bytes.ts';
import { requestWith } from '../fixtures.ts';

/** The parts of a request's CertificationRequestInfo (RFC 2986, 4.1): version, subject, key, attributes; each in DER. */
export async function partsOf(keys: CryptoKeyPair): Promise<readonly Bytes[]> {
  const info = readDer(await requestWith(keys, 'test999'))?.parts[0];
  return (info?.parts ?? []).map(derOf);
}

/**
 * A request around these bytes with a valid signature, so that only their content can be wrong.
 *
 * @param algorithm the signature's AlgorithmIdentifier (DER), if it shall not be written as usual
 */
export async function signedRequest(keys: CryptoKeyPair, info: Bytes, algorithm?: Bytes): Promise<Bytes> {
  // Node writes the signature of an EC key in DER, as a request wants it; WebCrypto does not.
  const signature = new Uint8Array(sign('sha256', info, KeyObject.from(keys.privateKey)));
  const usual = readDer(await requestWith(keys, 'test999'))?.parts[1];
  if (usual === undefined) throw new Error('a request has three parts');
  const bits = writeDer(derTag.bitString, joinBytes([Uint8Array.of(0), signature]));
  return writeDer(derTag.sequence, joinBytes([info, algorithm ?? derOf(usual), bits]));
}

/** A request with some of these parts changed, by their place, and signed again. An empty one is left out. */
export async function requestWithParts(
  keys: CryptoKeyPair,
  change: Readonly<Record<number, Bytes>>,
  algorithm?: Bytes,
): Promise<Bytes> {
  const parts = (await partsOf(keys)).map((part, index) => change[index] ?? part);
  return signedRequest(keys, writeDer(derTag.sequence, joinBytes(parts)), algorithm);
}
