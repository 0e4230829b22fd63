import type { CertificateDetails, CertificateFields, SerialNumber } from '../pki/certificate-fields.ts';
import type { DistinguishedName } from '../pki/distinguished-name.ts';

/**
 * The cryptographic half of the simulated PC: private keys and their certificates, in the PC's own database. Private keys are
 * `CryptoKey`s that never leave it. Each method gives the same result when repeated with the same arguments, so that work cut
 * short by a reload can simply be done again.
 */
export interface PcKeys {
  /**
   * Makes an RSA-2048 key pair and a certification request (PKCS #10, DER, RFC 2986) signed with it.
   * @param id names the request; with an id that was used before, the earlier request is returned
   * @param key 'new' for a pair of its own; 'shared' for the PC's one pair, to which all given certificates belong
   */
  makeRequest(
    id: string,
    asked: { readonly subject: DistinguishedName; readonly key: 'new' | 'shared'; readonly exportable: boolean },
  ): Promise<Uint8Array>;
  /** The request made earlier under this name, or undefined if this PC has none. */
  request(id: string): Promise<Uint8Array | undefined>;
  /**
   * Stores a certificate beside the key of the request that it was issued for. Resolves to the certificate's fields.
   * @throws Error if no such request was made here, or the certificate is for another key
   */
  receive(requestId: string, certificate: Uint8Array): Promise<CertificateFields>;
  /** The DER of a certificate that was received, or undefined. */
  certificate(serialNumber: SerialNumber): Promise<Uint8Array | undefined>;
  /**
   * The contents of the certificate viewer, or undefined if the PC has no such certificate.
   * @param caCertificates issuers that the certification path may lead through (DER); a missing one leaves the path short
   */
  details(serialNumber: SerialNumber, caCertificates: readonly Uint8Array[]): Promise<CertificateDetails | undefined>;
  /** Signs with the private key of a certificate (RSASSA-PKCS1-v1_5, SHA-256); undefined if the PC does not have the key. */
  sign(serialNumber: SerialNumber, data: Uint8Array): Promise<Uint8Array | undefined>;
  /**
   * Tries whether this browser makes and keeps keys, and leaves nothing behind.
   * @throws KeysNotMade, or the exception of the storage
   */
  check(): Promise<void>;
  /** Deletes the requests whose names begin with this text, the certificates for them, and their own keys. */
  forget(beginning: string): Promise<void>;
}
