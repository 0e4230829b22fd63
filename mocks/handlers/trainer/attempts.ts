import { http } from 'msw/http';
import { bankStateSchema, type BankState } from '../../../src/contract/bank-state.ts';
import type { Outcome } from '../../../src/contract/outcome.ts';
import type { Writing } from '../../store/records.ts';
import { emptyAnswer, problemAnswer, responseOf } from '../wire/answers.ts';
import { newAttempt } from '../wire/attempts-at-hand.ts';
import type { Attempt, Place } from '../wire/place.ts';
import { readJson } from '../wire/read-body.ts';
import { malformed, readVisit } from '../wire/visit.ts';
import { wire } from '../wire/wire.ts';

/** Opens an attempt with the bank that its world tells of; an attempt that is there already is never overwritten. */
export const attempts = (place: Place) =>
  http.put(wire('api/trainer/attempts/:id'), async ({ request, params }) => {
    const id = String(params['id']);
    const state = await readState(request, id);
    if (!state.ok) return responseOf(problemAnswer(state.problem));
    const made = await newAttempt(state.value, place.random);
    const opened = await place.store.change((records) => openOnce(records, id, made, state.value));
    return responseOf(opened ? emptyAnswer(201) : problemAnswer({ type: 'attemptExists', detail: `${id} is open` }));
  });

/** Takes away what the bank keeps of an attempt that nobody goes on with. */
export const attemptForgotten = (place: Place) =>
  http.delete(wire('api/trainer/attempts/:id'), async ({ request, params }) => {
    const visit = readVisit(request, String(params['id']));
    if (!visit.ok) return responseOf(problemAnswer(visit.problem));
    await place.store.change((records) => records.forgetAttempt(visit.value.attempt));
    return responseOf(emptyAnswer(204));
  });

async function readState(request: Request, id: string): Promise<Outcome<BankState>> {
  const visit = readVisit(request, id);
  if (!visit.ok) return visit;
  if (request.headers.get('If-None-Match') !== '*') return malformed('If-None-Match: * is wanted here');
  return readJson(request, bankStateSchema);
}

async function openOnce(records: Writing<Attempt>, id: string, made: Attempt, { certificates, now }: BankState) {
  if ((await records.attempt(id)) !== undefined) return false;
  await records.keepAttempt(id, made);
  for (const { serialNumber, loginId, status } of certificates) {
    const ended = { revokedAt: now, reason: 'cessationOfOperation' } as const;
    const standing = status === 'revoked' ? ended : { revokedAt: null, reason: null };
    await records.keepStanding({ attempt: id, serialNumber, loginId, status, ...standing });
  }
  return true;
}
