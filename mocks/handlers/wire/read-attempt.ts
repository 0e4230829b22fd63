import type { Instant } from '../../../src/time/instant.ts';
import type { AttemptBank } from '../../bank/bank.ts';
import type { AnswerRecord } from '../../store/schema.ts';
import { problemAnswer, responseOf } from './answers.ts';
import { findAttempt } from './find-attempt.ts';
import type { HandlerContext } from './handler-context.ts';
import { attemptUnknown } from './change-attempt.ts';
import { readTrainingHeaders } from './training-headers.ts';

/** Answers a request that leaves the attempt as it is. */
export async function readAttempt(
  context: HandlerContext,
  request: Request,
  answer: (at: {
    readonly attempt: string;
    readonly bank: AttemptBank;
    readonly now: Instant;
  }) => Promise<AnswerRecord>,
): Promise<Response> {
  const headers = readTrainingHeaders(request);
  if (!headers.ok) return responseOf(problemAnswer(headers.problem));
  const { attempt, date } = headers.value;
  const found = await findAttempt(context, attempt);
  if (found === undefined) return responseOf(problemAnswer(attemptUnknown));
  return responseOf(await answer({ attempt, bank: found.bank, now: date ?? found.bank.startedAt }));
}
