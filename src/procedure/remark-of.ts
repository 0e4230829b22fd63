import { hasPassword } from './page.ts';
import { frontWindow } from './windows.ts';
import type { Remark, World } from './world.ts';

/** What should be said beside the PC now: why nothing happened, or a warning about what stands in a field. */
export function remarkOf(world: World): Remark | null {
  const page = frontWindow(world)?.page;
  const foreign = page && hasPassword(page) && page.screen !== 'BLGI004' && page.loginId.kind === 'unknown';
  return foreign ? 'unknownLoginId' : world.remark;
}
