import type { CertificateStatus, Revocation } from '../../src/pki/revocation.ts';

/** How a certificate counts where the question comes from; undefined if it does not. */
export type CertificateStanding =
  { readonly status: 'good' } | { readonly status: 'revoked'; readonly revocation: Revocation };

/** "Good" is said only of what this CA has issued, never of a serial number that it merely has not revoked. */
export const decideStatus = (askedOfThisCa: boolean, standing: CertificateStanding | undefined): CertificateStatus =>
  askedOfThisCa && standing !== undefined ? standing : { status: 'unknown' };
