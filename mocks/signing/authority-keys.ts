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
 * Databases of 0.1.0 hold a wrapped copy of each key beside these fields; it is left alone and never read.
 */
export interface AuthorityKeys {
  readonly organisation: string;
  readonly host: string;
  readonly root: CaKeys;
  readonly issuing: CaKeys;
}
