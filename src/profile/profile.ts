import * as v from 'valibot';
import { readInstant } from '../time/instant.ts';
import { isValid, trainingYears } from '../pki/validity.ts';
import { forms } from './forms.ts';

// Control characters, halves of pairs, marks that turn the direction of what stands around them, and letters without width.
const shown = v.regex(/^[^\p{Cc}\p{Cs}\p{Bidi_Control}\u200b\u2028\u2029\u2060-\u2064\ufeff]*$/u, forms.oneLine);
const text = (max: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(max), shown);
const count = (min: number, max: number) => v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max));
const colour = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i, forms.colour));
const credential = v.pipe(v.string(), v.regex(/^[0-9A-Za-z]+$/, forms.credential), v.maxLength(32));
const moment = v.pipe(
  v.string(),
  v.check((text) => readInstant(text) !== undefined, forms.moment),
);

const logo = /^data:image\/svg\+xml;base64,([A-Za-z0-9+/]{4})+([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

const length = v.pipe(
  v.strictObject({ min: count(1, 32), max: count(1, 32) }),
  v.check(({ min, max }) => min <= max, forms.minNotAboveMax),
);

const within = (text: string, { min, max }: v.InferOutput<typeof length>): boolean =>
  text.length >= min && text.length <= max;

const account = v.strictObject({
  loginId: credential,
  password: credential,
  /** 利用者名 and company as the top page greets them. */
  userName: text(30),
  company: text(40),
  role: v.picklist(['master', 'general']),
  /** One method of log-in per contract: with a certificate, or with ID and password alone. */
  method: v.picklist(['certificate', 'password']),
  /** How the account starts every exercise. */
  lock: v.picklist(['none', 'temporary', 'full']),
  /** 前回ログイン日時 on the top page. */
  lastLogin: v.nullable(moment),
  /** What the memo beside the exercise says of this account. */
  note: text(80),
});

const rules = v.strictObject({
  loginIdLength: length,
  passwordLength: length,
  missesBeforeTemporaryLock: count(1, 99),
  temporaryLockSeconds: count(1, 86_400),
  temporaryLocksBeforeFullLock: count(1, 99),
  validityYears: count(1, 10),
  /** Days before expiry from which the top page shows the 更新 button. */
  renewalNoticeDays: count(1, 365),
  /** How long 証明書発行処理中 (BSMS003) stays at least; 0 in tests. */
  processingMilliseconds: count(0, 60_000),
  /** Whether the picker lists certificates that are no longer valid. */
  pickerListsExpired: v.boolean(),
  /** Whether a customer whose certificate is still valid may be given another one. */
  secondCertificate: v.picklist(['allow', 'forbid']),
  /** Whether the PC makes private keys that can be exported. */
  exportableKey: v.boolean(),
});

/** A bank as an exercise shows it. Files are read with `readProfile`, which says where a fault is. */
export const profileSchema = v.pipe(
  v.strictObject({
    schema: v.literal(1),
    id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,39}$/, forms.id)),
    name: text(20),
    service: text(40),
    /** The name in certificates: letters that every program shows; with what a CA's name adds, at most 64 (RFC 5280, A.1). */
    organisation: v.pipe(text(28), v.regex(/^[A-Za-z0-9 .&-]+$/, forms.organisation)),
    /** Only a name that can never be a real site (RFC 2606, 2); labels as in RFC 1035, 2.3.1. */
    host: v.pipe(v.string(), v.maxLength(100), v.regex(/^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+example$/, forms.host)),
    logo: v.nullable(v.pipe(v.string(), v.maxLength(40_000), v.regex(logo, forms.logo))),
    colours: v.strictObject({ accent: colour, accentDark: colour, titleBar: colour, heading: colour, header: colour }),
    footer: text(80),
    /** The moment of requests that belong to no exercise; an exercise takes place when its scenario says. */
    startsAt: v.pipe(
      moment,
      v.check((text) => isValid(trainingYears, readInstant(text) ?? NaN), forms.trainingYears),
    ),
    rules,
    accounts: v.pipe(v.array(account), v.minLength(1), v.maxLength(50)),
  }),
  v.forward(
    v.check(
      ({ accounts }) => new Set(accounts.map(({ loginId }) => loginId)).size === accounts.length,
      forms.differentIds,
    ),
    ['accounts'],
  ),
  // The page itself would refuse it before the bank is asked.
  v.forward(
    v.check(
      ({ accounts, rules: { loginIdLength, passwordLength } }) =>
        accounts.every(({ loginId, password }) => within(loginId, loginIdLength) && within(password, passwordLength)),
      forms.lengthsByTheRules,
    ),
    ['accounts'],
  ),
);

export type Profile = v.InferOutput<typeof profileSchema>;
export type Rules = Profile['rules'];
export type Account = Profile['accounts'][number];
export type LoginId = string;
