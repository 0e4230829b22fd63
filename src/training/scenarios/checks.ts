import type { Event, EventOf } from '../../procedure/world/event.ts';
import type { Browser } from '../../procedure/world/browser.ts';
import type { World } from '../../procedure/world/world.ts';
import { isOfType, type Happening, type Trace } from '../trace.ts';

/** A yes-or-no question about an attempt, answered from what happened in it. */
export type Check = (trace: Trace) => boolean;

/** A check that a single happening makes hold, in the light of the earlier ones. Nothing that follows undoes it. */
export interface MistakeCheck extends Check {
  /** Returns whether the happenings from an index of the trace on make the mistake, even if earlier ones made it already. */
  readonly madeFrom: (trace: Trace, index: number) => boolean;
}

/** A mistake that is made by events of some types, if what happened before them and the world around them make them one. */
export function madeBy<T extends Event['type']>(
  types: readonly T[],
  isMistake: (happening: Happening<EventOf<T>>, earlier: Trace) => boolean,
): MistakeCheck {
  // A loop, since the guide asks this of every action that it foresees, and a copy of the trace would cost more than the answer.
  const madeFrom: MistakeCheck['madeFrom'] = (trace, index) => {
    for (let at = index; at < trace.length; at += 1) {
      const happening = trace[at];
      if (happening && isOfType(happening, types) && isMistake(happening, trace.slice(0, at))) return true;
    }
    return false;
  };
  return Object.assign((trace: Trace) => madeFrom(trace, 0), { madeFrom });
}

/** Each of these checks holds. */
export const all =
  (...checks: readonly Check[]): Check =>
  (trace) =>
    checks.every((check) => check(trace));

/** An event of this type happened in the attempt. */
export const happened = (type: Event['type']): MistakeCheck => madeBy([type], () => true);

/** An event of this type happened while the check did not hold yet. */
export const happenedBefore = (type: Event['type'], check: Check): MistakeCheck =>
  madeBy([type], (_, earlier) => !check(earlier));

/** The world at the end of the attempt is so. */
export const inTheEnd =
  (isSo: (world: World) => boolean): Check =>
  (trace) => {
    const last = trace.at(-1);
    return last !== undefined && isSo(last.after);
  };

export const everyWindowClosed: Check = inTheEnd(({ windows }) => windows.length === 0);

export const opened = (browser: Browser): MistakeCheck =>
  madeBy(['openedBrowser'], ({ entry }) => entry.event.browser === browser);

/** The customer was given this advice. */
export const advised = (advice: string): MistakeCheck =>
  madeBy(['advised'], ({ entry }) => entry.event.advice === advice);

/** The customer was given this advice when the check already held. */
export const advisedKnowing =
  (advice: string, known: Check): Check =>
  (trace) =>
    trace.some(
      (happening, index) =>
        isOfType(happening, ['advised']) && happening.entry.event.advice === advice && known(trace.slice(0, index)),
    );
