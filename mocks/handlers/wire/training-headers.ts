import { fail, succeed, type Outcome } from '../../../src/contract/outcome.ts';
import { isNotYetValid } from '../../../src/pki/validity.ts';
import { readInstant, type Instant } from '../../../src/time/instant.ts';
import { caValidity } from '../../ca/ca-contents.ts';
import { defaultAttempt } from './handler-context.ts';

/** The headers that place a request in an attempt. Without a date, the attempt's own applies. */
export interface TrainingHeaders {
  readonly attempt: string;
  readonly date: Instant | undefined;
  readonly idempotencyKey: string | undefined;
}

const attemptPattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
const keyPattern = /^[\x21-\x7e]{1,200}$/;

/** @param inPath the attempt in the address, for paths that have one */
export function readTrainingHeaders({ headers }: Request, inPath?: string): Outcome<TrainingHeaders> {
  const inHeader = headers.get('Training-Attempt');
  const attempt = inPath ?? inHeader ?? defaultAttempt;
  const date = readDate(headers.get('Training-Date'));
  const idempotencyKey = headers.get('Idempotency-Key') ?? undefined;
  if (!attemptPattern.test(attempt)) {
    const where = inPath === undefined ? 'Training-Attempt' : 'the attempt in the address';
    return malformed(`${where}: letters, digits, ".", "_" and "-", at most 100`);
  }
  if (inHeader !== null && inHeader !== attempt) return malformed('Training-Attempt: the address names another one');
  if (date === 'malformed') return malformed('Training-Date: ISO 8601 with a time zone, not before the CA');
  if (idempotencyKey !== undefined && !keyPattern.test(idempotencyKey)) {
    return malformed('Idempotency-Key: 1 to 200 visible ASCII characters');
  }
  return succeed({ attempt, date, idempotencyKey });
}

export const malformed = (detail: string): Outcome<never> => fail({ type: 'malformed', detail });

function readDate(text: string | null): Instant | undefined | 'malformed' {
  if (text === null) return undefined;
  const moment = readInstant(text);
  // After the end of the CA the bank still answers, if only that certificates have ended.
  return moment === undefined || isNotYetValid(caValidity, moment) ? 'malformed' : moment;
}
