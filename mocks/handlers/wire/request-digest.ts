import { toBase64 } from '../../../src/pki/base64.ts';
import { bytesOf, joinBytes, type Bytes } from '../../../src/pki/bytes.ts';
import { toHex } from '../../../src/pki/hex.ts';

/**
 * Stands for all that a request asks, by whom: its method, credentials and body, as SHA-256 in hexadecimal.
 * @param place the attempt and the idempotency key, which let equal passwords have different digests
 */
export async function requestDigest(
  request: Request,
  place: readonly string[],
  clientCertificate?: Bytes,
): Promise<string> {
  const shown = clientCertificate === undefined ? [] : [toBase64(clientCertificate)];
  const head = JSON.stringify([...place, request.method, request.headers.get('Authorization'), ...shown]);
  const body = bytesOf(await request.clone().arrayBuffer());
  const asked = joinBytes([new TextEncoder().encode(head), body]);
  return toHex(bytesOf(await crypto.subtle.digest('SHA-256', asked)));
}
