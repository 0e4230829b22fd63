import '@abraham/reflection'; // the library below refuses to load without it
import { X509Certificate } from '@peculiar/x509';
import type { SerialNumber } from '../../src/pki/certificate-fields.ts';
import { derOf, readSigned } from '../../src/pki/der.ts';
import { bytesOf, sameBytes, type Bytes } from '../../src/pki/bytes.ts';
import type { Validity } from '../../src/pki/validity.ts';
import type { CaKeys } from './authority-keys.ts';
import { publicKeyKind } from './public-key.ts';

/** A certificate as it is read, with the CA's signature on it judged. */
export interface ReadCertificate extends Validity {
  readonly serialNumber: SerialNumber;
  readonly issuedHere: boolean;
}

export interface ExaminedCertificate extends ReadCertificate {
  readonly signatureRight: boolean;
}

/** Reads a certificate and checks both signatures: the CA's on it, and its holder's on `data`. Undefined for what is no certificate. */
export async function examineCertificate(
  { certificate: der, data, signature }: { certificate: Bytes; data: Bytes; signature: Bytes },
  issuing: CaKeys,
): Promise<ExaminedCertificate | undefined> {
  const read = await readCertificate(der, issuing);
  if (read === undefined) return undefined;
  try {
    return { ...read, signatureRight: await isSignedBy(new X509Certificate(der), data, signature) };
  } catch {
    return undefined; // its key is none that WebCrypto takes
  }
}

/** Reads a certificate, and checks the CA's signature on it. Undefined for what is no certificate. */
export async function readCertificate(der: Bytes, issuing: CaKeys): Promise<ReadCertificate | undefined> {
  if (!isSigned(der)) return undefined;
  try {
    const certificate = new X509Certificate(der);
    const issuer = new X509Certificate(issuing.certificate);
    return {
      serialNumber: certificate.serialNumber.toLowerCase(),
      notBefore: certificate.notBefore.getTime(),
      notAfter: certificate.notAfter.getTime(),
      issuedHere:
        certificate.issuer === issuer.subject &&
        (await certificate.verify({ publicKey: issuer.publicKey, signatureOnly: true })),
    };
  } catch {
    return undefined; // the library and WebCrypto throw for what is no certificate
  }
}

/**
 * True for one certificate in DER. The library also accepts BER, trailing bytes, and beside the signature another algorithm than
 * the one that was signed (RFC 5280, 4.1.1.2), so that many texts would pass for the same certificate.
 */
function isSigned(der: Bytes): boolean {
  const [contents, algorithm] = readSigned(der) ?? [];
  const [, , signed] = contents?.parts ?? [];
  return algorithm !== undefined && signed !== undefined && sameBytes(derOf(algorithm), derOf(signed));
}

async function isSignedBy(certificate: X509Certificate, data: Bytes, signature: Bytes): Promise<boolean> {
  const spki = bytesOf(certificate.publicKey.rawData);
  const algorithm =
    publicKeyKind(spki).kind === 'p256'
      ? { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }
      : { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('spki', spki, algorithm, false, ['verify']);
  return crypto.subtle.verify(algorithm, key, signature, data);
}
