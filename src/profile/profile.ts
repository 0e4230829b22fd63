import * as v from 'valibot';
import { readInstant } from '../time/instant.ts';
import { isValid, trainingYears } from '../pki/validity.ts';
import { shortText } from './schema/bounds.ts';
import { forms } from './forms.ts';
import { accountKinds, isAllowedLength, registrationLengths } from './length-rule.ts';
import { logoFault, logoForm } from './logo/logo-fault.ts';
import { roles } from './role.ts';

// Excludes control characters, lone surrogates, bidirectional controls, and characters without width.
const shown = v.regex(/^[^\p{Cc}\p{Cs}\p{Bidi_Control}\u200b\u2028\u2029\u2060-\u2064\ufeff]*$/u, forms.oneLine);
const text = (max: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(max), shown);
const count = (min: number, max: number) => v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max));
const colour = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i, forms.colour));
const credential = v.pipe(v.string(), v.regex(/^[0-9A-Za-z]+$/, forms.credential), v.maxLength(32));
const moment = v.pipe(
  shortText,
  v.check((text) => readInstant(text) !== undefined, forms.moment),
);

const logo = v.nullable(
  v.pipe(
    v.string(),
    v.maxLength(40_000),
    v.check((address) => logoFault(address) === undefined, logoForm),
  ),
);

const length = v.pipe(
  v.strictObject({ min: count(1, 32), max: count(1, 32) }),
  v.check(({ min, max }) => min <= max, forms.minNotAboveMax),
);

const { branch, number, mail } = registrationLengths;

/** The bank's paper of a customer who has still to obtain the log-in ID: the account and what gives access to it once. */
const registration = v.strictObject({
  branch: v.pipe(v.string(), v.regex(new RegExp(`^[0-9]{${branch.min}}$`), forms.branch)),
  kind: v.picklist(accountKinds),
  number: v.pipe(v.string(), v.regex(new RegExp(`^[0-9]{${number.min},${number.max}}$`), forms.accountNumber)),
  provisionalPassword: credential,
  provisionalConfirmationPassword: credential,
  mail: v.pipe(
    v.string(),
    v.regex(new RegExp(`^(?=.{${mail.min},${mail.max}}$)[!-?A-~]+@[!-?A-~]+$`), forms.mail),
    v.maxLength(mail.max),
  ),
});

const account = v.strictObject({
  loginId: credential,
  password: credential,
  /** 確認用パスワード, which some customers enter instead of the password. Files from before it have none. */
  confirmationPassword: v.exactOptional(credential),
  /** 利用者名 in the top page's greeting, with the company below. */
  userName: text(30),
  company: text(40),
  role: v.picklist(roles),
  /** The contract's one method of log-in: with a certificate, or with ID and password alone. */
  method: v.picklist(['certificate', 'password']),
  /** The lock that the account has when an exercise starts. */
  lock: v.picklist(['none', 'temporary', 'full']),
  /** 前回ログイン日時 on the top page. */
  lastLogin: v.nullable(moment),
  /** The memo's remark on this account, beside the exercise. */
  note: text(80),
  /** Present for a customer whose log-in ID exists only once ログインID取得 is done. It and the passwords are those to register. */
  registration: v.exactOptional(registration),
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
  /** True if the top page shows 電子証明書有効期限 before that as well. Optional, as are all fields that came later. */
  alwaysShowsExpiry: v.exactOptional(v.boolean()),
  /** The days before the day of expiry on which the bank sends a mail. Optional. */
  mailNoticeDays: v.exactOptional(v.pipe(v.array(count(1, 365)), v.maxLength(10))),
  /** The least time for which 証明書発行処理中 (BSMS003) is shown; 0 in tests. */
  processingMilliseconds: count(0, 60_000),
  /** True if the picker lists certificates that are no longer valid. */
  pickerListsExpired: v.boolean(),
  /** Minutes without a request after which the bank ends a session. Optional: profiles written before it have none. */
  sessionMinutes: v.exactOptional(count(1, 1_440)),
  /** The bank's answer to a customer who asks for a certificate while another one is valid. */
  secondCertificate: v.picklist(['allow', 'forbid']),
  /** The old certificate's standing after a renewal. Optional: profiles written before it have none. */
  afterRenewal: v.exactOptional(v.picklist(['bothValid', 'oldRevokedAtFirstLogin'])),
  /** True if the PC makes private keys that can be exported. */
  exportableKey: v.boolean(),
  /** True if a new log-in ID and new passwords must have letters and digits. Without it, either is enough. */
  mixedCredentials: v.exactOptional(v.boolean()),
  /** True if provisional passwords are to be entered in capitals. */
  provisionalCapitals: v.exactOptional(v.boolean()),
});

