import { answerRules } from './rules/answer-rules.ts';
import { desktopRules } from './rules/desktop-rules.ts';
import { dialogRules } from './rules/dialog-rules.ts';
import type { Entry, Event } from './world/event.ts';
import { mailRules } from './rules/mail-rules.ts';
import { pageRules } from './rules/page-rules.ts';
import { refuse, type Refusal, type Rule, type RulesFor } from './rules/rule.ts';
import { trainingRules } from './rules/training-rules.ts';
import { frameOf, raised } from './world/windows.ts';
import type { World } from './world/world.ts';

const rules: RulesFor<Event> = {
  ...desktopRules,
  ...dialogRules,
  ...pageRules,
  ...mailRules,
  ...trainingRules,
  ...answerRules,
};

/**
 * Applies an event to a world: the next world, or the reason why the event cannot have happened in it. Total and pure. Whatever
 * its rule says, an action brings its window to the front, removes the last remark, and sets the clock.
 */
export function advance(world: World, { seq, at, event }: Entry): World | Refusal {
  if (at < world.now) return refuse('clockBackwards');
  // After the end only a reload is recorded. Answers that were still under way change nothing any more.
  if (world.over && event.type !== 'resumed') return refuse('over');
  if (!world.ready && event.type !== 'prepared' && event.type !== 'resumed') return refuse('notReady');
  // The table has the right rule for each type of event, but TypeScript cannot follow the index through the union.
  const rule = rules[event.type] as Rule<Event['type']>;
  const window = 'window' in event ? frameOf(world, event.window) : undefined;
  // A minimised window has nothing that can be pressed except its button on the taskbar.
  if (window?.state === 'minimised' && event.type !== 'focusedWindow') return refuse('windowMinimised');
  const present = window && window.state !== 'minimised' ? raised(world, window.id) : world;
  return rule({ ...present, now: at, remark: 'ask' in event ? world.remark : null }, event, { seq, at });
}

export const isRefusal = (outcome: World | Refusal): outcome is Refusal => 'refused' in outcome;

/** The world at the end of a list of events. A list that this model does not accept ends before its first refused event. */
export interface Folded {
  readonly world: World;
  readonly refused?: { readonly entry: Entry; readonly reason: Refusal['refused'] };
}

export function fold(given: World, entries: readonly Entry[]): Folded {
  let world = given;
  for (const entry of entries) {
    const next = advance(world, entry);
    if (isRefusal(next)) return { world, refused: { entry, reason: next.refused } };
    world = next;
  }
  return { world };
}
