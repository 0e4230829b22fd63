import type { SerialNumber } from './certificate-fields.ts';
import type { Instant } from '../time/instant.ts';

/** CRLReason (RFC 5280, 5.3.1) by its number. `unspecified` is missing on purpose: the RFC would rather have none. */
export const crlReason = { keyCompromise: 1, superseded: 4, cessationOfOperation: 5 } as const;
export type CRLReason = keyof typeof crlReason;

/** A certificate that ended early. */
export interface Revocation {
  readonly serialNumber: SerialNumber;
  readonly revokedAt: Instant;
  readonly reason: CRLReason;
}

/** What a responder says of one certificate (RFC 6960, 2.2). */
export type CertificateStatus =
  | { readonly status: 'good' }
  | { readonly status: 'revoked'; readonly revocation: Revocation }
  | { readonly status: 'unknown' };
