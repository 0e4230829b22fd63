import '@abraham/reflection'; // the library below refuses to load without it
import { PublicKey } from '@peculiar/x509';
import type { KeyIdentifier } from '../../src/pki/certificate-fields.ts';
import type { PublicKeyKind } from '../../src/pki/certification-request.ts';
import { derTag, readDer } from '../../src/pki/der.ts';
import { toHex } from '../../src/pki/hex.ts';
import { bytesOf, type Bytes } from '../../src/pki/bytes.ts';

const rsaEncryption = '2a864886f70d010101';
const ecPublicKey = '2a8648ce3d0201';
const prime256v1 = '2a8648ce3d030107';

/** The kind of key in a SubjectPublicKeyInfo (RFC 5280, 4.1.2.7), read from its DER so that no claim is trusted. */
export function publicKeyKind(subjectPublicKeyInfo: Uint8Array): PublicKeyKind {
  const [algorithm, key] = readDer(subjectPublicKeyInfo)?.parts ?? [];
  const [identifier, parameters] = algorithm?.parts.map(({ content }) => toHex(content)) ?? [];
  if (identifier === ecPublicKey && parameters === prime256v1) return { kind: 'p256' };
  if (identifier !== rsaEncryption || key?.tag !== derTag.bitString) return { kind: 'other' };
  const [modulus, exponent] = readDer(key.content.subarray(1))?.parts ?? [];
  if (modulus === undefined || exponent === undefined) return { kind: 'other' };
  return {
    kind: 'rsa',
    modulusBits: bitLength(modulus.content),
    publicExponent: Number(`0x${toHex(exponent.content)}`),
  };
}

function bitLength(integer: Uint8Array): number {
  const start = integer.findIndex((byte) => byte !== 0);
  return start < 0 ? 0 : (integer.length - start) * 8 - (Math.clz32(integer[start] ?? 0) - 24);
}

export async function keyIdentifierOf(subjectPublicKeyInfo: Bytes): Promise<KeyIdentifier> {
  return toHex(bytesOf(await new PublicKey(subjectPublicKeyInfo).getKeyIdentifier()));
}
