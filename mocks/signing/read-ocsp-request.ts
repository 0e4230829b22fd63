import '@abraham/reflection'; // the library below refuses to load without it
import { CertID } from '@peculiar/asn1-ocsp';
import { AsnConvert } from '@peculiar/asn1-schema';
import { Extension } from '@peculiar/asn1-x509';
import { X509Certificate } from '@peculiar/x509';
import type { SerialNumber } from '../../src/pki/certificate-fields.ts';
import { contextTag, derOf, derTag, optional, readDer, readSequence, type DerElement } from '../../src/pki/der.ts';
import { toHex } from '../../src/pki/hex.ts';
import { bytesOf, sameBytes, type Bytes } from '../../src/pki/bytes.ts';
import type { CaKeys } from './authority-keys.ts';

/** One certificate in the request. `certId` is returned as it came (RFC 6960, 4.2.1). */
export interface OcspQuestion {
  readonly certId: CertID;
  readonly serialNumber: SerialNumber;
  readonly askedOfThisCa: boolean;
}

export interface OcspQuestions {
  readonly questions: readonly OcspQuestion[];
  /** Returned as it came, so that nobody can pass off an old response as a new one (RFC 9654). */
  readonly nonce: Extension | undefined;
}

const nonceIdentifier = '1.3.6.1.5.5.7.48.1.2';
const digests: Readonly<Record<string, string>> = {
  '1.3.14.3.2.26': 'SHA-1',
  '2.16.840.1.101.3.4.2.1': 'SHA-256',
  '2.16.840.1.101.3.4.2.2': 'SHA-384',
  '2.16.840.1.101.3.4.2.3': 'SHA-512',
};
const maxQuestions = 100;

/** Undefined for what is no request, or one with a critical extension that is not understood here (RFC 6960, 4.4). */
export async function readOcspRequest(der: Bytes, issuing: CaKeys): Promise<OcspQuestions | undefined> {
  try {
    const request = requestParts(readDer(der));
    if (request === undefined) return undefined;
    const { requests, extensions } = request;
    const nonce = extensions.find(({ extnID }) => extnID === nonceIdentifier);
    // A nonce is understood only where it belongs, among the extensions of the whole request (RFC 6960, 4.4.1).
    const others = [...extensions.filter(({ extnID }) => extnID !== nonceIdentifier), ...requests.flatMap(singleOf)];
    if (others.some(({ critical }) => critical)) return undefined;
    if (nonce !== undefined && !isNonce(bytesOf(nonce.extnValue.buffer))) return undefined;
    return { questions: await Promise.all(requests.map(({ certId }) => questionOf(certId, issuing))), nonce };
  } catch {
    return undefined; // the library throws for an identifier or an extension that is none
  }
}

interface SingleRequest {
  readonly certId: CertID;
  readonly extensions: readonly Extension[];
}

const singleOf = ({ extensions }: SingleRequest): readonly Extension[] => extensions;

// The SEQUENCEs of RFC 6960, 4.1.1 are taken apart here. The library's schema lacks the tag [0] of singleRequestExtensions,
// leaves out the requests that it cannot read, and accepts BER and trailing bytes.
function requestParts(
  element: DerElement | undefined,
): { readonly requests: readonly SingleRequest[]; readonly extensions: readonly Extension[] } | undefined {
  const [tbsRequest, signature] = readSequence(element, [derTag.sequence, optional(contextTag(0))]) ?? [];
  const places = [optional(contextTag(0)), optional(contextTag(1)), derTag.sequence, optional(contextTag(2))];
  const [version, requestorName, requestList, requestExtensions] = readSequence(tbsRequest, places) ?? [];
  const requests = requestList?.parts.map(singleRequest) ?? [];
  const extensions = extensionsIn(requestExtensions);
  // The first version need not be named, and by DER must not be; naming it is forgiven.
  const isFirst = version === undefined || toHex(version.content) === '020100';
  const isSound = isFirst && isGeneralName(requestorName) && isSignature(signature) && extensions !== undefined;
  if (!isSound || requests.length === 0 || requests.length > maxQuestions) return undefined;
  const all = requests.filter((each) => each !== undefined);
  return all.length === requests.length ? { requests: all, extensions } : undefined;
}

