import { isWholeDialog } from '../../pc/callouts/whole-dialog.ts';
import type { Dialog } from '../../procedure/world/dialog.ts';
import type { Target } from '../../procedure/target.ts';
import type { WindowId } from '../../procedure/world/window-id.ts';
import { dialogsOf, frontDialog, frontWindow } from '../../procedure/world/windows.ts';
import type { World } from '../../procedure/world/world.ts';
import { counted, type BoundCallout } from '../../training/callout.ts';
import type { PicturePart } from '../../training/picture-part.ts';

/** The window that a picture of a part shows, or whose dialog: the one in front of those that have such a part. */
export function windowIn(part: PicturePart, world: World): WindowId | undefined {
  if (part !== 'dialog') return frontWindow(world)?.id;
  const owners = world.windows.filter(({ id }) => dialogsOf(world, id).length > 0);
  return frontWindow({ ...world, windows: owners })?.id;
}

/** Whether there is such a part in a world: a bare desktop has no window, and most worlds have no dialog. */
export const isInPicture = (part: PicturePart, world: World): boolean =>
  part === 'desktop' || windowIn(part, world) !== undefined;

const stemOf = ({ id }: Target): string => id.split('.')[0] ?? '';

/** The certificates in a list are targets of their own name. */
const isOf = (dialog: Dialog, target: Target): boolean =>
  stemOf(target) === dialog.kind ||
  (stemOf(target) === 'certificate' && (dialog.kind === 'certificatePicker' || dialog.kind === 'certificateStore'));

/** Whether a part holds the place of a target, there or not: a target that is gone has to be missed where it belongs. */
function holds(part: PicturePart, world: World, target: Target): boolean {
  if (part === 'desktop') return true;
  const window = windowIn(part, world);
  if (window === undefined || target.window !== window) return false;
  if (part === 'window') return true;
  const front = frontDialog(world, window);
  if (part === 'dialog') return front !== undefined && isOf(front, target);
  // Neither Windows around the page nor what lies over it.
  const isOfWindows = ['window', 'menu'].includes(stemOf(target));
  return !isOfWindows && !dialogsOf(world, window).some((dialog) => isOf(dialog, target));
}

/** What a picture of a part has to point out, its circles counted in it: exactly this is drawn, or there is no picture. */
export function calloutsIn(
  part: PicturePart,
  world: World,
  callouts: readonly BoundCallout[],
): readonly BoundCallout[] {
  return counted(
    callouts.filter(({ mark, target }) => {
      // An arrow comes from outside, and a dialog's picture has nothing beside the dialog.
      if (mark === 'arrow' && part === 'dialog' && isWholeDialog(target)) return false;
      return holds(part, world, target);
    }),
  );
}
