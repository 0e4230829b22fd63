import type { SerialNumber } from '../../pki/certificate-fields.ts';

/**
 * Proof that the PC shows the CA beside a certification request: the code of 認証, or in a renewal the session of a log-in with the
 * certificate that is renewed.
 */
export type EnrolmentProof =
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'session'; readonly session: string; readonly renews: SerialNumber };
