import { actionKeyOf } from '../../../training/action-key.ts';
import type { Milestone } from '../../../training/milestone.ts';
import type { LearnerEvent } from '../../../training/scenario.ts';
import type { Happening } from '../../../training/trace.ts';
import { openMail } from '../../../procedure/world/mail/mailbox.ts';
import type { World } from '../../../procedure/world/world.ts';

/** An action in the world before it. */
export type DoneAction = Happening<LearnerEvent>;

/**
 * Returns whether a milestone is met.
 * @param world the world after an action and its answers
 * @param done the action; undefined at the beginning
 */
export function isMet(milestone: Milestone, world: World, done: DoneAction | undefined): boolean {
  const event = done?.entry.event;
  if ('seen' in milestone) {
    return world.windows.some(({ page }) => 'commonError' in page && page.commonError === milestone.seen);
  }
  if ('reached' in milestone) return world.windows.some(({ page }) => page.screen === milestone.reached);
  if ('looked' in milestone) {
    return world.dialogs.some((dialog) =>
      milestone.looked === 'store'
        ? dialog.kind === 'certificateStore' && dialog.tab === 'personal'
        : dialog.kind === 'certificateViewer',
    );
  }
  if ('closed' in milestone) return world.windows.length === 0;
  if ('read' in milestone) return event?.type === 'openedMail' && openMail(world)?.kind === milestone.read;
  if ('opened' in milestone) {
    const { opened, by = null } = milestone;
    return event?.type === 'openedBrowser' && event.browser === opened && (by === null || event.from === by);
  }
  return done !== undefined && actionKeyOf(done.before, done.entry.event) === milestone.did;
}
