import { isWholeDialog } from '../../pc/whole-dialog.ts';
import type { Dialog } from '../../procedure/world/dialog.ts';
import type { Target } from '../../procedure/target.ts';
import { wholeOnScreen } from '../../procedure/world/placement.ts';
import { dialogsOf, frameOf, frontDialog, raised, withFrame } from '../../procedure/world/windows.ts';
import type { World } from '../../procedure/world/world.ts';
import { counted, type BoundCallout } from '../../training/callout.ts';
import { windowIn, type PicturePart } from '../../training/picture-part.ts';

/** Says whether a world has a part: a bare desktop has no window, and most worlds have no dialog. */
export const isInPicture = (part: PicturePart, world: World): boolean =>
  part === 'desktop' || windowIn(part, world) !== undefined;

/** The world as a picture draws it: nothing covers the shown window or dialog, and no edge of the screen cuts it off. */
export function drawnWorld(part: PicturePart, world: World): World {
  const id = part === 'desktop' ? undefined : windowIn(part, world);
  const frame = id === undefined ? undefined : frameOf(world, id);
  if (!frame) return world;
  return withFrame(raised(world, frame.id), frame.id, { bounds: wholeOnScreen(frame.bounds) });
}

const stemOf = ({ id }: Target): string => id.split('.')[0] ?? '';

/** Says whether a target belongs to a dialog. Certificates in a list are targets named `certificate`. */
const isOf = (dialog: Dialog, target: Target): boolean =>
  stemOf(target) === dialog.kind ||
  (stemOf(target) === 'certificate' && (dialog.kind === 'certificatePicker' || dialog.kind === 'certificateStore'));

/** Says whether a target belongs to a part, even while it is not on the screen: a picture must report it as missing. */
function holds(part: PicturePart, world: World, target: Target): boolean {
  if (part === 'desktop') return true;
  const window = windowIn(part, world);
  if (window === undefined || target.window !== window) return false;
  if (part === 'window') return true;
  const front = frontDialog(world, window);
  if (part === 'dialog') return front !== undefined && isOf(front, target);
  // A page includes neither the frame of its window nor the dialogs over it.
  const isOfWindows = ['window', 'menu'].includes(stemOf(target));
  return !isOfWindows && !dialogsOf(world, window).some((dialog) => isOf(dialog, target));
}

/** The callouts of a picture, numbered within it. Exactly these are drawn, or there is no picture. */
export function calloutsIn(
  part: PicturePart,
  world: World,
  callouts: readonly BoundCallout[],
): readonly BoundCallout[] {
  return counted(
    callouts.filter(({ mark, target }) => {
      // An arrow comes from outside, but a picture of a dialog ends at the dialog's edge.
      if (mark === 'arrow' && part === 'dialog' && isWholeDialog(target)) return false;
      return holds(part, world, target);
    }),
  );
}
