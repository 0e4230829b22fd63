import { http } from 'msw/http';
import type { Bytes } from '../../../src/pki/bytes.ts';
import { isExpired } from '../../../src/pki/validity.ts';
import { caValidity } from '../../ca/ca-contents.ts';
import { decideStatus, type CertificateStanding } from '../../ca/decide-status.ts';
import { readOcspRequest } from '../../signing/read-ocsp-request.ts';
import { malformedOcspRequest, signOcspResponse, unauthorizedOcspRequest } from '../../signing/sign-ocsp.ts';
import type { StandingRecord } from '../../store/schema.ts';
import { bytesAnswer } from '../wire/answers.ts';
import { authorityOf } from './authority.ts';
import { readOcspPath } from './read-ocsp-path.ts';
import { readAttempt } from '../wire/read-attempt.ts';
import type { HandlerContext } from '../wire/handler-context.ts';
import { wireAddress } from '../wire/wire-address.ts';

/** The responder (RFC 6960, appendix A). The request is the body of a POST, or base64 at the end of a GET's path. */
export const ocspByPost = (context: HandlerContext) =>
  http.post(wireAddress('ca/ocsp'), async ({ request }) =>
    respond(context, request, new Uint8Array(await request.clone().arrayBuffer())),
  );

export const ocspByGet = (context: HandlerContext) =>
  http.get(wireAddress('ca/ocsp/*'), ({ request }) => {
    const { pathname } = new URL(request.url);
    return respond(context, request, readOcspPath(pathname.slice('/ca/ocsp/'.length)) ?? new Uint8Array());
  });

const respond = (context: HandlerContext, request: Request, der: Bytes): Promise<Response> =>
  readAttempt(context, request, async ({ attempt, bank, now }) => {
    const { issuing } = await authorityOf(context, bank);
    const asked = await readOcspRequest(der, issuing);
    if (asked === undefined) return bytesAnswer('application/ocsp-response', malformedOcspRequest());
    // Nobody would believe a CA whose own certificate has ended.
    if (isExpired(caValidity, now)) return bytesAnswer('application/ocsp-response', unauthorizedOcspRequest());
    const answers = await context.store.read((records) =>
      Promise.all(
        asked.questions.map(async ({ certId, serialNumber, askedOfThisCa }) => {
          const standing = await records.standing(attempt, serialNumber);
          return { certId, status: decideStatus(askedOfThisCa, standing && standingOf(standing)) };
        }),
      ),
    );
    const response = await signOcspResponse(answers, { nonce: asked.nonce, now }, issuing);
    return bytesAnswer('application/ocsp-response', response);
  });

const standingOf = ({ serialNumber, revokedAt, reason }: StandingRecord): CertificateStanding =>
  revokedAt === null
    ? { status: 'good' }
    : { status: 'revoked', revocation: { serialNumber, revokedAt, reason: reason ?? 'cessationOfOperation' } };
