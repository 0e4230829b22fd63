import { toBase64 } from '../../../src/pki/base64.ts';
import { fromHex } from '../../../src/pki/hex.ts';
import { bytesOf, type Bytes } from '../../../src/pki/bytes.ts';
import { builtInProfile } from '../../../src/profile/built-in.ts';
import { account, keyA, keyB, requestWith, start } from '../fixtures.ts';
import {
  certIdOf,
  extensionOf,
  nonceOf,
  ocspRequestOf,
  questionAbout,
  sequence,
  tagged,
} from '../bank/ocsp-requests.ts';
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
    der: [
      ...requests,
      issuing,
      await bytes('ca/issuing.crl'),
      await questionAbout(issuing),
      await fullQuestionAbout(issuing),
    ] as readonly Bytes[],
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

/** An OCSPRequest in which every optional part is present. */
async function fullQuestionAbout(issuing: Bytes): Promise<Bytes> {
  const single = tagged(0, sequence(extensionOf({ critical: '010100' })));
  const certIds = [await certIdOf(issuing), await certIdOf(issuing, { hash: 'SHA-512', parameters: '' })];
  return ocspRequestOf(
    certIds.map((certId) => sequence(certId, single)),
    {
      before: [tagged(0, fromHex('020100')), tagged(1, fromHex('820161'))],
      extensions: [nonceOf(new Uint8Array(32)), extensionOf()],
      signature: [tagged(0, sequence(sequence(fromHex('06032b6570')), fromHex('03020000')))],
    },
  );
}
