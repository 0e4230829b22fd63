import { targetOf, type Target } from '../procedure/target.ts';
import type { World } from '../procedure/world/world.ts';
import { eventOf } from './script/play.ts';
import { isAtPc, type Callout, type Scenario } from './scenario.ts';

export type CalloutMark = Callout['mark'];

/** Press here: how the source procedure marks a button. */
const pressHere: readonly Callout[] = [{ mark: 'frame' }, { mark: 'arrow' }];

/** Write here. */
const fillHere: readonly Callout[] = [{ mark: 'frame' }];

/** A callout with all that a picture needs to draw it. */
export interface BoundCallout {
  readonly mark: CalloutMark;
  readonly target: Target;
  /** What a circle bears. */
  readonly number?: number;
  /** Whose words a caption bears. */
  readonly words?: string;
}

/** What the picture after the first `count` actions points out: where the next one is done. None once all are done. */
export function calloutsAt(scenario: Scenario, world: World, count: number): readonly BoundCallout[] {
  const next = scenario.solution[count];
  const event = next && eventOf(next.action, world);
  if (!next || !event || !isAtPc(event)) return [];
  const own = targetOf(world, event);
  return counted(
    (scenario.callouts?.[next.step] ?? (event.type === 'typed' ? fillHere : pressHere)).map((callout) => ({
      mark: callout.mark,
      target: callout.on === undefined ? own : { window: own.window, id: callout.on },
      ...(callout.mark === 'caption' && { words: callout.words }),
    })),
  );
}

/** With circles that bear 1, 2, 3: whoever leaves out some of the callouts counts the rest anew. */
export function counted(callouts: readonly BoundCallout[]): readonly BoundCallout[] {
  let numbers = 0;
  return callouts.map((callout) => (callout.mark === 'number' ? { ...callout, number: (numbers += 1) } : callout));
}
