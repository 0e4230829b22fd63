import '@abraham/reflection'; // the library below refuses to load without it
import { Name, X509Certificate } from '@peculiar/x509';
import type { CertificateDetails, CertificateFields } from '../pki/certificate-fields.ts';
import { commonNameOf, sameDistinguishedName, type DistinguishedName } from '../pki/distinguished-name.ts';
import { readSigned } from '../pki/der.ts';
import { toHex } from '../pki/hex.ts';
import { bytesOf } from '../pki/bytes.ts';
import { detailsOf } from './certificate-rows.ts';

/**
 * Reads the fields that lists and pickers show from a certificate in DER.
 * @throws Error if it is no certificate, or has a name unlike those of this project's certificates
 */
export async function readFields(der: Uint8Array): Promise<CertificateFields> {
  return fieldsOf(certificateIn(der));
}

/** Reads the contents of the certificate viewer. An issuer that is missing leaves the path short, as Windows does. */
export async function readDetails(der: Uint8Array, caCertificates: readonly Uint8Array[]): Promise<CertificateDetails> {
  const certificate = certificateIn(der);
  const fields = await fieldsOf(certificate);
  const issuers = await Promise.all(caCertificates.map(readFields));
  return { ...fields, details: detailsOf(certificate, fields), path: pathTo(fields, issuers) };
}

function certificateIn(der: Uint8Array): X509Certificate {
  // The library also accepts BER and trailing bytes.
  if (readSigned(der) === undefined) throw new Error('not one certificate in DER');
  return new X509Certificate(bytesOf(der));
}

async function fieldsOf(certificate: X509Certificate): Promise<CertificateFields> {
  return {
    serialNumber: certificate.serialNumber.toLowerCase(),
    subject: distinguishedName(certificate.subjectName),
    issuer: distinguishedName(certificate.issuerName),
    notBefore: certificate.notBefore.getTime(),
    notAfter: certificate.notAfter.getTime(),
    thumbprint: toHex(bytesOf(await certificate.getThumbprint('SHA-1'))),
  };
}

const distinguishedName = (name: Name): DistinguishedName =>
  name
    .toJSON()
    .flatMap((attributes) =>
      Object.entries(attributes).flatMap(([type, values]) => values.map((value) => ({ type: knownType(type), value }))),
    );

function knownType(type: string): DistinguishedName[number]['type'] {
  if (type === 'C' || type === 'O' || type === 'OU' || type === 'CN') return type;
  throw new Error(`a certificate of this project has no attribute ${type} in its names`);
}

function pathTo(fields: CertificateFields, issuers: readonly CertificateFields[]): readonly string[] {
  const own = commonNameOf(fields.subject);
  if (sameDistinguishedName(fields.subject, fields.issuer)) return [own];
  const issuer = issuers.find(({ subject }) => sameDistinguishedName(subject, fields.issuer));
  return issuer === undefined ? [own] : [...pathTo(issuer, issuers), own];
}
