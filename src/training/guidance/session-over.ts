import { hasEnded } from '../../banking/session-end.ts';
import type { Page } from '../../procedure/world/page.ts';
import type { Rules } from '../../profile/profile.ts';
import type { Instant } from '../../time/instant.ts';

/** True if the bank will not go on from this page, because too much time has passed on it. */
export function isSessionOver(page: Page, rules: Rules, now: Instant): boolean {
  if (page.screen === 'BSMS003' || !('idleSince' in page) || page.idleSince === null) return false;
  // A page without a proof can only be closed, before and after.
  if (page.screen === 'BSMS002' && page.proof === null) return false;
  return hasEnded({ idleSince: page.idleSince }, rules, now);
}
