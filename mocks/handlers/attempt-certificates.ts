import { http } from 'msw/http';
import { fail, succeed } from '../../src/contract/outcome.ts';
import { backdatedRequest } from '../../src/contract/requests.ts';
import { toBase64 } from '../../src/pki/base64.ts';
import { decideBackdated } from '../ca/decide-backdated.ts';
import { serialNumberFrom, serialNumberOctets } from '../ca/serial-number.ts';
import { readRequest } from '../signing/read-request.ts';
import { signCertificate } from '../signing/sign-certificate.ts';
import { jsonAnswer } from './answers.ts';
import { authorityOf } from './authority.ts';
import type { Place } from './place.ts';
import { readJson } from './read-body.ts';
import { recordIssue } from './record-issue.ts';
import { settle } from './settle.ts';
import { wire } from './wire.ts';

/** A trainer's lever: a certificate with any period of validity, for the past that an exercise begins with. */
export const attemptCertificates = (place: Place) =>
  http.post(wire('api/trainer/attempts/:id/certificates'), ({ request, params }) =>
    settle(place, inAttempt(request, String(params['id'])), async ({ attempt, bank: before }) => {
      const asked = await readJson(request, backdatedRequest);
      if (!asked.ok) return asked;
      const reading = await readRequest(asked.value.request);
      if (reading.kind !== 'read') return fail({ type: reading.kind, detail: 'request: no sound PKCS #10' });
      const { issuing, organisation, host } = await authorityOf(place, before);
      const decided = decideBackdated(
        reading.request,
        { organisation, host, subjectKeyIdentifier: issuing.subjectKeyIdentifier },
        { ...asked.value, serialNumber: serialNumberFrom(place.random(serialNumberOctets)) },
      );
      if (!decided.ok) return decided;
      const signed = await signCertificate(decided.value, issuing.privateKey);
      return succeed(async (bank, records) => {
        await recordIssue(records, { attempt, loginId: asked.value.loginId }, decided.value, signed);
        return { bank, answer: jsonAnswer(201, { certificate: toBase64(signed) }) };
      });
    }),
  );

// The path names the attempt here; a header that named another one would only be a mistake.
function inAttempt(request: Request, id: string): Request {
  const headers = new Headers(request.headers);
  headers.set('Training-Attempt', id);
  return new Request(request.url, { method: request.method, headers });
}
