import { isExpired } from '../../pki/validity.ts';
import type { World } from '../../procedure/world/world.ts';
import { situationAt, type Route } from './route.ts';

/**
 * A state of the world from which no action leads to the goal, because only the bank can change it.
 * - `lockedForGood`: the password of the account that the goal needs is locked until somebody at the bank unlocks it.
 * - `certificateLost`: the bank forbids a second certificate, and the one that it issued never reached this PC.
 */
export const deadEnds = ['lockedForGood', 'certificateLost'] as const;
export type DeadEnd = (typeof deadEnds)[number];

/** A certificate may still be on its way: it waits for the second question, or the answer to its request was lost. */
const isOnItsWay = ({ windows, asks }: World): boolean =>
  asks.length > 0 ||
  windows.some(({ page }) => page.screen === 'BSMS003' || (page.screen === 'BSMS002' && page.unanswered !== null));

/** Returns the dead end that a world is; null if it is none, which does not mean that the guide knows a way. */
export function deadEndOf(route: Route, world: World): DeadEnd | null {
  const { end, scenario } = route;
  if (!end) return null;
  const here = situationAt(route, world);
  if (here.lock === 'full' && end.lock !== 'full') return 'lockedForGood';
  if (world.rules.secondCertificate !== 'forbid' || !end.hasCertificate || here.hasCertificate) return null;
  const lost = world.bank.certificates.some(
    (each) =>
      each.loginId === scenario.account &&
      each.status === 'good' &&
      !isExpired(each, world.now) &&
      world.store.every(({ serialNumber }) => serialNumber !== each.serialNumber),
  );
  return lost && !isOnItsWay(world) ? 'certificateLost' : null;
}
