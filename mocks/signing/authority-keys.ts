import type { KeyIdentifier, SerialNumber } from '../../src/pki/certificate-fields.ts';
import type { Octets } from '../../src/pki/octets.ts';

/** One CA as the installation keeps it. */
export interface CaKeys {
  readonly certificate: Octets;
  readonly serialNumber: SerialNumber;
  /** Cannot be exported; signs. */
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
  readonly subjectPublicKeyInfo: Octets;
  readonly subjectKeyIdentifier: KeyIdentifier;
  /** The PKCS #8 of the private key, wrapped with AES-GCM: what a backup file can be made of. A training key. */
  readonly backup: { readonly iv: Octets; readonly data: Octets };
}

/** A bank's root and issuing CA, made once per installation. */
export interface AuthorityKeys {
  readonly organisation: string;
  readonly host: string;
  readonly root: CaKeys;
  readonly issuing: CaKeys;
  readonly wrappingKey: CryptoKey;
}
