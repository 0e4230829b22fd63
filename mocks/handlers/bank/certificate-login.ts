import { http } from 'msw/http';
import { succeed } from '../../../src/contract/outcome.ts';
import { certificateLoginRequest } from '../../../src/contract/requests.ts';
import { fromBase64 } from '../../../src/pki/base64.ts';
import { acceptCertificate } from '../../bank/challenges.ts';
import { examineCertificate } from '../../signing/examine-certificate.ts';
import { jsonAnswer, outcomeAnswer } from '../wire/answers.ts';
import { authorityOf } from '../authority/authority.ts';
import type { HandlerContext } from '../wire/handler-context.ts';
import { readJson } from '../wire/read-body.ts';
import { changeAttempt } from '../wire/change-attempt.ts';
import { newToken } from '../wire/token.ts';
import { malformed } from '../wire/training-headers.ts';
import { wireAddress } from '../wire/wire-address.ts';

export const certificateLogin = (context: HandlerContext) =>
  http.post(wireAddress('api/bank/certificate-login'), ({ request }) =>
    changeAttempt(context, request, async ({ attempt, bank: before, now }) => {
      const asked = await readJson(request, certificateLoginRequest);
      if (!asked.ok) return asked;
      const { challenge: name } = asked.value;
      // An unknown challenge has no nonce. The bank refuses it whatever was signed.
      const nonce = before.challenges.find(({ challenge }) => challenge === name)?.nonce ?? '';
      const proof = { ...asked.value, data: fromBase64(nonce) ?? new Uint8Array() };
      const examined = await examineCertificate(proof, (await authorityOf(context, before)).issuing);
      if (examined === undefined) return malformed('certificate: not a certificate in DER');
      const session = newToken(context.random);
      return succeed(async (bank, records) => {
        const standing = await records.standing(attempt, examined.serialNumber);
        const ruling = acceptCertificate(bank, name, { ...examined, standing }, { now, session });
        return { bank: ruling.bank, answer: outcomeAnswer(ruling.outcome, now, (value) => jsonAnswer(200, value)) };
      });
    }),
  );
