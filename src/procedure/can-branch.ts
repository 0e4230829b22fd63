import type { World } from './world/world.ts';

/**
 * Returns whether another attempt can begin in this world. It cannot while something is under way that belongs to the first
 * attempt, such as a request that was sent and never answered.
 */
export const canBranchAt = ({ ready, over, asks, windows }: World): boolean =>
  ready &&
  !over &&
  asks.length === 0 &&
  windows.every(({ page }) => page.screen !== 'BSMS002' || page.unanswered === null);
