/**
 * The reasons why the bank or its CA refuses a customer. Beside each stands the word by which an attempt records it: on a form
 * with a password, when a certificate is shown, or when one is asked for. Both are stored (reasons with answers of the bank,
 * words with attempts), so neither may ever be renamed.
 */
const refusals = {
  /** ID or password wrong, or a code that is used up; the bank never says which. */
  credentialsRefused: { form: 'mismatch', enrolment: 'sessionEnded' },
  temporarilyLocked: { form: 'temporarilyLocked', enrolment: 'temporarilyLocked' },
  locked: { form: 'locked', enrolment: 'locked' },
  /** ID and password alone, under a contract for certificates; or a renewal without a certificate. */
  certificateRequired: { form: 'certificateRequired', enrolment: 'certificateRequired' },
  sessionUnknown: { enrolment: 'sessionEnded' },

  certificateExpired: { certificate: 'expired', enrolment: 'expired' },
  certificateNotYetValid: { certificate: 'notYetValid', enrolment: 'notYetValid' },
  certificateRevoked: { certificate: 'revoked', enrolment: 'revoked' },
  /** Not issued by this bank, or to nobody it knows. */
  certificateUnknown: { certificate: 'notConfirmed', enrolment: 'notConfirmed' },
  /** The days of notice before the end of the certificate have not begun. */
  renewalTooEarly: { enrolment: 'renewalTooEarly' },
  /** The challenge was not signed with the certificate's key. */
  signatureRefused: { certificate: 'notConfirmed' },
  /** The challenge was never given out, or is used up. */
  challengeUnknown: { certificate: 'notConfirmed' },

  /** The rules forbid a second certificate. */
  anotherCertificateValid: { enrolment: 'anotherCertificateValid' },
  /** The CA's own certificate has ended: it issues nothing any more. */
  authorityExpired: { enrolment: 'authorityExpired' },
  credentialsMissing: { enrolment: 'sessionEnded' },
  notACertificationRequest: { enrolment: 'refused' },
  /** The request's own signature fails (RFC 2986, 4.2). */
  possessionNotProven: { enrolment: 'refused' },
  /** The key is neither RSA of 2048 bits or more nor P-256. */
  keyRefused: { enrolment: 'refused' },
  /** The key was certified before. */
  keyReused: { enrolment: 'refused' },
  /** The request names somebody else. */
  otherSubject: { enrolment: 'refused' },
} as const;

export type BankRefusal = keyof typeof refusals;

/** The occasion on which the bank refused. */
type Occasion = 'form' | 'certificate' | 'enrolment';

/** The words by which an attempt records a refusal on such an occasion. */
export type RefusalWord<O extends Occasion> = {
  [Reason in BankRefusal]: O extends keyof (typeof refusals)[Reason] ? (typeof refusals)[Reason][O] : never;
}[BankRefusal];

// The keys of an object literal are what its type says.
export const bankRefusals = Object.keys(refusals) as readonly BankRefusal[];

export const isBankRefusal = (text: string): text is BankRefusal => Object.hasOwn(refusals, text);

/** The word for a refusal, or undefined where it cannot come of what was asked. */
export function refusalWord<O extends Occasion>(occasion: O, reason: BankRefusal): RefusalWord<O> | undefined {
  const words: { readonly [Each in Occasion]?: string } = refusals[reason];
  // The type system cannot follow two indices through the table.
  return words[occasion] as RefusalWord<O> | undefined;
}

/** All words of an occasion, for readers of stored attempts. */
export const refusalWords = <O extends Occasion>(occasion: O): readonly RefusalWord<O>[] => [
  ...new Set(bankRefusals.flatMap((reason) => refusalWord(occasion, reason) ?? [])),
];
