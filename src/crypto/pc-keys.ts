import type { CertificateDetails, CertificateFields, SerialNumber } from '../pki/certificate-fields.ts';
import type { DistinguishedName } from '../pki/distinguished-name.ts';

/**
 * The cryptographic half of the simulated PC: private keys and the certificates that belong to them, in the PC's own
 * database. Private keys are `CryptoKey`s that never leave it. Each method may be repeated with the same arguments and
 * then gives the same result, so that work cut short by a reload can simply be done again.
 */
export interface PcKeys {
  /**
   * Makes an RSA-2048 key pair and a certification request (PKCS #10, DER, RFC 2986) signed with it.
   * @param id names the request; asking again with it answers the request that was made first
   * @param key 'new' for a pair of its own; 'shared' for the PC's one pair that given certificates are issued for
   */
  makeRequest(
    id: string,
    asked: { readonly subject: DistinguishedName; readonly key: 'new' | 'shared'; readonly exportable: boolean },
  ): Promise<Uint8Array>;
  /** The request made earlier under this name, or undefined if this PC has none. */
  request(id: string): Promise<Uint8Array | undefined>;
  /** Keeps a certificate beside the key of the request it answers. Answers what it says. */
  receive(requestId: string, certificate: Uint8Array): Promise<CertificateFields>;
  /** The DER of a certificate that was received, or undefined. */
  certificate(serialNumber: SerialNumber): Promise<Uint8Array | undefined>;
  /**
   * What the viewer shows. Undefined if the PC has no such certificate.
   * @param caCertificates those that the path can lead through: one that is missing leaves it short
   */
  details(serialNumber: SerialNumber, caCertificates: readonly Uint8Array[]): Promise<CertificateDetails | undefined>;
  /** Signs with the private key of a certificate; undefined if the key is not here. */
  sign(serialNumber: SerialNumber, data: Uint8Array): Promise<Uint8Array | undefined>;
}
