import type { LoginId, Profile } from '../profile/profile.ts';
import type { Instant } from '../time/instant.ts';
import { japanTime } from '../time/japan-time.ts';
import type { Scenario } from './scenario.ts';

/** The year of the pictures in the source procedure. */
const yearOfProcedure = 2010;

/** The facts of a case that its words tell: its customer and its dates. No ID, date or length stands in words themselves. */
export interface CaseFacts {
  readonly loginId: LoginId;
  readonly userName: string;
  readonly company: string;
  /** The numbers of characters of the customer's passwords. */
  readonly passwordLength: number;
  readonly confirmationPasswordLength: number;
  /** The beginning. */
  readonly startsAt: Instant;
  /** The exercise is set in the year of the pictures of the source procedure. */
  readonly inYearOfProcedure: boolean;
  /** The end of the customer's oldest certificate; null for a customer who has none yet. */
  readonly oldNotAfter: Instant | null;
  /** False for a customer who has still to obtain the log-in ID. */
  readonly hasLoginId: boolean;
  /** False where the password alone is entered, after a certificate. */
  readonly entersLoginId: boolean;
}

/** The facts of a case at a bank. At one without its customer nobody plays it, so that only its lists are read there. */
export function caseFactsOf(
  { account, given, solution }: Pick<Scenario, 'account' | 'given' | 'solution'>,
  { accounts, rules }: Profile,
): CaseFacts {
  const customer = accounts.find(({ loginId }) => loginId === account);
  const ends = given.certificates.filter(({ loginId }) => loginId === account).map(({ notAfter }) => notAfter);
  const passwordLength = customer?.password.length ?? rules.passwordLength.max;
  return {
    loginId: account,
    userName: customer?.userName ?? '',
    company: customer?.company ?? '',
    passwordLength,
    confirmationPasswordLength: customer?.confirmationPassword?.length ?? passwordLength,
    startsAt: given.startsAt,
    inYearOfProcedure: japanTime(given.startsAt).year === yearOfProcedure,
    oldNotAfter: ends.length > 0 ? Math.min(...ends) : null,
    hasLoginId: customer?.registration === undefined,
    entersLoginId: solution.some(({ key }) => key === 'BSMS001.typeLoginId'),
  };
}
