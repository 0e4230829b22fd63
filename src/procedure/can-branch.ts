import type { World } from './world/world.ts';

/**
 * Whether another attempt can begin in this world: nothing is under way then that belongs to the old one, as a request does
 * that was sent and never answered.
 */
export const canBranchAt = ({ ready, over, asks, windows }: World): boolean =>
  ready &&
  !over &&
  asks.length === 0 &&
  windows.every(({ page }) => page.screen !== 'BSMS002' || page.unanswered === null);
