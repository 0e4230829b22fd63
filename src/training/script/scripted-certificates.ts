import type { CertificateFields, SerialNumber } from '../../pki/certificate-fields.ts';
import { commonNameOf } from '../../pki/distinguished-name.ts';
import { customerSubject, issuingName } from '../../pki/organisation.ts';
import { isExpired, isNotYetValid, isValid, validityFrom } from '../../pki/validity.ts';
import type { LoginId } from '../../profile/profile.ts';
import type { GivenCertificate } from '../../procedure/world/ask.ts';
import type { EventOf } from '../../procedure/world/event.ts';
import type { BankCertificate, World } from '../../procedure/world/world.ts';

/** The certificates of a scripted bank. */
export interface ScriptedCertificates {
  /** Whose they are. */
  readonly loginId: LoginId;
  /** Those that there are before the exercise. */
  readonly given: readonly CertificateFields[];
  /** Those of them that never reached the PC. */
  readonly lost?: readonly CertificateFields[];
  /** The one that is issued in it. */
  readonly issued: CertificateFields;
}

/** The same as an exercise gives them to the real bank, which issues its own. */
export const givenCertificates = ({ loginId, given, lost = [] }: ScriptedCertificates): readonly GivenCertificate[] =>
  given.map((fields) => ({
    loginId,
    notBefore: fields.notBefore,
    notAfter: fields.notAfter,
    ...(lost.includes(fields) && { installed: false }),
  }));

/** Another serial number of the same length. */
export const countedUp = (serialNumber: SerialNumber, by: number): SerialNumber =>
  (BigInt(`0x${serialNumber}`) + BigInt(by)).toString(16).padStart(serialNumber.length, '0');

/** The number that the next certificate gets: the script's own, or the next one that the bank has not given out. */
export function nextSerialNumber({ issued }: ScriptedCertificates, { bank }: World): SerialNumber {
  const isTaken = (wanted: SerialNumber) => bank.certificates.some(({ serialNumber }) => serialNumber === wanted);
  let next = issued.serialNumber;
  while (isTaken(next)) next = countedUp(next, 1);
  return next;
}

/**
 * A certificate as it is issued now under this number: the script's own wherever that fits. Only that one exists outside of
 * the script, so the thumbprint of any other is not its own.
 */
export function certificateOf(
  { issued }: ScriptedCertificates,
  { rules, now }: World,
  loginId: LoginId,
  serialNumber: SerialNumber,
): CertificateFields {
  const subject = issued.subject.map((part) => (part.type === 'CN' ? { ...part, value: loginId } : part));
  const validity = isValid(issued, now) ? undefined : validityFrom(now, rules.validityYears);
  return { ...issued, subject, ...validity, serialNumber };
}

/** The same under a bank's own names, as that bank would have issued it: scripts are written down under those of one. */
export const issuedBy = (organisation: string, fields: CertificateFields): CertificateFields => ({
  ...fields,
  subject: customerSubject(organisation, commonNameOf(fields.subject)),
  issuer: issuingName(organisation),
});

/** Whether the customer has a certificate that has not ended, on this PC or not. */
export const hasOneInForce = ({ given }: ScriptedCertificates, { bank, now }: World, wanted: LoginId): boolean =>
  bank.certificates.some(({ loginId, status }, index) => {
    // Those that were given come first, in their order; all others are as old as the attempt.
    const before = given[index];
    return loginId === wanted && status === 'good' && !(before && isExpired(before, now));
  });

/** Who logs in with a certificate of this PC, or why nobody does. */
export function presented(
  { bank, store, now }: World,
  serialNumber: SerialNumber,
): BankCertificate | EventOf<'certificateRefused'>['reason'] {
  const certificate = store.find((each) => each.serialNumber === serialNumber);
  const standing = bank.certificates.find((each) => each.serialNumber === serialNumber);
  if (!certificate || !standing) return 'notConfirmed';
  if (isExpired(certificate, now)) return 'expired';
  if (isNotYetValid(certificate, now)) return 'notYetValid';
  return standing.status === 'revoked' ? 'revoked' : standing;
}
