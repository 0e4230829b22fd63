import { targetOf, type Target } from '../procedure/target.ts';
import type { World } from '../procedure/world/world.ts';
import { eventOf } from './script/play.ts';
import { isAtPc, type Callout, type Scenario } from './scenario.ts';

export type CalloutMark = Callout['mark'];

/** Marks a button to press, as the source procedure does. */
const pressHere: readonly Callout[] = [{ mark: 'frame' }, { mark: 'arrow' }];

/** Marks a field to fill in. */
const fillHere: readonly Callout[] = [{ mark: 'frame' }];

/** A callout with everything that a picture needs to draw it. */
export interface BoundCallout {
  readonly mark: CalloutMark;
  readonly target: Target;
  /** The number in a circle. */
  readonly number?: number;
  /** The id of a caption's words. */
  readonly words?: string;
}

/** Returns the callouts of the picture after the first `count` actions: they point to the next one. None once all are done. */
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

/** Numbers the circles 1, 2, 3: callouts that are left out do not count. */
export function counted(callouts: readonly BoundCallout[]): readonly BoundCallout[] {
  let numbers = 0;
  return callouts.map((callout) => (callout.mark === 'number' ? { ...callout, number: (numbers += 1) } : callout));
}
