import type { KeyIdentifier } from './certificate-fields.ts';

/** A subject as somebody asked for it: any attribute, by its short name or its object identifier. */
export type RequestedName = readonly { readonly type: string; readonly value: string }[];

export type PublicKeyKind =
  | { readonly kind: 'rsa'; readonly modulusBits: number; readonly publicExponent: number }
  | { readonly kind: 'p256' }
  | { readonly kind: 'other' };

/** What a CA looks at in a certification request whose possession of the key is proven (PKCS #10, RFC 2986). */
export interface CertificationRequest {
  readonly subject: RequestedName;
  /** DER of the SubjectPublicKeyInfo. */
  readonly subjectPublicKeyInfo: Uint8Array;
  readonly publicKey: PublicKeyKind;
  readonly subjectKeyIdentifier: KeyIdentifier;
}
