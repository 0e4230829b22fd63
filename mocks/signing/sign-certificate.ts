import '@abraham/reflection'; // the library below refuses to load without it
import { X509CertificateGenerator } from '@peculiar/x509';
import { bytesOf, type Bytes } from '../../src/pki/bytes.ts';
import { faultsOfCertificate } from '../ca/lint.ts';
import type { TBSCertificate } from '../ca/tbs-certificate.ts';
import { encodeExtensions } from './extensions.ts';
import { nameOf } from './names.ts';
import { signingAlgorithm } from './rsa.ts';

/**
 * Encodes and signs what was decided.
 * @throws Error if the encoding breaks RFC 5280. That is a bug here, and such a certificate must never be stored.
 */
export async function signCertificate(tbs: TBSCertificate, signingKey: CryptoKey): Promise<Bytes> {
  const certificate = await X509CertificateGenerator.create({
    serialNumber: tbs.serialNumber,
    issuer: nameOf(tbs.issuer),
    subject: nameOf(tbs.subject),
    notBefore: new Date(tbs.notBefore),
    notAfter: new Date(tbs.notAfter),
    publicKey: bytesOf(tbs.subjectPublicKeyInfo),
    signingKey,
    signingAlgorithm,
    extensions: encodeExtensions(tbs.extensions),
  });
  const der = bytesOf(certificate.rawData);
  const faults = faultsOfCertificate(der);
  if (faults.length > 0) throw new Error(`the certificate breaks RFC 5280: ${faults.join('; ')}`);
  return der;
}
