import { http } from 'msw/http';
import { fail, succeed } from '../../src/contract/outcome.ts';
import { fromBase64 } from '../../src/pki/base64.ts';
import { serialNumberFrom, serialNumberOctets } from '../ca/serial-number.ts';
import { certsOnly } from '../signing/certs-only.ts';
import { readRequest } from '../signing/read-request.ts';
import { signCertificate } from '../signing/sign-certificate.ts';
import { base64Answer, problemAnswer } from './answers.ts';
import { authorityOf } from './authority.ts';
import { certsOnlyType } from './cacerts.ts';
import { readBasic } from './credentials.ts';
import { decideEnrolment } from './decide-enrolment.ts';
import { issueFacts } from './issue-facts.ts';
import type { Place } from './place.ts';
import { recordIssue } from './record-issue.ts';
import { settle } from './settle.ts';
import { wire } from './wire.ts';

// Decided twice with the same function: once to know what to sign, which must not happen inside a transaction, and once
// inside the transaction that writes, since anything may have happened in between. Who was refused the first time stays so
// for this request even if the second time would grant (a lock may have ended): there is nothing signed to hand out.
export const simpleEnroll = (place: Place) =>
  http.post(wire('.well-known/est/simpleenroll'), ({ request }) =>
    settle(place, request, async ({ attempt, bank: before, now, judge }) => {
      const credentials = readBasic(request);
      if (credentials === undefined) return fail({ type: 'credentialsMissing', detail: 'HTTP Basic is wanted here' });
      const { loginId, secret } = credentials;
      const asked = {
        ...credentials,
        now,
        passwordRight: await judge(loginId, secret),
        reading: await readRequest(fromBase64(await request.text()) ?? new Uint8Array()),
        serialNumber: serialNumberFrom(place.random(serialNumberOctets)),
      };
      const { issuing, organisation, host } = await authorityOf(place, before);
      const issuer = { organisation, host, subjectKeyIdentifier: issuing.subjectKeyIdentifier };
      const key = asked.reading.kind === 'read' ? asked.reading.request.subjectKeyIdentifier : undefined;
      const about = { attempt, loginId, key };
      const foreseen = decideEnrolment(before, asked, {
        issuer,
        ...(await place.store.look((records) => issueFacts(records, about))),
      });
      const signed = foreseen.outcome.ok
        ? succeed(await signCertificate(foreseen.outcome.value, issuing.privateKey))
        : foreseen.outcome;
      return succeed(async (bank, records) => {
        const ruling = decideEnrolment(bank, asked, { issuer, ...(await issueFacts(records, about)) });
        if (!ruling.outcome.ok) return { bank: ruling.bank, answer: problemAnswer(ruling.outcome.problem, { now }) };
        if (!signed.ok) return { bank, answer: problemAnswer(signed.problem, { now }) };
        await recordIssue(records, about, ruling.outcome.value, signed.value);
        return { bank: ruling.bank, answer: base64Answer(certsOnlyType, certsOnly([signed.value])) };
      });
    }),
  );
