import type { KeyIdentifier, SerialNumber } from '../../src/pki/certificate-fields.ts';
import type { CertificationRequest } from '../../src/pki/certification-request.ts';
import { customerSubject, issuingName } from '../../src/pki/organisation.ts';
import type { Validity } from '../../src/pki/validity.ts';
import { caAddresses, clientAuth, trainingPolicy } from './addresses.ts';
import type { TBSCertificate } from './tbs-certificate.ts';

export interface Issuer {
  readonly organisation: string;
  readonly host: string;
  readonly subjectKeyIdentifier: KeyIdentifier;
}

/** The contents of a customer's certificate. The CA writes the subject itself; the one asked for was compared before. */
export function customerContents(
  request: Pick<CertificationRequest, 'subjectPublicKeyInfo' | 'subjectKeyIdentifier' | 'publicKey'>,
  issuer: Issuer,
  { loginId, serialNumber, validity }: { loginId: string; serialNumber: SerialNumber; validity: Validity },
): TBSCertificate {
  const addresses = caAddresses(issuer.host);
  return {
    serialNumber,
    issuer: issuingName(issuer.organisation),
    subject: customerSubject(issuer.organisation, loginId),
    notBefore: validity.notBefore,
    notAfter: validity.notAfter,
    subjectPublicKeyInfo: request.subjectPublicKeyInfo,
    extensions: {
      basicConstraints: { ca: false },
      // Only an RSA key can encipher another key (RFC 3279, 2.3.1 and RFC 5480, 3).
      keyUsage: request.publicKey.kind === 'rsa' ? ['digitalSignature', 'keyEncipherment'] : ['digitalSignature'],
      extendedKeyUsage: [clientAuth],
      nameConstraints: null,
      subjectKeyIdentifier: request.subjectKeyIdentifier,
      authorityKeyIdentifier: issuer.subjectKeyIdentifier,
      crlDistributionPoints: [addresses.issuingCrl],
      ocsp: [addresses.ocsp],
      caIssuers: [addresses.issuingCertificate],
      certificatePolicies: [trainingPolicy],
    },
  };
}
