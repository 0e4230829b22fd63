import type { DistinguishedName } from './distinguished-name.ts';

// The mark shows anybody who finds such a certificate outside an exercise that it proves nothing.
const marked = (organisation: string): string => `${organisation} (TRAINING ONLY)`;

const within = (organisation: string, unit: string, commonName: string): DistinguishedName => [
  { type: 'C', value: 'JP' },
  { type: 'O', value: marked(organisation) },
  { type: 'OU', value: unit },
  { type: 'CN', value: commonName },
];

/** The subject of a customer's certificate: the bank's organisation, and the log-in ID as common name. */
export const customerSubject = (organisation: string, loginId: string): DistinguishedName =>
  within(organisation, 'Corporate Internet Banking', loginId);

export const rootName = (organisation: string): DistinguishedName =>
  within(organisation, 'Certification Authority', `${organisation} Root CA - TRAINING ONLY`);

export const issuingName = (organisation: string): DistinguishedName =>
  within(organisation, 'Certification Authority', `${organisation} Internet Banking CA - TRAINING ONLY`);
