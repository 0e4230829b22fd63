import type { KeyIdentifier, SerialNumber } from '../../src/pki/certificate-fields.ts';
import type { DistinguishedName } from '../../src/pki/distinguished-name.ts';
import type { Validity } from '../../src/pki/validity.ts';

export type KeyUsage = 'digitalSignature' | 'keyEncipherment' | 'keyCertSign' | 'cRLSign';

/** Names of one form (RFC 5280, 4.2.1.6), those below included; of the form iPAddress all there are. */
export type NameSubtree =
  | { readonly form: 'dNSName' | 'rfc822Name' | 'uniformResourceIdentifier'; readonly below: string }
  | { readonly form: 'directoryName'; readonly below: DistinguishedName }
  | { readonly form: 'iPAddress' };

/** The names that certificates below a CA may have. Of forms that are not mentioned they may have any. */
export interface NameConstraints {
  readonly permitted: readonly NameSubtree[];
  readonly excluded: readonly NameSubtree[];
}

/** The extensions that this CA writes (RFC 5280, 4.2); an empty list leaves the extension out. */
export interface Extensions {
  readonly basicConstraints: { readonly ca: false } | { readonly ca: true; readonly pathLength: number | undefined };
  readonly keyUsage: readonly KeyUsage[];
  readonly extendedKeyUsage: readonly string[];
  /** Null leaves the extension out. */
  readonly nameConstraints: NameConstraints | null;
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
