import '@abraham/reflection'; // the library below refuses to load without it
import { OCSPRequest, Version, type CertID } from '@peculiar/asn1-ocsp';
import { AsnConvert } from '@peculiar/asn1-schema';
import type { Extension } from '@peculiar/asn1-x509';
import { X509Certificate } from '@peculiar/x509';
import type { SerialNumber } from '../../src/pki/certificate-fields.ts';
import { derTag, readDer } from '../../src/pki/der.ts';
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
const digests: Readonly<Record<string, string>> = { '1.3.14.3.2.26': 'SHA-1', '2.16.840.1.101.3.4.2.1': 'SHA-256' };
const maxQuestions = 100;

export async function readOcspRequest(der: Bytes, issuing: CaKeys): Promise<OcspQuestions | undefined> {
  try {
    if (readDer(der) === undefined) return undefined; // the library also accepts BER and trailing bytes
    const { version, requestList, requestExtensions = [] } = AsnConvert.parse(der, OCSPRequest).tbsRequest;
    if (version !== Version.v1 || requestList.length === 0 || requestList.length > maxQuestions) return undefined;
    const extensions = [...requestExtensions, ...requestList.flatMap((each) => each.singleRequestExtensions ?? [])];
    if (extensions.some(({ extnID, critical }) => critical && extnID !== nonceIdentifier)) return undefined;
    const nonce = requestExtensions.find(({ extnID }) => extnID === nonceIdentifier);
    if (nonce !== undefined && !isNonce(bytesOf(nonce.extnValue.buffer))) return undefined;
    return { questions: await Promise.all(requestList.map(({ reqCert }) => questionOf(reqCert, issuing))), nonce };
  } catch {
    return undefined; // the library throws for whatever is not a request
  }
}

// RFC 9654, 2.1: a nonce that is empty or longer makes the request malformed.
function isNonce(value: Bytes): boolean {
  const nonce = readDer(value);
  return nonce?.tag === derTag.octetString && nonce.content.length >= 1 && nonce.content.length <= 128;
}

async function questionOf(certId: CertID, issuing: CaKeys): Promise<OcspQuestion> {
  const digest = digests[certId.hashAlgorithm.algorithm];
  const [name, key] = issuerParts(issuing);
  const askedOfThisCa =
    digest !== undefined &&
    sameBytes(bytesOf(certId.issuerNameHash.buffer), bytesOf(await crypto.subtle.digest(digest, name))) &&
    sameBytes(bytesOf(certId.issuerKeyHash.buffer), bytesOf(await crypto.subtle.digest(digest, key)));
  return { certId, serialNumber: serialNumberOf(bytesOf(certId.serialNumber)), askedOfThisCa };
}

const serialNumberOf = (integer: Bytes): SerialNumber => toHex(integer).replace(/^(00)+(?=..)/, '');

/** The DER of the CA's name, and its key's BIT STRING without the octet that counts unused bits (RFC 6960, 4.1.1). */
function issuerParts({ certificate, subjectPublicKeyInfo }: CaKeys): readonly [name: Bytes, key: Bytes] {
  const key = readDer(subjectPublicKeyInfo)?.parts[1];
  if (key?.tag !== derTag.bitString) throw new Error('the CA has no public key');
  const name = new X509Certificate(certificate).subjectName.toArrayBuffer();
  return [bytesOf(name), bytesOf(key.content.subarray(1))];
}
