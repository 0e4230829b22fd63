import type { KeyIdentifier } from './certificate-fields.ts';

/**
 * A relative name as it was requested, whatever the type of its string. `type` is a short name or an object identifier. Several
 * attributes in one relative name are joined by "+", so that they differ from the same attributes one after the other.
 */
export interface RequestedAttribute {
  readonly type: string;
  readonly value: string;
}

/** A subject as it was requested. */
export type RequestedName = readonly RequestedAttribute[];

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
  /** True if an extensionRequest (RFC 2985, 5.4.2) wishes for a subjectAltName. Other wishes are passed over. */
  readonly wantsSubjectAltName: boolean;
}
