import * as v from 'valibot';
import { accountStateSchema, type AccountState } from '../profile/account-state.ts';
import { longText } from '../profile/schema/bounds.ts';
import { bankRefusals } from '../profile/refusals.ts';

/**
 * The reasons for not granting a request: the bank's refusals, and those for which nothing was decided. Each is the last part
 * of the `type` of an `application/problem+json` body (RFC 9457).
 */
export const problemTypes = [
  ...bankRefusals,
  'malformed', // the request cannot be read
  'attemptExists',
  'attemptUnknown',
  'noSuchPath', // nothing answers there, or not with this method
  'idempotencyKeyTaken', // by another request to the same path
  'notStored', // 507: the browser does not keep what the bank must
  'unreachable', // no answer, or none that can be read
] as const;

export type ProblemType = (typeof problemTypes)[number];

/** The body of a refusal. `account` holds the counts that the bank now keeps; a real bank would not reveal them. */
export const problemSchema = v.object({
  type: v.picklist(problemTypes),
  title: longText,
  status: v.number(),
  detail: v.optional(longText),
  account: v.optional(accountStateSchema),
});

export interface Problem {
  readonly type: ProblemType;
  /** One English sentence for developers and logs; learners see words from the content folder. */
  readonly detail: string;
  readonly account?: AccountState;
  /** The scheme of `Authorization` that would prove who asks, where the type does not say it. */
  readonly wantedScheme?: WantedScheme;
}

export type WantedScheme = 'Basic' | 'Bearer';