/** The `schema` of profiles that this version writes. */
export const newestSchema = 2;

export const maxAccounts = 50;
const allDifferent = (texts: readonly string[]): boolean => new Set(texts).size === texts.length;

const accountOf = ({ branch, kind, number }: v.InferOutput<typeof registration>): string =>
  [branch, kind, Number(number)].join(' ');

/** A bank as an exercise shows it. Files are read with `readProfile`, which says where a fault is. */
export const profileSchema = v.pipe(
  v.strictObject({
    /**
     * 1 up to release 0.2.0. 2 adds the optional fields above, which releases that write 1 refuse. They are read under either
     * number, and never filled in, so reading a profile of 1 changes this number alone.
     */
    schema: v.pipe(
      v.picklist([1, newestSchema]),
      v.transform((): typeof newestSchema => newestSchema),
    ),
    id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,39}$/, forms.id)),
    name: text(20),
    service: text(40),
    /** The name in certificates, in characters that every program shows. With the CA's suffix it has at most 64 (RFC 5280, A.1). */
    organisation: v.pipe(text(28), v.regex(/^[A-Za-z0-9 .&-]+$/, forms.organisation)),
    /** A name that can never be a real site (RFC 2606, 2), with labels as in RFC 1035, 2.3.1. */
    host: v.pipe(v.string(), v.maxLength(100), v.regex(/^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+example$/, forms.host)),
    logo,
    colours: v.strictObject({ accent: colour, accentDark: colour, titleBar: colour, heading: colour, header: colour }),
    footer: text(80),
    /** The bank's date for requests that belong to no exercise. An exercise takes place when its scenario says. */
    startsAt: v.pipe(
      moment,
      v.check((text) => isValid(trainingYears, readInstant(text) ?? NaN), forms.trainingYears),
    ),
    rules,
    accounts: v.pipe(v.array(account), v.minLength(1), v.maxLength(maxAccounts)),
  }),
  v.forward(
    v.check(({ accounts }) => allDifferent(accounts.map(({ loginId }) => loginId)), forms.differentIds),
    ['accounts'],
  ),
  // The bank's page would refuse such an entry before it asks the bank.
  v.forward(
    v.check(
      ({ accounts, rules: { loginIdLength, passwordLength } }) =>
        accounts.every(
          ({ loginId, password, confirmationPassword = password }) =>
            isAllowedLength(loginId.length, loginIdLength) &&
            isAllowedLength(password.length, passwordLength) &&
            isAllowedLength(confirmationPassword.length, passwordLength),
        ),
      forms.lengthsByTheRules,
    ),
    ['accounts'],
  ),
  v.forward(
    v.check(
      ({ accounts }) => allDifferent(accounts.flatMap(({ registration: own }) => (own ? [accountOf(own)] : []))),
      forms.differentAccounts,
    ),
    ['accounts'],
  ),
);

export type Profile = v.InferOutput<typeof profileSchema>;
/** A profile as it was stored, perhaps by an earlier version. */
export type StoredProfile = v.InferInput<typeof profileSchema>;
export type Rules = Profile['rules'];
export type Account = Profile['accounts'][number];
export type Registration = NonNullable<Account['registration']>;
export type LoginId = string;
