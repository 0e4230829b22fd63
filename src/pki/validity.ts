import { days, instant, wholeSecond, type Instant } from '../time/instant.ts';
import { yearsLater } from '../time/japan-time.ts';

/** A period of validity, both ends included (RFC 5280, 4.1.2.5). */
export interface Validity {
  readonly notBefore: Instant;
  readonly notAfter: Instant;
}

/**
 * The years in which exercises can take place, and so the validity of the training CAs. Up to 2049 the times in certificates
 * are UTCTime (RFC 5280, 4.1.2.5). In Japan the last day is already 1 January 2050.
 */
export const trainingYears: Validity = {
  notBefore: instant('2005-01-01T00:00:00Z'),
  notAfter: instant('2049-12-31T23:59:59Z'),
};

/** Judges by whole seconds, as clocks show them: while a clock shows the last second, the period has not ended. */
export const isExpired = ({ notAfter }: Pick<Validity, 'notAfter'>, at: Instant): boolean => wholeSecond(at) > notAfter;
export const isNotYetValid = ({ notBefore }: Validity, at: Instant): boolean => at < notBefore;
export const isValid = (validity: Validity, at: Instant): boolean =>
  !isExpired(validity, at) && !isNotYetValid(validity, at);

/** True from `noticeDays` before the end on, when the bank begins to remind the customer. */
export const isNearExpiry = ({ notAfter }: Pick<Validity, 'notAfter'>, at: Instant, noticeDays: number): boolean =>
  at >= notAfter - days(noticeDays);

/** True while the bank offers a certificate in place of this one: from the reminder to the end. */
export const isRenewable = (validity: Pick<Validity, 'notAfter'>, at: Instant, noticeDays: number): boolean =>
  isNearExpiry(validity, at, noticeDays) && !isExpired(validity, at);

/**
 * The period from `at` for a number of calendar years. Its last second still belongs to it. RFC 5280 has no unit but the
 * second; the bank promises years, which its customers count by Japan's calendar.
 */
export function validityFrom(at: Instant, years: number): Validity {
  const notBefore = wholeSecond(at);
  return { notBefore, notAfter: yearsLater(notBefore, years) };
}
