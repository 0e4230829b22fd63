import type { WindowId } from '../procedure/world/window-id.ts';
import { dialogsOf, frontFrame, frontWindow } from '../procedure/world/windows.ts';
import type { World } from '../procedure/world/world.ts';

/** The parts of the PC that a picture can show, the largest first. */
export const pictureParts = ['desktop', 'window', 'page', 'dialog'] as const;

export type PicturePart = (typeof pictureParts)[number];

/** The window to show, or the owner of the dialog to show: the front one of all that have the part. */
export function windowIn(part: PicturePart, world: World): WindowId | undefined {
  if (part === 'window') return frontFrame(world)?.id;
  if (part !== 'dialog') return frontWindow(world)?.id;
  const owners = world.windows.filter(({ id }) => dialogsOf(world, id).length > 0);
  return frontWindow({ windows: owners })?.id;
}
