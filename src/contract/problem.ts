import * as v from 'valibot';
import { accountStateSchema, type AccountState } from '../profile/account-state.ts';

/** The reasons for refusing a request. Each is the last part of the `type` of an `application/problem+json` body (RFC 9457). */
export const problemTypes = [
  'malformed', // the request cannot be read
  'credentialsMissing',
  'credentialsRefused', // ID or password wrong; the bank never says which
  'temporarilyLocked',
  'locked',
  'certificateRequired', // ID and password alone, under a contract for certificates
  'notACertificationRequest',
  'possessionNotProven', // the request's own signature fails (RFC 2986, 4.2)
  'keyRefused', // not RSA-2048 or better, or P-256
  'keyReused', // certified before
  'otherSubject', // in somebody else's name
  'anotherCertificateValid', // the rules forbid a second certificate
  'certificateExpired',
  'certificateNotYetValid',
  'certificateRevoked',
  'certificateUnknown', // not issued by this bank, or to nobody it knows
  'signatureRefused', // the challenge was not signed with the certificate's key
  'challengeUnknown', // never given out, or used before
  'sessionUnknown',
  'attemptExists',
  'attemptUnknown',
  'noSuchPath', // 501: nothing answers there
  'notStored', // 507: the browser does not keep what the bank must
  'unreachable', // no answer, or none that can be read
] as const;

export type ProblemType = (typeof problemTypes)[number];

/** The body of a refusal. `account` holds the counts that the bank now keeps; a real bank would not reveal them. */
export const problemSchema = v.object({
  type: v.picklist(problemTypes),
  title: v.string(),
  status: v.number(),
  detail: v.optional(v.string()),
  account: v.optional(accountStateSchema),
});

export interface Problem {
  readonly type: ProblemType;
  /** One English sentence for developers and logs; learners see words from the content folder. */
  readonly detail: string;
  readonly account?: AccountState;
}
