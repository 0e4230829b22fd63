import type { KeyIdentifier, SerialNumber } from '../../src/pki/certificate-fields.ts';
import { instant } from '../../src/pki/instant.ts';
import { issuingName, rootName } from '../../src/pki/organisation.ts';
import type { Validity } from '../../src/pki/validity.ts';
import { caAddresses, trainingPolicy } from './addresses.ts';
import type { TBSCertificate } from './tbs-certificate.ts';

// Exercises take place in any year, so the CAs are valid in nearly all; up to 2049 times are UTCTime.
export const caValidity: Validity = {
  notBefore: instant('2005-01-01T00:00:00Z'),
  notAfter: instant('2049-12-31T23:59:59Z'),
};

interface CaKey {
  readonly serialNumber: SerialNumber;
  readonly subjectPublicKeyInfo: Uint8Array;
  readonly subjectKeyIdentifier: KeyIdentifier;
}

const caExtensions = {
  keyUsage: ['keyCertSign', 'cRLSign', 'digitalSignature'],
  extendedKeyUsage: [],
  ocsp: [],
} as const;

export const rootContents = (organisation: string, key: CaKey): TBSCertificate => ({
  ...caValidity,
  serialNumber: key.serialNumber,
  issuer: rootName(organisation),
  subject: rootName(organisation),
  subjectPublicKeyInfo: key.subjectPublicKeyInfo,
  extensions: {
    ...caExtensions,
    basicConstraints: { ca: true, pathLength: undefined },
    subjectKeyIdentifier: key.subjectKeyIdentifier,
    authorityKeyIdentifier: key.subjectKeyIdentifier,
    crlDistributionPoints: [],
    caIssuers: [],
    certificatePolicies: [],
  },
});

export function issuingContents(
  { organisation, host }: { readonly organisation: string; readonly host: string },
  key: CaKey,
  rootKeyIdentifier: KeyIdentifier,
): TBSCertificate {
  const addresses = caAddresses(host);
  return {
    ...caValidity,
    serialNumber: key.serialNumber,
    issuer: rootName(organisation),
    subject: issuingName(organisation),
    subjectPublicKeyInfo: key.subjectPublicKeyInfo,
    extensions: {
      ...caExtensions,
      basicConstraints: { ca: true, pathLength: 0 },
      subjectKeyIdentifier: key.subjectKeyIdentifier,
      authorityKeyIdentifier: rootKeyIdentifier,
      crlDistributionPoints: [addresses.rootCrl],
      caIssuers: [addresses.rootCertificate],
      certificatePolicies: [trainingPolicy],
    },
  };
}
