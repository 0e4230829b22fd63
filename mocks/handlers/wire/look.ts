import type { Instant } from '../../../src/time/instant.ts';
import type { AttemptBank } from '../../bank/bank.ts';
import type { AnswerRecord } from '../../store/schema.ts';
import { problemAnswer, responseOf } from './answers.ts';
import { findAttempt } from './attempts-at-hand.ts';
import type { Place } from './place.ts';
import { attemptUnknown } from './settle.ts';
import { readVisit } from './visit.ts';

/** Answers a request that changes nothing of the attempt. */
export async function look(
  place: Place,
  request: Request,
  answer: (at: {
    readonly attempt: string;
    readonly bank: AttemptBank;
    readonly now: Instant;
  }) => Promise<AnswerRecord>,
): Promise<Response> {
  const visit = readVisit(request);
  if (!visit.ok) return responseOf(problemAnswer(visit.problem));
  const { attempt, date } = visit.value;
  const found = await findAttempt(place, attempt);
  if (found === undefined) return responseOf(problemAnswer(attemptUnknown));
  return responseOf(await answer({ attempt, bank: found.bank, now: date ?? found.bank.startedAt }));
}
