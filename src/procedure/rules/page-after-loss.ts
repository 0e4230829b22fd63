import { isExpired } from '../../pki/validity.ts';
import type { CommonError } from '../world/common-error.ts';
import { issueConfirmationPage, type IssueConfirmationPage, type ProcessingPage } from '../world/page.ts';
import type { World } from '../world/world.ts';

/**
 * The page after a certificate was issued that the PC did not get. In a renewal the old certificate still works, and 更新 can be
 * pressed again after another log-in. Otherwise a bank that forbids a second certificate issues no other one in its place.
 */
export function pageAfterLoss(world: World, page: Pick<ProcessingPage, 'loginId' | 'proof'>): IssueConfirmationPage {
  return issueConfirmationPage(page.loginId, null, { commonError: messageAfterLoss(world, page) });
}

function messageAfterLoss({ bank, rules, now }: World, { proof }: Pick<ProcessingPage, 'proof'>): CommonError {
  const renews = proof.kind === 'session' ? proof.renews : undefined;
  const canRenew = bank.certificates.some(
    (each) => each.serialNumber === renews && each.status === 'good' && !isExpired(each, now),
  );
  if (canRenew) return 'renewalNotInstalled';
  return rules.secondCertificate === 'forbid' ? 'certificateLost' : 'notInstalled';
}
