import type { KeyIdentifier, SerialNumber } from '../../src/pki/certificate-fields.ts';
import type { DistinguishedName } from '../../src/pki/distinguished-name.ts';
import type { Validity } from '../../src/pki/validity.ts';

export type KeyUsage = 'digitalSignature' | 'keyEncipherment' | 'keyCertSign' | 'cRLSign';

/** The extensions that this CA writes (RFC 5280, 4.2); an empty list leaves the extension out. */
export interface Extensions {
  readonly basicConstraints: { readonly ca: false } | { readonly ca: true; readonly pathLength: number | undefined };
  readonly keyUsage: readonly KeyUsage[];
  readonly extendedKeyUsage: readonly string[];
  readonly subjectKeyIdentifier: KeyIdentifier;
  readonly authorityKeyIdentifier: KeyIdentifier;
  readonly crlDistributionPoints: readonly string[];
  readonly ocsp: readonly string[];
  readonly caIssuers: readonly string[];
  readonly certificatePolicies: readonly string[];
}

/** The part of a certificate that the CA signs (RFC 5280, 4.1.2), before it is encoded. */
export interface TBSCertificate extends Validity {
  readonly serialNumber: SerialNumber;
  readonly issuer: DistinguishedName;
  readonly subject: DistinguishedName;
  /** DER. */
  readonly subjectPublicKeyInfo: Uint8Array;
  readonly extensions: Extensions;
}
