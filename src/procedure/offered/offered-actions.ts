import { isModal } from '../world/dialog.ts';
import type { ActorEvent } from '../world/event.ts';
import { dialogsOf } from '../world/windows.ts';
import type { BrowserWindow, World } from '../world/world.ts';
import type { Memo } from './offered-entries.ts';
import { offeredInDialog } from './offered-in-dialog.ts';
import { offeredInMail, offeredInMenus, offeredOnDesktop, offeredOnFrame } from './offered-on-desktop.ts';
import { offeredOnPage } from './offered-on-page.ts';

/** A window and its dialogs: a modal dialog blocks whatever lies below it. */
function inWindow(world: World, window: BrowserWindow, memo: Memo): readonly ActorEvent[] {
  if (window.state === 'minimised') return [];
  const dialogs = dialogsOf(world, window.id);
  const lowestUsable = dialogs.findLastIndex(isModal);
  const inDialogs = dialogs
    .slice(Math.max(lowestUsable, 0))
    .flatMap((dialog) => offeredInDialog(world, window, dialog, memo));
  if (lowestUsable >= 0) return inDialogs;
  return [
    ...inDialogs,
    ...offeredOnPage(world, window, memo),
    ...offeredOnFrame(window),
    ...offeredInMenus(world, window),
  ];
}

/**
 * The actions that the PC's screen offers in a world, each once and in a fixed order: what a press of a control would do that is
 * on the screen and takes presses. Windows behind others count, since a press brings them to the front. What a learner types comes
 * from the memo.
 *
 * Left out is what no control does or what does nothing: dragging a window, keys in a field that takes none, and the parts of the
 * PC that no exercise needs.
 */
export function offeredActions(world: World, memo: Memo): readonly ActorEvent[] {
  if (!world.ready || world.over) return [];
  const fromFrontToBack = world.windows.toSorted((one, other) => other.order - one.order);
  const mail = world.mail?.window;
  const offered = [
    ...offeredOnDesktop(world),
    ...fromFrontToBack.flatMap((window) => inWindow(world, window, memo)),
    ...(mail && mail.state !== 'minimised' ? [...offeredInMail(world, mail), ...offeredOnFrame(mail)] : []),
  ];
  const texts = offered.map((event) => JSON.stringify(event));
  return offered.filter((_, index) => texts.indexOf(texts[index] ?? '') === index);
}
