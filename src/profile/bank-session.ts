import * as v from 'valibot';
import { shortText } from './schema/bounds.ts';
import { momentSchema } from './schema/moment.ts';

/** Names that the bank gives to sessions and codes. They travel in headers, where other characters could not stand. */
export const tokenSchema = v.pipe(v.string(), v.regex(/^[!-~]{1,200}$/, '1 to 200 visible ASCII characters'));

export const serialNumberSchema = v.pipe(
  v.string(),
  v.regex(/^(?!00)([0-9a-f]{2}){1,20}$/, 'pairs of lower-case hexadecimal digits, no zeros in front'),
);

/** The moment of the customer's last request. A bank that kept none, in an earlier version, ends nothing. */
const idleSince = v.exactOptional(momentSchema);

/** Lets its bearer ask for one certificate. */
export const enrolmentCodeSchema = v.object({
  code: tokenSchema,
  loginId: shortText,
  idleSince,
});

export type EnrolmentCode = Readonly<v.InferOutput<typeof enrolmentCodeSchema>>;

/**
 * The stages of a session: those of a log-in, at least as far as the password page, and those of ログインID取得, between its pages.
 */
export const sessionStages = ['certificateAccepted', 'loggedIn', 'accountConfirmed', 'entriesChecked'] as const;

/** Somebody whom the bank has let in. */
export const bankSessionSchema = v.object({
  session: tokenSchema,
  loginId: shortText,
  stage: v.picklist(sessionStages),
  /** Null after a log-in with ID and password alone, and in ログインID取得. */
  certificate: v.nullable(v.object({ serialNumber: serialNumberSchema, notAfter: momentSchema })),
  idleSince,
});

export type BankSession = Readonly<v.InferOutput<typeof bankSessionSchema>>;

/** When an account was last let in within an attempt; before that, the profile says. */
export const lastLoginSchema = v.object({ loginId: shortText, at: momentSchema });

export type LastLogin = Readonly<v.InferOutput<typeof lastLoginSchema>>;
