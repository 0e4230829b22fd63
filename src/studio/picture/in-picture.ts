import { frontWindow } from '../../procedure/windows.ts';
import type { World } from '../../procedure/world.ts';
import type { BoundCallout } from '../../training/callout.ts';
import type { PicturePart } from '../../training/picture-part.ts';

/** Whether there is such a part in a world: a bare desktop has no window, and most worlds have no dialog. */
export function isInPicture(part: PicturePart, world: World): boolean {
  if (part === 'desktop') return true;
  const window = frontWindow(world);
  return window !== undefined && (part !== 'dialog' || world.dialogs.length > 0);
}

/** What a picture of a part has to point out: of a page alone, nothing that belongs to Windows around it. */
export function calloutsIn(
  part: PicturePart,
  world: World,
  callouts: readonly BoundCallout[],
): readonly BoundCallout[] {
  if (part !== 'page') return callouts;
  const window = frontWindow(world);
  const screen = window?.page.screen.toLowerCase() ?? '';
  return callouts.filter(
    ({ target }) => target.window === window?.id && ['page', screen].includes(target.id.split('.')[0] ?? ''),
  );
}
