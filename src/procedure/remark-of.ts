import { hasPassword } from './world/page.ts';
import { frontWindow } from './world/windows.ts';
import type { Remark, World } from './world/world.ts';

/** The remark beside the PC: the reason why nothing happened, or a warning about the contents of a field. */
export function remarkOf(world: World): Remark | null {
  const page = frontWindow(world)?.page;
  if (!page || !hasPassword(page)) return world.remark;
  if (page.screen !== 'BLGI004' && page.loginId.kind === 'unknown') return 'unknownLoginId';
  return page.commonError === 'temporarilyLocked' ? 'temporarilyLocked' : world.remark;
}
