import '@abraham/reflection'; // before the library for certificates, which refuses to load without it
import { X509Certificate } from '@peculiar/x509';
import { toBase64 } from '../../../src/pki/base64.ts';
import { fromHex } from '../../../src/pki/hex.ts';
import { bytesOf, type Bytes } from '../../../src/pki/bytes.ts';
import { derTag, writeDer } from '../../../src/pki/der.ts';
import { joinBytes } from '../../../src/pki/bytes.ts';
import { builtInProfile } from '../../../src/profile/built-in.ts';
import { account, keyA, keyB, requestWith, start } from '../fixtures.ts';
import type { openSite } from '../bank/site.ts';

const { password } = account('test999');
const within = { now: start, misses: 1, temporaryLocks: 0, lock: { kind: 'none' } };

/** Sound messages of every kind that the wire knows, made with the help of a bank where it takes one. */
export async function messagesOf(site: ReturnType<typeof openSite>) {
  const requests = [await requestWith(keyA, 'test999'), await requestWith(keyB, 'test401')];
  const bytes = async (path: string) => bytesOf(await (await site.ask('GET', path)).arrayBuffer());
  const issuing = await bytes('ca/issuing.cer');
  const { challenge } = (await (await site.post('api/bank/challenge', {})).json()) as { challenge: string };
  const login = { loginId: 'test201', password: account('test201').password };
  const { session } = (await (await site.post('api/bank/login', login)).json()) as { session: string };
  const credentials = { loginId: 'test999', password };
  const validity = { notBefore: start, notAfter: start + 1_000_000 };
  const state = {
    profile: builtInProfile,
    now: start,
    accounts: [{ loginId: 'test999', ...within }],
    certificates: [],
  };
  const certificates = [{ serialNumber: '0a', loginId: 'test999', status: 'good' }];
  return {
    session,
    der: [...requests, issuing, await bytes('ca/issuing.crl'), await questionAbout(issuing)] as readonly Bytes[],
    requests,
    json: [
      credentials,
      login,
      { password },
      { challenge, certificate: toBase64(issuing), signature: 'AAAA' },
      { loginId: 'test999', request: toBase64(requests[0] ?? issuing), validity },
      state,
      { ...state, certificates },
      {},
    ] as readonly unknown[],
  };
}

const sequence = (...parts: readonly Uint8Array[]) => writeDer(derTag.sequence, joinBytes(parts));
const hash = async (of: BufferSource) => writeDer(derTag.octetString, bytesOf(await crypto.subtle.digest('SHA-1', of)));

/** An OCSPRequest (RFC 6960, 4.1.1) about serial number 10 of a CA, with a nonce. */
export async function questionAbout(issuing: Bytes, nonce: Bytes = new Uint8Array(16)): Promise<Bytes> {
  const { subjectName, publicKey } = new X509Certificate(issuing);
  const bits = bytesOf(publicKey.rawData).subarray(24); // of RSA: two headings of 4, the algorithm of 15, unused bits of 1
  const sha1 = sequence(fromHex('06052b0e03021a'), fromHex('0500'));
  const certId = sequence(sha1, await hash(subjectName.toArrayBuffer()), await hash(bits), fromHex('02010a'));
  const inner = writeDer(derTag.octetString, writeDer(derTag.octetString, nonce));
  const extension = sequence(fromHex('06092b0601050507300102'), inner);
  return sequence(sequence(sequence(sequence(certId)), writeDer(0xa2, sequence(extension))));
}
