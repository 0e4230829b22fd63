import { http } from 'msw/http';
import { fromBase64 } from '../../../src/pki/base64.ts';
import type { Octets } from '../../../src/pki/octets.ts';
import { decideStatus, type Standing } from '../../ca/decide-status.ts';
import { readOcspRequest } from '../../signing/read-ocsp-request.ts';
import { malformedOcspRequest, signOcspResponse } from '../../signing/sign-ocsp.ts';
import type { StandingRecord } from '../../store/schema.ts';
import { octetsAnswer } from '../wire/answers.ts';
import { authorityOf } from './authority.ts';
import { revocationOf } from './ca-files.ts';
import { look } from '../wire/look.ts';
import type { Place } from '../wire/place.ts';
import { wire } from '../wire/wire.ts';

/** The responder (RFC 6960, appendix A): the request is the body of a POST, or base64 at the end of a GET's path. */
export const ocspByPost = (place: Place) =>
  http.post(wire('ca/ocsp'), async ({ request }) =>
    respond(place, request, new Uint8Array(await request.clone().arrayBuffer())),
  );

export const ocspByGet = (place: Place) =>
  http.get(wire('ca/ocsp/*'), ({ request }) => {
    const text = new URL(request.url).pathname.slice('/ca/ocsp/'.length).replaceAll('%2B', '+').replaceAll('%2b', '+');
    const plain = text.replaceAll(/%2f/gi, '/').replaceAll(/%3d/gi, '=');
    return respond(place, request, fromBase64(plain) ?? new Uint8Array());
  });

const respond = (place: Place, request: Request, der: Octets): Promise<Response> =>
  look(place, request, async ({ attempt, bank, now }) => {
    const { issuing } = await authorityOf(place, bank);
    const asked = await readOcspRequest(der, issuing);
    if (asked === undefined) return octetsAnswer('application/ocsp-response', malformedOcspRequest());
    const answers = await place.store.look((records) =>
      Promise.all(
        asked.questions.map(async ({ certId, serialNumber, askedOfThisCa }) => {
          const standing = await records.standing(attempt, serialNumber);
          return { certId, status: decideStatus(askedOfThisCa, standing && standingOf(standing)) };
        }),
      ),
    );
    const response = await signOcspResponse(answers, { nonce: asked.nonce, now }, issuing);
    return octetsAnswer('application/ocsp-response', response);
  });

function standingOf(record: StandingRecord): Standing {
  const [revocation] = revocationOf(record);
  return revocation === undefined ? { status: 'good' } : { status: 'revoked', revocation };
}
