import * as v from 'valibot';
import { fromBase64 } from '../pki/base64.ts';
import { accountStateSchema } from '../profile/account-state.ts';
import { shortText } from '../profile/schema/bounds.ts';
import { serialNumberSchema, tokenSchema } from '../profile/bank-session.ts';
import { customerSchema } from '../profile/customer.ts';

const base64 = v.pipe(
  shortText,
  v.check((text) => fromBase64(text) !== undefined, 'base64'),
);

/** 認証 granted: the code lets its bearer enrol once (HTTP Basic `<log-in ID>:<code>` at EST simpleenroll). */
export const authenticationAnswer = v.object({
  loginId: shortText,
  enrolmentCode: tokenSchema,
  account: accountStateSchema,
});

/** A nonce for the PC to sign, in base64. The bank accepts it once. */
export const challengeAnswer = v.object({ challenge: tokenSchema, nonce: base64 });

/** The certificate was accepted; the session still needs the log-in password (BLGI004). */
export const certificateLoginAnswer = v.object({ session: tokenSchema, loginId: shortText });

export const loginAnswer = v.object({
  session: tokenSchema,
  customer: customerSchema,
  account: accountStateSchema,
  /** The certificate that ended because its successor logged in. */
  revoked: v.exactOptional(serialNumberSchema),
});

/** 口座情報登録 granted: a session between the pages of ログインID取得. */
export const accountAnswer = v.object({ session: tokenSchema, loginId: shortText, account: accountStateSchema });

/** サービス開始登録 granted: 登録 may follow. */
export const serviceAnswer = v.object({ loginId: shortText });

/** 登録 granted: the log-in ID exists. */
export const registrationAnswer = v.object({ account: accountStateSchema });

export type AccountAnswer = v.InferOutput<typeof accountAnswer>;
export type ServiceAnswer = v.InferOutput<typeof serviceAnswer>;
export type RegistrationAnswer = v.InferOutput<typeof registrationAnswer>;
export type AuthenticationAnswer = v.InferOutput<typeof authenticationAnswer>;
export type ChallengeAnswer = v.InferOutput<typeof challengeAnswer>;
export type CertificateLoginAnswer = v.InferOutput<typeof certificateLoginAnswer>;
export type LoginAnswer = v.InferOutput<typeof loginAnswer>;
