import type { KeyIdentifier, SerialNumber } from '../../src/pki/certificate-fields.ts';
import { issuingName, rootName } from '../../src/pki/organisation.ts';
import { trainingYears, type Validity } from '../../src/pki/validity.ts';
import { caAddresses, clientAuth, ocspSigning, trainingPolicy } from './addresses.ts';
import type { NameConstraints, TBSCertificate } from './tbs-certificate.ts';

/** A CA is valid in all years in which exercises can take place. */
export const caValidity: Validity = trainingYears;

interface CaKey {
  readonly serialNumber: SerialNumber;
  readonly subjectPublicKeyInfo: Uint8Array;
  readonly subjectKeyIdentifier: KeyIdentifier;
}

const caExtensions = {
  keyUsage: ['keyCertSign', 'cRLSign', 'digitalSignature'],
  // Programs that look for the purpose in the whole chain accept no server's certificate below these CAs.
  extendedKeyUsage: [clientAuth, ocspSigning],
  ocsp: [],
} as const;

/**
 * The limits of a root that somebody may have imported into a real system, and whose key somebody may have taken: the names
 * below it are the bank's own, and hosts that no network has (RFC 2606, 2).
 */
const trainingNames = (organisation: string): NameConstraints => ({
  permitted: [
    { form: 'directoryName', below: rootName(organisation).slice(0, 2) }, // country and organisation
    { form: 'dNSName', below: 'example' },
    { form: 'rfc822Name', below: '.example' },
    { form: 'uniformResourceIdentifier', below: '.example' },
  ],
  excluded: [{ form: 'iPAddress' }],
});

export const rootContents = (organisation: string, key: CaKey): TBSCertificate => ({
  ...caValidity,
  serialNumber: key.serialNumber,
  issuer: rootName(organisation),
  subject: rootName(organisation),
  subjectPublicKeyInfo: key.subjectPublicKeyInfo,
  extensions: {
    ...caExtensions,
    basicConstraints: { ca: true, pathLength: undefined },
    nameConstraints: trainingNames(organisation),
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
      nameConstraints: null, // the root's hold below it
      subjectKeyIdentifier: key.subjectKeyIdentifier,
      authorityKeyIdentifier: rootKeyIdentifier,
      crlDistributionPoints: [addresses.rootCrl],
      caIssuers: [addresses.rootCertificate],
      certificatePolicies: [trainingPolicy],
    },
  };
}
