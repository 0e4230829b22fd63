import type { KeyIdentifier } from '../../src/pki/certificate-fields.ts';
import type { Bytes } from '../../src/pki/bytes.ts';

/** One CA as the installation keeps it. */
export interface CaKeys {
  readonly certificate: Bytes;
  /** Signs; cannot be exported. */
  readonly privateKey: CryptoKey;
  /** DER. */
  readonly subjectPublicKeyInfo: Bytes;
  readonly subjectKeyIdentifier: KeyIdentifier;
}

/**
 * A bank's root and issuing CA, made once per installation.
 *
 * There is no backup of the keys on purpose. What can be exported can be taken away, and a key that signs in the name of a
 * bank must not leave the browser, not even a training one. Nothing depends on it either: if the browser drops the
 * database, the next exercise makes new CAs, and stored attempts are replayed from their events without asking a CA.
 */
export interface AuthorityKeys {
  readonly organisation: string;
  readonly host: string;
  readonly root: CaKeys;
  readonly issuing: CaKeys;
}

/** An authority as 0.1.0 stored it: with a wrapped copy of each private key, and the key that opens them. */
type WithKeyCopies = AuthorityKeys & {
  readonly wrappingKey?: unknown;
  readonly root: { readonly backup?: unknown };
  readonly issuing: { readonly backup?: unknown };
};

/** The authority without copies of its keys; the very same one if it has none. */
export function withoutKeyCopies(authority: WithKeyCopies): AuthorityKeys {
  const { organisation, host, root, issuing, wrappingKey } = authority;
  const copies = [wrappingKey, root.backup, issuing.backup];
  if (copies.every((copy) => copy === undefined)) return authority;
  return { organisation, host, root: ownFields(root), issuing: ownFields(issuing) };
}

const ownFields = ({ certificate, privateKey, subjectPublicKeyInfo, subjectKeyIdentifier }: CaKeys): CaKeys => ({
  certificate,
  privateKey,
  subjectPublicKeyInfo,
  subjectKeyIdentifier,
});
