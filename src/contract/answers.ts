import * as v from 'valibot';
import { accountStateSchema } from '../profile/account-state.ts';
import { customerSchema } from '../profile/customer.ts';

/** 認証 granted: the code lets its bearer enrol once (HTTP Basic `<log-in ID>:<code>` at EST simpleenroll). */
export const authenticationAnswer = v.object({
  loginId: v.string(),
  enrolmentCode: v.string(),
  account: accountStateSchema,
});

/** A nonce for the PC to sign, base64. It is good once. */
export const challengeAnswer = v.object({ challenge: v.string(), nonce: v.string() });

/** The certificate was accepted; the session still wants the log-in password. */
export const certificateLoginAnswer = v.object({ session: v.string(), loginId: v.string() });

export const loginAnswer = v.object({ session: v.string(), customer: customerSchema, account: accountStateSchema });
export const renewalAnswer = v.object({ loginId: v.string(), enrolmentCode: v.string() });

export type AuthenticationAnswer = v.InferOutput<typeof authenticationAnswer>;
export type ChallengeAnswer = v.InferOutput<typeof challengeAnswer>;
export type CertificateLoginAnswer = v.InferOutput<typeof certificateLoginAnswer>;
export type LoginAnswer = v.InferOutput<typeof loginAnswer>;
export type RenewalAnswer = v.InferOutput<typeof renewalAnswer>;