function singleRequest(element: DerElement): SingleRequest | undefined {
  const [reqCert, single] = readSequence(element, [derTag.sequence, optional(contextTag(0))]) ?? [];
  const places = [derTag.sequence, derTag.octetString, derTag.octetString, derTag.integer];
  const serialNumber = readSequence(reqCert, places)?.[3];
  const extensions = extensionsIn(single);
  if (reqCert === undefined || extensions === undefined || serialNumber === undefined) return undefined;
  if (serialNumber.content.length === 0) return undefined;
  return { certId: AsnConvert.parse(derOf(reqCert), CertID), extensions };
}

/** The extensions below a tag: none without it, and undefined for what are no extensions (RFC 5280, 4.1). */
function extensionsIn(tagged: DerElement | undefined): readonly Extension[] | undefined {
  if (tagged === undefined) return [];
  const [list, ...more] = tagged.parts;
  const places = [derTag.objectIdentifier, optional(derTag.boolean), derTag.octetString];
  const areSound =
    list?.tag === derTag.sequence &&
    list.parts.length > 0 &&
    more.length === 0 &&
    list.parts.every((part) => readSequence(part, places) !== undefined);
  return areSound ? list.parts.map((part) => AsnConvert.parse(derOf(part), Extension)) : undefined;
}

/** True for a GeneralName below a tag, and where there is none. Who asks makes no difference here. */
const isGeneralName = (tagged: DerElement | undefined): boolean =>
  tagged === undefined || (tagged.parts.length === 1 && ((tagged.parts[0]?.tag ?? 0) & 0xc0) === 0x80);

/** True for a Signature below a tag, and where there is none. It is not verified: everybody may ask (RFC 5019, 2.1.2). */
function isSignature(tagged: DerElement | undefined): boolean {
  if (tagged === undefined) return true;
  const places = [derTag.sequence, derTag.bitString, optional(contextTag(0))];
  return tagged.parts.length === 1 && readSequence(tagged.parts[0], places) !== undefined;
}

// RFC 9654, 2.1: a nonce that is empty or longer makes the request malformed.
function isNonce(value: Bytes): boolean {
  const nonce = readDer(value);
  return nonce?.tag === derTag.octetString && nonce.content.length >= 1 && nonce.content.length <= 128;
}

async function questionOf(certId: CertID, issuing: CaKeys): Promise<OcspQuestion> {
  const digest = digests[certId.hashAlgorithm.algorithm];
  const [name, key] = issuerParts(issuing);
  const serialNumber = bytesOf(certId.serialNumber);
  const askedOfThisCa =
    digest !== undefined &&
    !isNegative(serialNumber) &&
    sameBytes(bytesOf(certId.issuerNameHash.buffer), bytesOf(await crypto.subtle.digest(digest, name))) &&
    sameBytes(bytesOf(certId.issuerKeyHash.buffer), bytesOf(await crypto.subtle.digest(digest, key)));
  return { certId, serialNumber: serialNumberOf(serialNumber), askedOfThisCa };
}

const isNegative = ([first = 0]: Bytes): boolean => first >= 0x80;
const serialNumberOf = (integer: Bytes): SerialNumber => toHex(integer).replace(/^(00)+(?=..)/, '');

/** The DER of the CA's name, and its key's BIT STRING without the octet that counts unused bits (RFC 6960, 4.1.1). */
function issuerParts({ certificate, subjectPublicKeyInfo }: CaKeys): readonly [name: Bytes, key: Bytes] {
  const key = readDer(subjectPublicKeyInfo)?.parts[1];
  if (key?.tag !== derTag.bitString) throw new Error('the CA has no public key');
  const name = new X509Certificate(certificate).subjectName.toArrayBuffer();
  return [bytesOf(name), bytesOf(key.content.subarray(1))];
}
