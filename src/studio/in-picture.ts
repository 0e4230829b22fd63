import { frontWindow } from '../procedure/windows.ts';
import type { World } from '../procedure/world.ts';

/** Which part of the PC a picture shows. */
export type Part = 'desktop' | 'window' | 'page' | 'dialog';

/** Whether there is such a part in a world: a bare desktop has no window, and most worlds have no dialog. */
export function isInPicture(part: Part, world: World): boolean {
  if (part === 'desktop') return true;
  const window = frontWindow(world);
  return window !== undefined && (part !== 'dialog' || world.dialogs.length > 0);
}
