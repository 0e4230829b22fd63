import { fail, succeed, type Outcome } from '../../src/contract/outcome.ts';
import type { CertificationRequest } from '../../src/pki/certification-request.ts';
import type { SerialNumber } from '../../src/pki/certificate-fields.ts';
import { isValid, type Validity } from '../../src/pki/validity.ts';
import { caValidity } from './ca-contents.ts';
import { customerContents, type Issuer } from './customer-contents.ts';
import { badKey, isAcceptableKey } from './decide-issue.ts';
import type { TBSCertificate } from './tbs-certificate.ts';

/** A certificate for the past of an exercise. A key may have several, with any validity within the CA's. */
export function decideBackdated(
  request: CertificationRequest,
  issuer: Issuer,
  asked: { readonly loginId: string; readonly validity: Validity; readonly serialNumber: SerialNumber },
): Outcome<TBSCertificate> {
  const { notBefore, notAfter } = asked.validity;
  const whole = [notBefore, notAfter].every((moment) => moment % 1_000 === 0 && isValid(caValidity, moment));
  if (!whole || notBefore > notAfter) {
    return fail({ type: 'malformed', detail: 'validity: whole seconds, in order, within the validity of the CA' });
  }
  if (!/^[0-9A-Za-z]{1,32}$/.test(asked.loginId)) {
    return fail({ type: 'malformed', detail: 'loginId: 1 to 32 half-width letters and digits' });
  }
  if (!isAcceptableKey(request.publicKey)) {
    return fail(badKey);
  }
  return succeed(customerContents(request, issuer, asked));
}
