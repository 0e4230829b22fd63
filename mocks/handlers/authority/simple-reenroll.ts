import { http } from 'msw/http';
import type { PresentedCertificate } from '../../../src/banking/present-certificate.ts';
import { admitRenewal } from '../../../src/banking/renewal.ts';
import { fail, succeed, type Outcome } from '../../../src/contract/outcome.ts';
import { bytesOf } from '../../../src/pki/bytes.ts';
import type { AttemptBank } from '../../bank/bank.ts';
import { readCertificate, type ReadCertificate } from '../../signing/examine-certificate.ts';
import type { RecordReader } from '../../store/records.ts';
import { readSession } from '../wire/credentials.ts';
import type { AttemptRecord, HandlerContext } from '../wire/handler-context.ts';
import { changeAttempt } from '../wire/change-attempt.ts';
import { wireAddress } from '../wire/wire-address.ts';
import { authorityOf } from './authority.ts';
import { issue, type Identify } from './issue.ts';

// RFC 7030, 3.3.2 and 4.2.2: the old certificate authenticates its holder in the TLS handshake. A service worker sees no handshake,
// so the site's page shows the session instead that the certificate opened, by a signature over the bank's nonce.
export const simpleReenroll = (context: HandlerContext) =>
  http.post(wireAddress('.well-known/est/simplereenroll'), ({ request }) =>
    changeAttempt(context, request, async (at) => {
      const session = readSession(request);
      if (session !== '') return issue(context, request, at, bySession(session, at.attempt, at.now));
      const shown = await shownInHandshake(context, at.bank);
      return shown.ok ? issue(context, request, at, byCertificate(shown.value, at.attempt, at.now)) : shown;
    }),
  );

async function shownInHandshake(context: HandlerContext, bank: AttemptBank): Promise<Outcome<ReadCertificate>> {
  const { clientCertificate } = context;
  if (clientCertificate === undefined) {
    return fail({
      type: 'credentialsMissing',
      detail: 'a session, or a certificate in the TLS handshake, is wanted here',
      wantedScheme: 'Bearer',
    });
  }
  const read = await readCertificate(bytesOf(clientCertificate), (await authorityOf(context, bank)).issuing);
  return read === undefined
    ? fail({ type: 'certificateUnknown', detail: 'the certificate of the TLS handshake: not a certificate in DER' })
    : succeed(read);
}

const byCertificate =
  (read: ReadCertificate, attempt: string, now: number): Identify =>
  async (bank, records) => {
    const standing = await records.standing(attempt, read.serialNumber);
    // The handshake has shown that its holder has the key.
    const certificate = { ...read, signatureRight: true, standing };
    return { loginId: standing?.loginId ?? '', ruling: admitRenewal(bank, { session: null, certificate }, now) };
  };

const bySession =
  (session: string, attempt: string, now: number): Identify =>
  async (bank, records) => {
    const certificate = await certificateOf(session, attempt, bank, records);
    const loginId = bank.sessions.find((each) => each.session === session)?.loginId ?? '';
    return { loginId, ruling: admitRenewal(bank, { session, certificate }, now) };
  };

/** The certificate that opened a session, as the CA's records have it now. */
async function certificateOf(
  session: string,
  attempt: string,
  bank: AttemptBank,
  records: RecordReader<AttemptRecord>,
): Promise<PresentedCertificate | undefined> {
  const shown = bank.sessions.find((each) => each.session === session)?.certificate;
  if (!shown) return undefined;
  const [standing, issued] = await Promise.all([
    records.standing(attempt, shown.serialNumber),
    records.certificate(shown.serialNumber),
  ]);
  // A bank that was opened anew may lack the certificate itself. When it begins was judged at the log-in.
  const notBefore = issued?.notBefore ?? -Infinity;
  return { ...shown, notBefore, issuedHere: true, signatureRight: true, standing };
}
