import { http } from 'msw/http';
import { bankStateSchema, type BankState } from '../../../src/contract/bank-state.ts';
import type { Outcome } from '../../../src/contract/outcome.ts';
import type { RecordWriter } from '../../store/records.ts';
import { emptyAnswer, problemAnswer, responseOf } from '../wire/answers.ts';
import { newAttempt } from '../wire/find-attempt.ts';
import type { AttemptRecord, HandlerContext } from '../wire/handler-context.ts';
import { readJson } from '../wire/read-body.ts';
import { malformed, readTrainingHeaders } from '../wire/training-headers.ts';
import { wireAddress } from '../wire/wire-address.ts';

/** Opens an attempt with the bank's state in its world. An attempt that exists already is never overwritten. */
export const attempts = (context: HandlerContext) =>
  http.put(wireAddress('api/trainer/attempts/:id'), async ({ request, params }) => {
    const id = String(params['id']);
    const state = await readState(request, id);
    if (!state.ok) return responseOf(problemAnswer(state.problem));
    const made = await newAttempt(state.value, context.random);
    const opened = await context.store.change((records) => openOnce(records, id, made, state.value));
    return responseOf(opened ? emptyAnswer(201) : problemAnswer({ type: 'attemptExists', detail: `${id} is open` }));
  });

/** Deletes what the bank keeps of an attempt that nobody will continue. */
export const attemptForgotten = (context: HandlerContext) =>
  http.delete(wireAddress('api/trainer/attempts/:id'), async ({ request, params }) => {
    const headers = readTrainingHeaders(request, String(params['id']));
    if (!headers.ok) return responseOf(problemAnswer(headers.problem));
    await context.store.change((records) => records.forgetAttempt(headers.value.attempt));
    return responseOf(emptyAnswer(204));
  });

async function readState(request: Request, id: string): Promise<Outcome<BankState>> {
  const headers = readTrainingHeaders(request, id);
  if (!headers.ok) return headers;
  if (request.headers.get('If-None-Match') !== '*') return malformed('If-None-Match: * is wanted here');
  return readJson(request, bankStateSchema);
}

async function openOnce(
  records: RecordWriter<AttemptRecord>,
  id: string,
  made: AttemptRecord,
  { certificates, now }: BankState,
) {
  if ((await records.attempt(id)) !== undefined) return false;
  await records.keepAttempt(id, made);
  await Promise.all(
    certificates.map(({ serialNumber, loginId, status, renews }) => {
      const ended = { revokedAt: now, reason: 'cessationOfOperation' } as const;
      const standing = status === 'revoked' ? ended : { revokedAt: null, reason: null };
      const renewal = renews !== undefined && { renews };
      return records.keepStanding({ attempt: id, serialNumber, loginId, status, ...standing, ...renewal });
    }),
  );
  return true;
}
