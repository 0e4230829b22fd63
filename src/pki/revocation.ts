import type { SerialNumber } from './certificate-fields.ts';
import type { Instant } from '../time/instant.ts';

/** The numbers of CRLReason (RFC 5280, 5.3.1). `unspecified` is absent on purpose: the RFC prefers leaving the reason out. */
export const crlReason = { keyCompromise: 1, superseded: 4, cessationOfOperation: 5 } as const;
export type CRLReason = keyof typeof crlReason;

/** The early end of a certificate. */
export interface Revocation {
  readonly serialNumber: SerialNumber;
  readonly revokedAt: Instant;
  readonly reason: CRLReason;
}

/** The statuses of a certificate that was issued. A responder has a third one, for all others. */
export const issuedStatuses = ['good', 'revoked'] as const;
export type IssuedStatus = (typeof issuedStatuses)[number];

/** A responder's statement about one certificate (RFC 6960, 2.2). */
export type CertificateStatus =
  | { readonly status: 'good' }
  | { readonly status: 'revoked'; readonly revocation: Revocation }
  | { readonly status: 'unknown' };
