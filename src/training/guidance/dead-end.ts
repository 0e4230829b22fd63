import { isExpired } from '../../pki/validity.ts';
import type { World } from '../../procedure/world/world.ts';
import type { LoginId } from '../../profile/profile.ts';
import { situationAt, type Route } from './route.ts';

/**
 * A state of the world from which no action leads to the goal, because only the bank can change it.
 * - `lockedForGood`: the password of the account that the goal needs is locked until somebody at the bank unlocks it.
 * - `certificateLost`: the bank forbids a second certificate, and the one that it issued never reached this PC.
 */
export const deadEnds = ['lockedForGood', 'certificateLost'] as const;
export type DeadEnd = (typeof deadEnds)[number];

/** A certificate may still be on its way: it waits for the second question, or the answer to its request was lost. */
const isOnItsWay = ({ windows, asks }: World, account: LoginId): boolean =>
  asks.some(({ kind }) => kind === 'enrol' || kind === 'install') ||
  windows.some(
    ({ page }) =>
      (page.screen === 'BSMS003' || (page.screen === 'BSMS002' && page.proof !== null && page.unanswered !== null)) &&
      page.loginId === account,
  );

/** The bank has issued a certificate that is not on this PC, as an answer or one of its messages has shown. */
const isLost = ({ bank, store, windows, now }: World, account: LoginId): boolean =>
  windows.some(({ page }) => page.screen === 'BSMS002' && page.commonError === 'anotherCertificateValid') ||
  bank.certificates.some(
    (each) =>
      each.loginId === account &&
      each.status === 'good' &&
      !isExpired(each, now) &&
      store.every(({ serialNumber }) => serialNumber !== each.serialNumber),
  );

/** Returns the kind of dead end that a world has come to; null if it is none, which does not mean that the guide knows a way. */
export function deadEndOf(route: Route, world: World): DeadEnd | null {
  const { end, places, scenario } = route;
  if (!end || !end.hasCertificate) return null;
  const here = situationAt(route, world);
  const onItsWay = isOnItsWay(world, scenario.account);
  const needsPassword = !(here.hasCertificate || onItsWay) || places.some(({ event }) => event.type === 'pressedLogin');
  if (here.lock === 'full' && needsPassword) return 'lockedForGood';
  if (world.rules.secondCertificate !== 'forbid' || here.canLogIn || onItsWay) return null;
  return isLost(world, scenario.account) ? 'certificateLost' : null;
}
