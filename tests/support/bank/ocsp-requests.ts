import '@abraham/reflection'; // before the library for certificates, which refuses to load without it
import { X509Certificate } from '@peculiar/x509';
import { joinBytes, bytesOf, type Bytes } from '../../../src/pki/bytes.ts';
import { contextTag, derTag, readDer, writeDer } from '../../../src/pki/der.ts';
import { fromHex } from '../../../src/pki/hex.ts';

export const sequence = (...parts: readonly Uint8Array[]): Bytes => writeDer(derTag.sequence, joinBytes(parts));
export const tagged = (number: number, ...parts: readonly Uint8Array[]): Bytes =>
  writeDer(contextTag(number), joinBytes(parts));
const octets = (content: Uint8Array): Bytes => writeDer(derTag.octetString, content);

const hashes = {
  'SHA-1': '06052b0e03021a',
  'SHA-256': '0609608648016503040201',
  'SHA-384': '0609608648016503040202',
  'SHA-512': '0609608648016503040203',
} as const;

export type OcspHash = keyof typeof hashes;
export const ocspHashes: readonly OcspHash[] = ['SHA-1', 'SHA-256', 'SHA-384', 'SHA-512'];

/** A CertID (RFC 6960, 4.1.1), written by hand. The serial number is that of an INTEGER's contents, in hexadecimal. */
export async function certIdOf(
  issuing: Bytes,
  { hash = 'SHA-1', serialNumber = '0a', parameters = '0500' }: CertIdChoices = {},
): Promise<Bytes> {
  const { subjectName, publicKey } = new X509Certificate(issuing);
  const bits = readDer(bytesOf(publicKey.rawData))?.parts[1]?.content.subarray(1) ?? new Uint8Array();
  const digest = async (data: BufferSource) => octets(bytesOf(await crypto.subtle.digest(hash, data)));
  const algorithm = sequence(fromHex(hashes[hash]), fromHex(parameters));
  const name = await digest(subjectName.toArrayBuffer());
  return sequence(algorithm, name, await digest(bytesOf(bits)), writeDer(derTag.integer, fromHex(serialNumber)));
}

interface CertIdChoices {
  readonly hash?: OcspHash;
  readonly serialNumber?: string;
  /** DER of the algorithm's parameters, or nothing. */
  readonly parameters?: string;
}

const nonceIdentifier = '06092b0601050507300102';
/** An identifier that nobody has given out: 2.999.1. */
const unknownIdentifier = '0603883701';

interface ExtensionChoices {
  readonly identifier?: string;
  /** The DER of `critical`, or nothing. */
  readonly critical?: '' | '0101ff' | '010100';
  readonly value?: Uint8Array;
}

/** An extension that nobody knows, unless told otherwise. */
export const extensionOf = ({
  identifier = unknownIdentifier,
  critical = '',
  value = fromHex('0500'),
}: ExtensionChoices = {}): Bytes => sequence(fromHex(identifier), fromHex(critical), octets(value));

export const nonceOf = (nonce: Uint8Array, choices: ExtensionChoices = {}): Bytes =>
  extensionOf({ identifier: nonceIdentifier, value: octets(nonce), ...choices });

/** An OCSPRequest (RFC 6960, 4.1.1) with these parts, each in DER and under its tag. */
export const ocspRequestOf = (
  requests: readonly Bytes[],
  { before = [], extensions = [], signature = [] }: Readonly<Record<string, readonly Bytes[]>> = {},
): Bytes =>
  sequence(
    sequence(...before, sequence(...requests), ...(extensions.length > 0 ? [tagged(2, sequence(...extensions))] : [])),
    ...signature,
  );

/** An OCSPRequest about serial number 10 of a CA, with a nonce. */
export const questionAbout = async (issuing: Bytes, nonce: Bytes = new Uint8Array(16)): Promise<Bytes> =>
  ocspRequestOf([sequence(await certIdOf(issuing))], { extensions: [nonceOf(nonce)] });
