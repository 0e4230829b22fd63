import type { Outcome } from '../../../src/contract/outcome.ts';
import type { Problem, ProblemType, WantedScheme } from '../../../src/contract/problem.ts';
import type { Instant } from '../../../src/time/instant.ts';
import type { Bytes } from '../../../src/pki/bytes.ts';
import { toBase64 } from '../../../src/pki/base64.ts';
import type { AnswerRecord } from '../../store/schema.ts';

const statuses: Readonly<Record<ProblemType, number>> = {
  malformed: 400,
  notACertificationRequest: 400,
  possessionNotProven: 400,
  keyRefused: 400,
  credentialsMissing: 401,
  credentialsRefused: 401,
  sessionUnknown: 401,
  certificateRequired: 403,
  otherSubject: 403,
  authorityExpired: 403,
  renewalTooEarly: 403,
  certificateExpired: 403,
  certificateNotYetValid: 403,
  certificateRevoked: 403,
  certificateUnknown: 403,
  signatureRefused: 403,
  challengeUnknown: 403,
  attemptUnknown: 404,
  noSuchPath: 404,
  keyReused: 409,
  anotherCertificateValid: 409,
  attemptExists: 412,
  idempotencyKeyTaken: 422,
  temporarilyLocked: 423,
  locked: 423,
  unreachable: 500,
  notStored: 507,
};

const noStore = { 'Cache-Control': 'no-store' };

export const jsonAnswer = (status: number, body: unknown): AnswerRecord => ({
  status,
  headers: { ...noStore, 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
});

export const emptyAnswer = (status: number, headers: Readonly<Record<string, string>> = {}): AnswerRecord => ({
  status,
  headers: { ...noStore, ...headers },
  body: null,
});

export const bytesAnswer = (type: string, body: Bytes): AnswerRecord => ({
  status: 200,
  headers: { ...noStore, 'Content-Type': type },
  body,
});

/** Binary contents as EST sends them (RFC 8951, 3). */
export const base64Answer = (type: string, body: Bytes): AnswerRecord => ({
  status: 200,
  headers: { ...noStore, 'Content-Type': type, 'Content-Transfer-Encoding': 'base64' },
  body: toBase64(body),
});

/** The challenges that ask for ID and password (RFC 7617) or for a session (RFC 6750) in `Authorization`. */
const challenges: Readonly<Record<WantedScheme, string>> = {
  Basic: 'Basic realm="training", charset="UTF-8"',
  Bearer: 'Bearer realm="training"',
};

const schemeOf = ({ type, wantedScheme = type === 'sessionUnknown' ? 'Bearer' : 'Basic' }: Problem): WantedScheme =>
  wantedScheme;

interface ProblemOptions {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** `Retry-After` counts from this moment. */
  readonly now?: Instant;
}

/** A refusal as `application/problem+json` (RFC 9457). */
export function problemAnswer(
  problem: Problem,
  { status = statuses[problem.type], headers, now }: ProblemOptions = {},
): AnswerRecord {
  const { type, detail, account } = problem;
  const lock = account?.lock;
  const wait = lock?.kind === 'temporary' && now !== undefined ? Math.ceil((lock.until - now) / 1_000) : undefined;
  return {
    status,
    headers: {
      ...noStore,
      'Content-Type': 'application/problem+json',
      ...(status === 401 && { 'WWW-Authenticate': challenges[schemeOf(problem)] }),
      ...(status === 423 && wait !== undefined && { 'Retry-After': String(Math.max(wait, 0)) }),
      ...headers,
    },
    body: JSON.stringify({ type, title: titleOf(type), status, detail, ...(account && { account }) }),
  };
}

const titleOf = (type: ProblemType): string => type.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** The answer for the outcome of a decision. */
export const outcomeAnswer = <T>(outcome: Outcome<T>, now: Instant, grant: (value: T) => AnswerRecord): AnswerRecord =>
  outcome.ok ? grant(outcome.value) : problemAnswer(outcome.problem, { now });

export const responseOf = ({ status, headers, body }: AnswerRecord): Response =>
  new Response(body, { status, headers });
