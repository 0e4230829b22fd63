import '@abraham/reflection'; // the library below refuses to load without it
import { Pkcs10CertificateRequest } from '@peculiar/x509';
import { octetsOf, type Octets } from '../../src/pki/octets.ts';
import type { CertificationRequest } from '../../src/pki/certification-request.ts';
import { keyIdentifierOf, publicKeyKind } from './public-key.ts';
import { requestedNameOf } from './names.ts';

export type RequestReading =
  | { readonly kind: 'read'; readonly request: CertificationRequest }
  | { readonly kind: 'notACertificationRequest' }
  | { readonly kind: 'possessionNotProven' };

/** Reads a PKCS #10 request and checks its signature, which proves that whoever asks holds the private key (RFC 2986, 4.2). */
export async function readRequest(der: Octets): Promise<RequestReading> {
  const parsed = await parse(der);
  if (parsed === undefined) return { kind: 'notACertificationRequest' };
  // A key of a kind that WebCrypto does not know makes `verify` throw; then nothing is proven either.
  const proven = await parsed.source.verify().catch(() => false);
  return proven ? { kind: 'read', request: parsed.request } : { kind: 'possessionNotProven' };
}

async function parse(
  der: Octets,
): Promise<{ source: Pkcs10CertificateRequest; request: CertificationRequest } | undefined> {
  try {
    const source = new Pkcs10CertificateRequest(der);
    const subjectPublicKeyInfo = octetsOf(source.publicKey.rawData);
    return {
      source,
      request: {
        subject: requestedNameOf(source.subjectName),
        subjectPublicKeyInfo,
        publicKey: publicKeyKind(subjectPublicKeyInfo),
        subjectKeyIdentifier: await keyIdentifierOf(subjectPublicKeyInfo),
      },
    };
  } catch {
    return undefined; // the library throws for whatever is not a request
  }
}
