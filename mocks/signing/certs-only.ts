import '@abraham/reflection'; // the library below refuses to load without it
import { X509Certificate, X509Certificates } from '@peculiar/x509';
import { bytesOf, type Bytes } from '../../src/pki/bytes.ts';

/** A degenerate PKCS #7 that carries certificates only (RFC 7030, 4.1.3), in DER. */
export const certsOnly = (certificates: readonly Bytes[]): Bytes =>
  bytesOf(new X509Certificates(certificates.map((der) => new X509Certificate(der))).export('raw'));
