import type { SerialNumber } from '../pki/certificate-fields.ts';
import type { IssuedStatus } from '../pki/revocation.ts';
import { isExpired, trainingYears, validityFrom, type Validity } from '../pki/validity.ts';
import type { LoginId, Rules } from '../profile/profile.ts';
import type { Instant } from '../time/instant.ts';
import type { BankRecords } from './bank-records.ts';
import { checkPassword, findUnlocked } from './check-password.ts';
import { afterSuccess } from './locks.ts';
import { grant, refuse, type Ruling } from './ruling.ts';
import { hasEnded } from './session-end.ts';

/** Leave to get a certificate after 認証. */
export interface Acquisition {
  readonly purpose: 'acquisition';
  readonly loginId: LoginId;
  /** Used up only when a certificate is issued: a customer who was refused for another reason may try again with it. */
  readonly code: string | null;
}

/** Leave to get a certificate in place of one that will end soon. */
export interface Renewal {
  readonly purpose: 'renewal';
  readonly loginId: LoginId;
  /** Used up like a code, so that two requests in one session get one certificate. */
  readonly session: string | null;
  readonly renews: SerialNumber;
}

export type Enrolment = Acquisition | Renewal;

// The form of the codes that the bank gives out: 16 bytes in hexadecimal.
const codeShape = /^[0-9a-f]{32}$/;

/**
 * Admits a certification request from the bearer of a code or, for other programs, of the password. A code that is spent,
 * unknown or too old is no guess at a password, so it is refused without counting a miss.
 */
export function admitEnrolment(
  records: BankRecords,
  asked: { readonly loginId: LoginId; readonly secret: string; readonly passwordRight: boolean },
  now: Instant,
): Ruling<Acquisition> {
  const given = records.enrolmentCodes.find(({ code, loginId }) => code === asked.secret && loginId === asked.loginId);
  if (given !== undefined || (!asked.passwordRight && codeShape.test(asked.secret))) {
    const found = findUnlocked(records, asked.loginId, now);
    if (!found.ok) return found;
    const isGood = given !== undefined && !hasEnded(given, records.rules, now);
    return isGood
      ? grant({ purpose: 'acquisition', loginId: given.loginId, code: given.code }, found.account)
      : refuse('credentialsRefused');
  }
  const checked = checkPassword(records, asked, now);
  if (!checked.ok) return checked;
  const { granted, account } = checked;
  if (granted.method === 'password') return refuse('credentialsRefused', account);
  return grant({ loginId: granted.loginId, purpose: 'acquisition', code: null }, afterSuccess(account));
}

/** A certificate of the customer who asks for another one. */
export interface EarlierCertificate extends Pick<Validity, 'notAfter'> {
  readonly status: IssuedStatus;
}

/** The validity of a new certificate, or why the customer gets none. A renewal replaces a valid one; that is its purpose. */
export function grantCertificate(
  { validityYears, secondCertificate }: Pick<Rules, 'validityYears' | 'secondCertificate'>,
  purpose: Enrolment['purpose'],
  certificates: readonly EarlierCertificate[],
  now: Instant,
): Ruling<Validity> {
  if (isExpired(trainingYears, now)) return refuse('authorityExpired');
  const hasOneInForce = certificates.some((each) => each.status === 'good' && !isExpired(each, now));
  if (secondCertificate === 'forbid' && purpose === 'acquisition' && hasOneInForce) {
    return refuse('anotherCertificateValid');
  }
  const { notBefore, notAfter } = validityFrom(now, validityYears);
  // A certificate that outlives its CA would be valid for nobody.
  return grant({ notBefore, notAfter: Math.min(notAfter, trainingYears.notAfter) }, null);
}
