import * as v from 'valibot';
import { issuedStatuses } from '../pki/revocation.ts';
import { isNotYetValid, trainingYears } from '../pki/validity.ts';
import { isInstant } from '../time/instant.ts';
import { accountStateSchema } from '../profile/account-state.ts';
import {
  bankSessionSchema,
  enrolmentCodeSchema,
  lastLoginSchema,
  serialNumberSchema,
} from '../profile/bank-session.ts';
import { maxCertificates, maxOfKind, shortText } from '../profile/schema/bounds.ts';
import { profileSchema, type LoginId, type Profile } from '../profile/profile.ts';

const certificate = v.object({
  serialNumber: serialNumberSchema,
  loginId: shortText,
  status: v.picklist(issuedStatuses),
  /** The certificate in whose place it was issued, after a renewal. */
  renews: v.exactOptional(serialNumberSchema),
});

const allDifferent = (texts: readonly string[]): boolean => new Set(texts).size === texts.length;

const ofThisProfile = 'each of an account of the profile';

const isAccountOf =
  ({ accounts }: Profile) =>
  ({ loginId }: { readonly loginId: LoginId }): boolean =>
    accounts.some((account) => account.loginId === loginId);

/** The state that an attempt hands to the bank when it starts or branches: the body of PUT `api/trainer/attempts/<id>`. */
export const bankStateSchema = v.pipe(
  v.object({
    profile: profileSchema,
    /** Moment of the exercise (milliseconds since 1970). */
    now: v.pipe(
      v.number(),
      v.check(
        (now) => isInstant(now) && !isNotYetValid(trainingYears, now),
        'whole milliseconds since 1970, not before the CA',
      ),
    ),
    accounts: v.pipe(
      v.array(accountStateSchema),
      v.maxLength(maxOfKind),
      v.check((accounts) => allDifferent(accounts.map(({ loginId }) => loginId)), 'each account once'),
    ),
    /** The certificates that the bank counts as the attempt's, by serial number, with their owners. */
    certificates: v.pipe(
      v.array(certificate),
      v.maxLength(maxCertificates),
      v.check((list) => allDifferent(list.map(({ serialNumber }) => serialNumber)), 'each certificate once'),
    ),
    /** Codes that the bank gave out before this state, where an attempt goes on from its middle. */
    enrolmentCodes: v.optional(
      v.pipe(
        v.array(enrolmentCodeSchema),
        v.maxLength(maxOfKind),
        v.check((codes) => allDifferent(codes.map(({ code }) => code)), 'each code once'),
      ),
      [],
    ),
    sessions: v.optional(
      v.pipe(
        v.array(bankSessionSchema),
        v.maxLength(maxOfKind),
        v.check((sessions) => allDifferent(sessions.map(({ session }) => session)), 'each session once'),
      ),
      [],
    ),
    lastLogins: v.optional(
      v.pipe(
        v.array(lastLoginSchema),
        v.maxLength(maxOfKind),
        v.check((logins) => allDifferent(logins.map(({ loginId }) => loginId)), 'each account once'),
      ),
      [],
    ),
  }),
  v.forward(
    v.check(({ profile, accounts }) => accounts.every(isAccountOf(profile)), ofThisProfile),
    ['accounts'],
  ),
  v.forward(
    v.check(({ profile, certificates }) => certificates.every(isAccountOf(profile)), ofThisProfile),
    ['certificates'],
  ),
  v.forward(
    v.check(({ profile, enrolmentCodes }) => enrolmentCodes.every(isAccountOf(profile)), ofThisProfile),
    ['enrolmentCodes'],
  ),
  v.forward(
    v.check(({ profile, sessions }) => sessions.every(isAccountOf(profile)), ofThisProfile),
    ['sessions'],
  ),
  v.forward(
    v.check(({ profile, lastLogins }) => lastLogins.every(isAccountOf(profile)), ofThisProfile),
    ['lastLogins'],
  ),
);

export type BankState = v.InferOutput<typeof bankStateSchema>;

/** The same state as it is sent: a list that is left out is empty. */
export type BankStateSent = v.InferInput<typeof bankStateSchema>;
