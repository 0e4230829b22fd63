import { succeed, type Outcome } from '../../../src/contract/outcome.ts';
import type { Instant } from '../../../src/time/instant.ts';
import type { AttemptBank } from '../../bank/bank.ts';
import type { Decision } from '../../bank/decision.ts';
import type { AnswerRecord } from '../../store/schema.ts';
import { jsonAnswer, outcomeAnswer } from './answers.ts';
import type { DecideInTransaction } from './change-attempt.ts';

/** A decision that needs no records but the bank. `grant` makes the answer; by default it is JSON. */
export const decideWithBank = <T>(
  now: Instant,
  decide: (bank: AttemptBank) => Decision<T>,
  grant: (value: T) => AnswerRecord = (value) => jsonAnswer(200, value),
): Outcome<DecideInTransaction> =>
  succeed(async (before) => {
    const { bank, outcome } = decide(before);
    return { bank, answer: outcomeAnswer(outcome, now, grant) };
  });
