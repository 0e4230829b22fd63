import type { KeyIdentifier } from './certificate-fields.ts';

/** A subject as it was requested, with any attributes. `type` is the short name or the object identifier. */
export type RequestedName = readonly { readonly type: string; readonly value: string }[];

export type PublicKeyKind =
  | { readonly kind: 'rsa'; readonly modulusBits: number; readonly publicExponent: number }
  | { readonly kind: 'p256' }
  | { readonly kind: 'other' };

/** The parts of a PKCS #10 request (RFC 2986) that a CA examines, once its signature has proven possession of the key. */
export interface CertificationRequest {
  readonly subject: RequestedName;
  /** DER of the SubjectPublicKeyInfo. */
  readonly subjectPublicKeyInfo: Uint8Array;
  readonly publicKey: PublicKeyKind;
  readonly subjectKeyIdentifier: KeyIdentifier;
}
