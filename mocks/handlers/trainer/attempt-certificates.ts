import { http } from 'msw/http';
import { succeed, type Outcome } from '../../../src/contract/outcome.ts';
import { backdatedRequest } from '../../../src/contract/requests.ts';
import { toBase64 } from '../../../src/pki/base64.ts';
import { decideBackdated } from '../../ca/decide-backdated.ts';
import { serialNumberFrom, serialNumberBytes } from '../../ca/serial-number.ts';
import { signCertificate } from '../../signing/sign-certificate.ts';
import { jsonAnswer } from '../wire/answers.ts';
import { authorityOf } from '../authority/authority.ts';
import type { HandlerContext } from '../wire/handler-context.ts';
import { readJson } from '../wire/read-body.ts';
import { readCertificationRequest } from '../wire/read-certification-request.ts';
import { recordIssue } from '../authority/record-issue.ts';
import { changeAttempt, type AttemptRequest, type DecideInTransaction } from '../wire/change-attempt.ts';
import { wireAddress } from '../wire/wire-address.ts';

/** Issues a certificate with any validity, for the past that an exercise begins with. */
export const attemptCertificates = (context: HandlerContext) =>
  http.post(wireAddress('api/trainer/attempts/:id/certificates'), ({ request, params }) => {
    const prepare = async ({ attempt, bank: before }: AttemptRequest): Promise<Outcome<DecideInTransaction>> => {
      const asked = await readJson(request, backdatedRequest);
      if (!asked.ok) return asked;
      const reading = await readCertificationRequest(asked.value.request);
      if (!reading.ok) return reading;
      const { issuing, organisation, host } = await authorityOf(context, before);
      const decided = decideBackdated(
        reading.value,
        { organisation, host, subjectKeyIdentifier: issuing.subjectKeyIdentifier },
        { ...asked.value, serialNumber: serialNumberFrom(context.random(serialNumberBytes)) },
      );
      if (!decided.ok) return decided;
      const signed = await signCertificate(decided.value, issuing.privateKey);
      return succeed(async (bank, records) => {
        const enrolment = { purpose: 'acquisition', loginId: asked.value.loginId, code: null } as const;
        await recordIssue(records, attempt, { contents: decided.value, enrolment }, signed);
        return { bank, answer: jsonAnswer(201, { certificate: toBase64(signed) }) };
      });
    };
    return changeAttempt(context, request, prepare, String(params['id']));
  });
