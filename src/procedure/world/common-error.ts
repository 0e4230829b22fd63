import type { RefusalWord } from '../../profile/refusals.ts';

/** The message for each word by which an attempt records a refusal of the bank. */
export const refusalMessages = {
  mismatch: 'credentialsRefused',
  temporarilyLocked: 'temporarilyLocked',
  locked: 'locked',
  certificateRequired: 'certificateRequired',
  expired: 'certificateExpired',
  notYetValid: 'certificateNotYetValid',
  revoked: 'certificateRevoked',
  notConfirmed: 'certificateNotConfirmed',
  anotherCertificateValid: 'anotherCertificateValid',
  authorityExpired: 'authorityExpired',
  sessionEnded: 'sessionEnded',
  renewalTooEarly: 'renewalTooEarly',
  refused: 'notIssued',
} as const satisfies Record<RefusalWord<'form' | 'certificate' | 'enrolment'>, string>;

/** The message in the common error box. Its words are in the content folder. */
export const commonErrors = [
  ...Object.values(refusalMessages),
  'inputIncomplete', // found by the page itself; the details are shown at the fields
  'cancelledByUser',
  'notRenewed', // `notIssued` in a renewal, which begins elsewhere
  'notInstalled',
  'renewalNotInstalled', // and the old certificate is still valid
  'certificateLost', // not installed either, and the bank issues no other
  'bankBusy',
  'loggedOut', // no error: the bank confirms ログアウト in the same place
] as const;
export type CommonError = (typeof commonErrors)[number];
