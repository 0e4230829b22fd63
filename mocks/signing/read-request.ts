import '@abraham/reflection'; // the library below refuses to load without it
import { Pkcs10CertificateRequest } from '@peculiar/x509';
import { bytesOf, type Bytes } from '../../src/pki/bytes.ts';
import type { CertificationRequest, RequestedName } from '../../src/pki/certification-request.ts';
import { derTag, readSigned } from '../../src/pki/der.ts';
import { toHex } from '../../src/pki/hex.ts';
import { keyIdentifierOf, publicKeyKind } from './public-key.ts';
import { readName } from './read-name.ts';

const subjectAltName = '2.5.29.17'; // RFC 5280, 4.2.1.6

export type RequestReading =
  | { readonly kind: 'read'; readonly request: CertificationRequest }
  | { readonly kind: 'notACertificationRequest' }
  | { readonly kind: 'possessionNotProven' }
  /** WebCrypto cannot verify with this kind of key, and no rule would accept it. */
  | { readonly kind: 'keyRefused' };

/** Reads a PKCS #10 request and checks its signature, which proves possession of the private key (RFC 2986, 4.2). */
export async function readRequest(der: Bytes): Promise<RequestReading> {
  const subject = requestedSubject(der);
  const parsed = subject && (await parse(der, subject));
  if (parsed === undefined) return { kind: 'notACertificationRequest' };
  // `verify` throws for a kind of signature or key that WebCrypto does not know.
  const proven = await parsed.source.verify().catch(() => undefined);
  if (proven === true) return { kind: 'read', request: parsed.request };
  return {
    kind: proven === undefined && parsed.request.publicKey.kind === 'other' ? 'keyRefused' : 'possessionNotProven',
  };
}

// The library also accepts BER, any version and trailing bytes. RFC 8951, 3 wants DER, and RFC 2986, 4.1 version 0.
function requestedSubject(der: Bytes): RequestedName | undefined {
  const [contents] = readSigned(der) ?? [];
  const [version, subject] = contents?.parts ?? [];
  const isFirst = version?.tag === derTag.integer && toHex(version.content) === '00';
  return isFirst ? readName(subject) : undefined;
}

async function parse(
  der: Bytes,
  subject: RequestedName,
): Promise<{ source: Pkcs10CertificateRequest; request: CertificationRequest } | undefined> {
  try {
    const source = new Pkcs10CertificateRequest(der);
    const subjectPublicKeyInfo = bytesOf(source.publicKey.rawData);
    return {
      source,
      request: {
        subject,
        subjectPublicKeyInfo,
        publicKey: publicKeyKind(subjectPublicKeyInfo),
        subjectKeyIdentifier: await keyIdentifierOf(subjectPublicKeyInfo),
        wantsSubjectAltName: source.extensions.some(({ type }) => type === subjectAltName),
      },
    };
  } catch {
    return undefined; // the library throws for whatever is not a request
  }
}
