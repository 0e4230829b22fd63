import { hasPassword } from './world/page.ts';
import { frontWindow } from './world/windows.ts';
import type { Remark, World } from './world/world.ts';

/** What should be said beside the PC now: why nothing happened, or a warning about what stands in a field. */
export function remarkOf(world: World): Remark | null {
  const page = frontWindow(world)?.page;
  if (!page || !hasPassword(page)) return world.remark;
  if (page.screen !== 'BLGI004' && page.loginId.kind === 'unknown') return 'unknownLoginId';
  return page.commonError === 'temporarilyLocked' ? 'temporarilyLocked' : world.remark;
}
