// Judges the place of a mark by windows alone: a browser test asks the same of the elements in them.
import { boundsOf, dialogBounds, placesIn, workArea } from '../../../src/procedure/world/placement.ts';
import { isModal, type Dialog } from '../../../src/procedure/world/dialog.ts';
import { dialogsOf, frameOf, framesOf } from '../../../src/procedure/world/windows.ts';
import type { Bounds, WindowFrame, World } from '../../../src/procedure/world/world.ts';
import type { Target } from '../../../src/procedure/target.ts';
import type { AdviceCheck } from './advice-checks.ts';

/** The desktop's icons, in a column at the left edge. */
const iconColumn: Bounds = { x: 4, y: 8, width: 88, height: 300 };
const searchPanel: Bounds = { x: 48, y: workArea.height - 500, width: 720, height: 500 };
const titleBar = { height: 32, buttons: 140 };

const overlap = (one: Bounds, other: Bounds): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

const isInside = ({ x, y, width, height }: Bounds, outer: Bounds): boolean =>
  x >= outer.x && y >= outer.y && x + width <= outer.x + outer.width && y + height <= outer.y + outer.height;

const isOf = ({ kind }: Dialog, id: string): boolean =>
  id.startsWith(`${kind}.`) ||
  (id.startsWith('certificate.') && (kind === 'certificatePicker' || kind === 'certificateStore'));

/** The areas that a window takes up, its modal dialogs included. */
function areasOf(world: World, window: WindowFrame): readonly Bounds[] {
  const own = boundsOf(window);
  const over = dialogsOf(world, window.id).flatMap(({ kind }, depth) =>
    kind === 'softwareKeyboard' ? [] : [dialogBounds(kind, own, depth)],
  );
  return [own, ...over];
}

function areaOf(world: World, window: WindowFrame, id: string): Bounds {
  const own = boundsOf(window);
  if (id === 'window.titleBar') return { ...own, height: titleBar.height };
  if (id.startsWith('window.')) {
    return { x: own.x + own.width - titleBar.buttons, y: own.y, width: titleBar.buttons, height: titleBar.height };
  }
  const dialogs = dialogsOf(world, window.id);
  const depth = dialogs.findLastIndex((dialog) => isOf(dialog, id));
  const dialog = dialogs[depth];
  return (dialog && placesIn(world, window)[depth + 1]) ?? own;
}

const visible = (world: World): readonly WindowFrame[] => framesOf(world).filter(({ state }) => state !== 'minimised');

/** The reason why the place of a step cannot be pressed as it lies now. */
export function markFaultAt(world: World, target: Target): string | undefined {
  const { window: id } = target;
  if (id === null) {
    const isCovered = visible(world).some((each) => areasOf(world, each).some((area) => overlap(area, iconColumn)));
    return target.id.startsWith('desktop.') && isCovered ? 'mark on a covered icon' : undefined;
  }
  const window = frameOf(world, id);
  if (!window) return 'mark in a window that is not there';
  if (window.state === 'minimised') return 'mark in a minimised window';
  const front = dialogsOf(world, id).at(-1);
  if (front && isModal(front) && !isOf(front, target.id)) return 'mark behind a modal dialog';
  const area = areaOf(world, window, target.id);
  if (world.search.open && overlap(searchPanel, area)) return 'mark under the search panel';
  const above = visible(world).filter(({ order }) => order > window.order);
  if (above.some((each) => areasOf(world, each).some((other) => overlap(other, area))))
    return 'mark on a covered window';
  return target.id === 'window.titleBar' || isInside(area, workArea) ? undefined : 'mark off the screen';
}

export const markFault: AdviceCheck = (world, { target }) => (target ? markFaultAt(world, target) : undefined);
