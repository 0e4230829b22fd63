import type { CertificateStatus, Revocation } from '../../src/pki/revocation.ts';

/** The status of a certificate in an attempt. */
export type CertificateStanding =
  { readonly status: 'good' } | { readonly status: 'revoked'; readonly revocation: Revocation };

/** A certificate is good only if this CA has issued it. A serial number that was merely never revoked is unknown. */
export const decideStatus = (askedOfThisCa: boolean, standing: CertificateStanding | undefined): CertificateStatus =>
  askedOfThisCa && standing !== undefined ? standing : { status: 'unknown' };
