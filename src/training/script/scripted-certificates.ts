import type { CertificateFields, SerialNumber } from '../../pki/certificate-fields.ts';
import { commonNameOf } from '../../pki/distinguished-name.ts';
import { customerSubject, issuingName } from '../../pki/organisation.ts';
import { isValid, type Validity } from '../../pki/validity.ts';
import type { LoginId } from '../../profile/profile.ts';
import type { GivenCertificate } from '../../procedure/world/ask.ts';
import type { World } from '../../procedure/world/world.ts';

/** The certificates of a scripted bank. */
export interface ScriptedCertificates {
  /** Whose they are. */
  readonly loginId: LoginId;
  /** Those that exist before the exercise. */
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

/** The number of the next certificate: the script's own, or the first after it that the bank has not given out. */
export function nextSerialNumber({ issued }: ScriptedCertificates, { bank }: World): SerialNumber {
  const isTaken = (wanted: SerialNumber) => bank.certificates.some(({ serialNumber }) => serialNumber === wanted);
  let next = issued.serialNumber;
  while (isTaken(next)) next = countedUp(next, 1);
  return next;
}

/**
 * A certificate that the bank issues. Where the script's own one is in force at that moment it stands for it, dates and
 * all, since only that one exists in DER and can be opened in a viewer. The thumbprint of any other is not its own.
 */
export function certificateOf(
  { issued }: ScriptedCertificates,
  asked: { readonly loginId: LoginId; readonly serialNumber: SerialNumber; readonly validity: Validity },
): CertificateFields {
  const { loginId, serialNumber, validity } = asked;
  const subject = issued.subject.map((part) => (part.type === 'CN' ? { ...part, value: loginId } : part));
  const { notBefore, notAfter } = isValid(issued, validity.notBefore) ? issued : validity;
  return { ...issued, subject, notBefore, notAfter, serialNumber };
}

/**
 * The same under a bank's own names, as that bank would have issued it: scripts are written with those of one bank.
 * @param loginId the customer's, if it is not the one that the certificate bears
 */
export const issuedBy = (
  organisation: string,
  fields: CertificateFields,
  loginId: LoginId = commonNameOf(fields.subject),
): CertificateFields => ({
  ...fields,
  subject: customerSubject(organisation, loginId),
  issuer: issuingName(organisation),
});
