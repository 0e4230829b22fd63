import type { Outcome } from '../../../src/contract/outcome.ts';
import type { LoginId } from '../../../src/profile/profile.ts';
import type { Instant } from '../../../src/time/instant.ts';
import type { AttemptBank } from '../../bank/bank.ts';
import { isPassword } from '../../signing/password-verifier.ts';
import type { RecordReader, RecordWriter } from '../../store/records.ts';
import type { AnswerRecord, GivenAnswer } from '../../store/schema.ts';
import { decodedPath } from '../../wire-paths.ts';
import { problemAnswer, responseOf } from './answers.ts';
import { findAttempt } from './find-attempt.ts';
import { requestDigest } from './request-digest.ts';
import type { AttemptRecord, HandlerContext, Paper } from './handler-context.ts';
import { readTrainingHeaders } from './training-headers.ts';

/** The attempt of a request, as it was when the request arrived. */
export interface AttemptRequest {
  readonly attempt: string;
  readonly now: Instant;
  readonly bank: AttemptBank;
  /** False for a wrong password and for an unknown account alike. */
  isPasswordOf(loginId: string, password: string): Promise<boolean>;
  /** The customers on whose paper all of these texts stand. */
  onPaper(texts: Readonly<Record<string, string>>): Promise<readonly LoginId[]>;
}

/** Decides inside a transaction, on the bank of that moment. It must await nothing but `records`. */
export type DecideInTransaction = (
  bank: AttemptBank,
  records: RecordWriter<AttemptRecord>,
) => Promise<{ bank: AttemptBank; answer: AnswerRecord }>;

/** An idempotency key at the path that it was sent to, with the digest of the request. */
interface AskedOnce {
  readonly key: string;
  readonly digest: string;
}

/**
 * Answers a request that may change the attempt. Everything slow happens in `prepare`. Then one transaction checks again that
 * the idempotency key has no answer yet, decides on the bank of that moment, and writes bank and answer together. An answer is
 * repeated to the very request that it was given to; another one has its form and credentials looked at before it is refused.
 */
export async function changeAttempt(
  context: HandlerContext,
  request: Request,
  prepare: (at: AttemptRequest) => Promise<Outcome<DecideInTransaction>>,
  attemptInPath?: string,
): Promise<Response> {
  const headers = readTrainingHeaders(request, attemptInPath);
  if (!headers.ok) return responseOf(problemAnswer(headers.problem));
  const { attempt: id, date, idempotencyKey } = headers.value;
  const once = idempotencyKey === undefined ? undefined : await askedOnce(context, request, id, idempotencyKey);
  const [found, given] = await context.store.read((records) => attemptAndAnswer(records, id, once));
  const attempt = found ?? (await findAttempt(context, id));
  if (attempt === undefined) return responseOf(problemAnswer(attemptUnknown));
  if (given !== undefined && isGivenTo(given, once)) return responseOf(given);

  const decide = await prepare({
    attempt: id,
    now: date ?? attempt.bank.startedAt,
    bank: attempt.bank,
    isPasswordOf: async (loginId, password) => {
      const verifier = Object.hasOwn(attempt.verifiers, loginId) ? attempt.verifiers[loginId] : undefined;
      return verifier !== undefined && isPassword(password, verifier);
    },
    async onPaper(texts) {
      const standing = await Promise.all(
        Object.entries(attempt.papers ?? {}).map(async ([loginId, paper]) =>
          (await standsOn(paper, texts)) ? [loginId] : [],
        ),
      );
      return standing.flat();
    },
  });
  if (!decide.ok) return responseOf(problemAnswer(decide.problem));
  const answer = await context.store.change(async (records) => {
    const [stored, meanwhile] = await attemptAndAnswer(records, id, once);
    if (meanwhile !== undefined) return isGivenTo(meanwhile, once) ? meanwhile : problemAnswer(keyOfAnother);
    // The attempt was deleted meanwhile. Writing now would bring back a part of it.
    if (stored === undefined) return problemAnswer(attemptUnknown);
    const decided = await decide.value(stored.bank, records);
    await Promise.all([
      decided.bank !== stored.bank && records.keepAttempt(id, { ...stored, bank: decided.bank }),
      once !== undefined && records.keepAnswer(id, once.key, { ...decided.answer, digest: once.digest }),
    ]);
    return decided.answer;
  });
  return responseOf(answer);
}

async function askedOnce(
  { clientCertificate }: HandlerContext,
  request: Request,
  attempt: string,
  idempotencyKey: string,
): Promise<AskedOnce> {
  const key = `${decodedPath(new URL(request.url).pathname)} ${idempotencyKey}`;
  return { key, digest: await requestDigest(request, [attempt, key], clientCertificate) };
}

/** Versions up to 0.2.0 kept no digest, and an attempt that they began may still repeat its last request. */
const isGivenTo = ({ digest }: GivenAnswer, once: AskedOnce | undefined): boolean =>
  digest === undefined || digest === once?.digest;

const attemptAndAnswer = (records: RecordReader<AttemptRecord>, id: string, once: AskedOnce | undefined) =>
  Promise.all([records.attempt(id), once === undefined ? undefined : records.answer(id, once.key)]);

async function standsOn(paper: Paper, texts: Readonly<Record<string, string>>): Promise<boolean> {
  const found = await Promise.all(
    Object.entries(texts).map(async ([name, text]) => {
      const verifier = Object.hasOwn(paper, name) ? paper[name] : undefined;
      return verifier !== undefined && isPassword(text, verifier);
    }),
  );
  return found.every(Boolean);
}

export const attemptUnknown = { type: 'attemptUnknown', detail: 'no such attempt was opened' } as const;
const keyOfAnother = {
  type: 'idempotencyKeyTaken',
  detail: 'Idempotency-Key: it was sent here with another method, body or credentials',
} as const;
