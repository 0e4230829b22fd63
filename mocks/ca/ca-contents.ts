import type { KeyIdentifier, SerialNumber } from '../../src/pki/certificate-fields.ts';
import { issuingName, rootName } from '../../src/pki/organisation.ts';
import { trainingYears, type Validity } from '../../src/pki/validity.ts';
import { caAddresses, trainingPolicy } from './addresses.ts';
import type { TBSCertificate } from './tbs-certificate.ts';

/** A CA is valid in all years in which exercises can take place. */
export const caValidity: Validity = trainingYears;

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
