import { http } from 'msw/http';
import { succeed } from '../../../src/contract/outcome.ts';
import { bytesOf } from '../../../src/pki/bytes.ts';
import { serialNumberFrom, serialNumberBytes } from '../../ca/serial-number.ts';
import { certsOnly } from '../../signing/certs-only.ts';
import { signCertificate } from '../../signing/sign-certificate.ts';
import { base64Answer, problemAnswer } from '../wire/answers.ts';
import { authorityOf } from './authority.ts';
import { certsOnlyType } from './cacerts.ts';
import { readBasic } from '../wire/credentials.ts';
import { decideEnrolment } from './decide-enrolment.ts';
import { issueFacts } from './issue-facts.ts';
import type { HandlerContext } from '../wire/handler-context.ts';
import { readRequestBody } from '../wire/read-request-body.ts';
import { recordIssue } from './record-issue.ts';
import { changeAttempt } from '../wire/change-attempt.ts';
import { wireAddress } from '../wire/wire-address.ts';

// The same function decides twice: first to know what to sign, since signing cannot happen inside a transaction, and again
// inside the transaction that writes, since anything may have happened in between. A request that was refused the first time
// stays refused even if the second decision would grant it (a lock may have ended): nothing was signed for it.
export const simpleEnroll = (context: HandlerContext) =>
  http.post(wireAddress('.well-known/est/simpleenroll'), ({ request }) =>
    changeAttempt(context, request, async ({ attempt, bank: before, now, isPasswordOf }) => {
      const credentials = readBasic(request);
      if (!credentials.ok) return credentials;
      const { loginId, secret } = credentials.value;
      const body = bytesOf(await request.arrayBuffer());
      const [passwordRight, reading, { issuing, organisation, host }] = await Promise.all([
        isPasswordOf(loginId, secret),
        readRequestBody(body),
        authorityOf(context, before),
      ]);
      const serialNumber = serialNumberFrom(context.random(serialNumberBytes));
      const asked = { ...credentials.value, now, passwordRight, reading, serialNumber };
      const issuer = { organisation, host, subjectKeyIdentifier: issuing.subjectKeyIdentifier };
      const key = asked.reading.ok ? asked.reading.value.subjectKeyIdentifier : undefined;
      const about = { attempt, loginId, key };
      const foreseen = decideEnrolment(before, asked, {
        issuer,
        ...(await context.store.read((records) => issueFacts(records, { ...about, rules: before.rules }))),
      });
      // An unreadable request does not use up its idempotency key: the client may send a corrected one with the same key.
      if (!asked.reading.ok && foreseen.outcome === asked.reading) return asked.reading;
      const signed = foreseen.outcome.ok
        ? succeed(await signCertificate(foreseen.outcome.value, issuing.privateKey))
        : foreseen.outcome;
      return succeed(async (bank, records) => {
        const known = await issueFacts(records, { ...about, rules: bank.rules });
        const ruling = decideEnrolment(bank, asked, { issuer, ...known });
        if (!ruling.outcome.ok) return { bank: ruling.bank, answer: problemAnswer(ruling.outcome.problem, { now }) };
        if (!signed.ok) return { bank, answer: problemAnswer(signed.problem, { now }) };
        await recordIssue(records, about, ruling.outcome.value, signed.value);
        return { bank: ruling.bank, answer: base64Answer(certsOnlyType, certsOnly([signed.value])) };
      });
    }),
  );
