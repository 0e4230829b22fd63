import { isExpired } from '../../pki/validity.ts';
import { issueConfirmationPage, type IssueConfirmationPage, type ProcessingPage } from '../world/page.ts';
import type { World } from '../world/world.ts';

/**
 * The page after a certificate was issued that the PC did not get. A bank that forbids a second certificate issues no other one in
 * its place, unless the customer can renew an earlier one that is still valid.
 */
export function pageAfterLoss(
  { bank, rules, now }: World,
  { loginId, issued }: Pick<ProcessingPage, 'loginId' | 'issued'>,
): IssueConfirmationPage {
  const canRenew = bank.certificates.some(
    (each) =>
      each.loginId === loginId && each.serialNumber !== issued && each.status === 'good' && !isExpired(each, now),
  );
  const isLost = rules.secondCertificate === 'forbid' && !canRenew;
  return issueConfirmationPage(loginId, null, { commonError: isLost ? 'certificateLost' : 'notInstalled' });
}
