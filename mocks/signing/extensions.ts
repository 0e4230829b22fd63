import '@abraham/reflection'; // the library below refuses to load without it
import {
  AuthorityInfoAccessExtension,
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  CertificatePolicyExtension,
  CRLDistributionPointsExtension,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectKeyIdentifierExtension,
  type Extension,
} from '@peculiar/x509';
import type { Extensions } from '../ca/tbs-certificate.ts';
import { nameConstraints } from './name-constraints.ts';

/** Encodes the extensions. An empty one is left out, since RFC 5280 allows no empty SEQUENCE there. */
export function encodeExtensions(extensions: Extensions): Extension[] {
  const { basicConstraints: constraints, ocsp, caIssuers } = extensions;
  const some = (list: readonly string[], make: (list: string[]) => Extension) =>
    list.length > 0 ? [make([...list])] : [];
  return [
    new BasicConstraintsExtension(constraints.ca, constraints.ca ? constraints.pathLength : undefined, true),
    new KeyUsagesExtension(
      extensions.keyUsage.reduce((flags, usage) => flags | KeyUsageFlags[usage], 0),
      true,
    ),
    ...(extensions.nameConstraints === null ? [] : [nameConstraints(extensions.nameConstraints)]),
    ...some(extensions.extendedKeyUsage, (usages) => new ExtendedKeyUsageExtension(usages)),
    new SubjectKeyIdentifierExtension(extensions.subjectKeyIdentifier),
    new AuthorityKeyIdentifierExtension(extensions.authorityKeyIdentifier),
    ...some(extensions.crlDistributionPoints, (addresses) => new CRLDistributionPointsExtension(addresses)),
    ...some(
      [...ocsp, ...caIssuers],
      () => new AuthorityInfoAccessExtension({ ocsp: [...ocsp], caIssuers: [...caIssuers] }),
    ),
    ...some(extensions.certificatePolicies, (policies) => new CertificatePolicyExtension(policies)),
  ];
}
