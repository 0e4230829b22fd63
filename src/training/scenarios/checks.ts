import type { Event } from '../../procedure/world/event.ts';
import type { Browser } from '../../procedure/world/browser.ts';
import type { World } from '../../procedure/world/world.ts';
import { happenings, type Happening, type Trace } from '../trace.ts';

/** A yes-or-no question about an attempt, answered from what happened in it. */
export type Check = (trace: Trace) => boolean;

/** Leaves out the happenings that make a check hold, so that only later ones can make it hold. */
export function withoutCauses(check: Check, trace: Trace): Trace {
  if (!check(trace)) return trace;
  const rest: Happening[] = [];
  for (const happening of trace) {
    rest.push(happening);
    if (check(rest)) rest.pop();
  }
  return rest;
}

/** Each of these checks holds. */
export const all =
  (...checks: readonly Check[]): Check =>
  (trace) =>
    checks.every((check) => check(trace));

/** An event of this type happened in the attempt. */
export const happened =
  (type: Event['type']): Check =>
  (trace) =>
    trace.some(({ entry }) => entry.event.type === type);

/** An event of this type happened while the check did not hold yet. */
export const happenedBefore =
  (type: Event['type'], check: Check): Check =>
  (trace) =>
    trace.some(({ entry }, index) => entry.event.type === type && !check(trace.slice(0, index)));

/** The world at the end of the attempt is so. */
export const inTheEnd =
  (isSo: (world: World) => boolean): Check =>
  (trace) => {
    const last = trace.at(-1);
    return last !== undefined && isSo(last.after);
  };

export const everyWindowClosed: Check = inTheEnd(({ windows }) => windows.length === 0);

export const opened =
  (browser: Browser): Check =>
  (trace) =>
    happenings(trace, 'openedBrowser').some(({ entry }) => entry.event.browser === browser);

/** The customer was given this advice. */
export const advised =
  (advice: string): Check =>
  (trace) =>
    happenings(trace, 'advised').some(({ entry }) => entry.event.advice === advice);

/** The customer was given this advice when the check already held. */
export const advisedKnowing =
  (advice: string, known: Check): Check =>
  (trace) =>
    trace.some(
      ({ entry: { event } }, index) =>
        event.type === 'advised' && event.advice === advice && known(trace.slice(0, index)),
    );
