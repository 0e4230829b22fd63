import type { DistinguishedName } from './distinguished-name.ts';
import type { Instant } from '../time/instant.ts';

/** Lower-case hex of a positive INTEGER without leading zero octets (RFC 5280, 4.1.2.2). Lists of certificates are keyed by it. */
export type SerialNumber = string;

/** Lower-case hex of the SHA-1 of the subject's public key (RFC 5280, 4.2.1.2, method 1). */
export type KeyIdentifier = string;

/** The fields of a certificate (RFC 5280, 4.1) that lists, pickers and rules need. The DER stays in the databases. */
export interface CertificateFields {
  readonly serialNumber: SerialNumber;
  readonly subject: DistinguishedName;
  readonly issuer: DistinguishedName;
  readonly notBefore: Instant;
  readonly notAfter: Instant;
  /** SHA-1 of the DER, lower-case hex: Windows' 拇印. */
  readonly thumbprint: string;
}

/** The fields that can have a row on the 詳細 tab, in Windows' order. The content folder has a label for each. */
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

/** The contents of the viewer's three tabs. `path` has the common names from the root to the certificate itself. */
export interface CertificateDetails extends CertificateFields {
  readonly details: readonly CertificateDetail[];
  readonly path: readonly string[];
}
