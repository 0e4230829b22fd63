import { http } from 'msw/http';
import { endedByLogIn } from '../../../src/banking/renewal.ts';
import { succeed } from '../../../src/contract/outcome.ts';
import { passwordRequest } from '../../../src/contract/requests.ts';
import { confirmSession } from '../../bank/sessions.ts';
import { jsonAnswer, outcomeAnswer } from '../wire/answers.ts';
import { readSession } from '../wire/credentials.ts';
import type { SerialNumber } from '../../../src/pki/certificate-fields.ts';
import type { Instant } from '../../../src/time/instant.ts';
import type { RecordWriter } from '../../store/records.ts';
import type { AttemptRecord, HandlerContext } from '../wire/handler-context.ts';
import { readJson } from '../wire/read-body.ts';
import { changeAttempt } from '../wire/change-attempt.ts';
import { wireAddress } from '../wire/wire-address.ts';

export const passwordConfirmation = (context: HandlerContext) =>
  http.post(wireAddress('api/bank/password-confirmation'), ({ request }) =>
    changeAttempt(context, request, async ({ attempt, bank: before, now, isPasswordOf }) => {
      const asked = await readJson(request, passwordRequest);
      if (!asked.ok) return asked;
      const session = readSession(request);
      const holder = before.sessions.find((each) => each.session === session)?.loginId ?? '';
      const passwordRight = await isPasswordOf(holder, asked.value.password);
      return succeed(async (bank, records) => {
        const shown = bank.sessions.find((each) => each.session === session)?.certificate;
        const revoked = endedByLogIn(
          bank.rules,
          shown ? await records.standing(attempt, shown.serialNumber) : undefined,
        );
        const { bank: next, outcome } = confirmSession(bank, { session, passwordRight, revoked }, now);
        if (outcome.ok && revoked !== undefined) await revoke(records, { attempt, serialNumber: revoked, now });
        return { bank: next, answer: outcomeAnswer(outcome, now, (value) => jsonAnswer(200, value)) };
      });
    }),
  );

/** Revokes a certificate whose successor is in use. One that is revoked already keeps its moment. */
async function revoke(
  records: RecordWriter<AttemptRecord>,
  {
    attempt,
    serialNumber,
    now,
  }: { readonly attempt: string; readonly serialNumber: SerialNumber; readonly now: Instant },
): Promise<void> {
  const standing = await records.standing(attempt, serialNumber);
  if (standing?.status !== 'good') return;
  await records.keepStanding({ ...standing, status: 'revoked', revokedAt: now, reason: 'superseded' });
}
