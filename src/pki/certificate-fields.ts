import type { DistinguishedName } from './distinguished-name.ts';
import type { Instant } from '../time/instant.ts';

/** Lower-case hex of a positive INTEGER without leading zero octets (RFC 5280, 4.1.2.2); the key of every list of certificates. */
export type SerialNumber = string;

/** Lower-case hex of the SHA-1 of the subject's public key (RFC 5280, 4.2.1.2, method 1). */
export type KeyIdentifier = string;

/** What lists, pickers and rules need of a certificate (RFC 5280, 4.1). The DER itself stays with who stores it. */
export interface CertificateFields {
  readonly serialNumber: SerialNumber;
  readonly subject: DistinguishedName;
  readonly issuer: DistinguishedName;
  readonly notBefore: Instant;
  readonly notAfter: Instant;
  /** SHA-1 of the DER, lower-case hex: Windows' 拇印. */
  readonly thumbprint: string;
}

/** What the 詳細 tab can have a row of, in Windows' order; the content folder has a label for each. */
export const detailFields = [
  'version',
  'serialNumber',
  'signatureAlgorithm',
  'signatureHashAlgorithm',
  'issuer',
  'notBefore',
  'notAfter',
  'subject',
  'publicKey',
  'publicKeyParameters',
  'authorityKeyIdentifier',
  'subjectKeyIdentifier',
  'crlDistributionPoints',
  'authorityInformationAccess',
  'certificatePolicies',
  'extendedKeyUsage',
  'basicConstraints',
  'keyUsage',
  'thumbprintAlgorithm',
  'thumbprint',
] as const;

/** One row of the 詳細 tab. */
export interface CertificateDetail {
  readonly field: (typeof detailFields)[number];
  /** One line, for the list. */
  readonly value: string;
  /** Several lines, for the box below the list. */
  readonly wholeValue: string;
}

/** All that the viewer's three tabs show. `path` runs from the root to the certificate itself. */
export interface CertificateDetails extends CertificateFields {
  readonly details: readonly CertificateDetail[];
  readonly path: readonly string[];
}
