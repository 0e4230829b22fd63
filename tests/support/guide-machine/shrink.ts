import type { Event } from '../../../src/procedure/world/event.ts';
import { after, beginJourney, settled, type Journey } from './journey.ts';
import { follow, type Finding, type Machine } from './machine.ts';

const didByLearner = ({ trace }: Journey): readonly Event[] =>
  trace.map(({ entry: { event } }) => event).filter((event) => !('ask' in event));

/** Plays events with all answers between them. Undefined if one of them cannot happen, or the goal comes before the last. */
function played({ scenario, profile }: Machine, events: readonly Event[]): Journey | undefined {
  let journey: Journey | undefined = beginJourney(scenario, { profile });
  for (const event of events) {
    if (scenario.goal(journey.trace)) return undefined;
    const next = after(journey, event);
    if (!next) return undefined;
    journey = settled(next);
  }
  return journey;
}

/** The findings at the very world that these events lead to. */
function findingAt(machine: Machine, { what }: Finding, events: readonly Event[]): Finding | undefined {
  const journey = played(machine, events);
  if (!journey) return undefined;
  const found: Finding[] = [];
  follow({ ...machine, known: new Map(), found: (each) => found.push(each) }, journey);
  return found.find((each) => each.what === what && each.journey.trace.length === journey.trace.length);
}

/** The same finding with as few actions as leaving some out one by one allows; itself if it needs a mishap at the bank. */
export function shrunk(machine: Machine, finding: Finding): Finding {
  let events = didByLearner(finding.journey);
  let best = findingAt(machine, finding, events);
  if (!best) return finding;
  for (let index = events.length - 1; index >= 0; index -= 1) {
    const fewer = events.toSpliced(index, 1);
    const still = findingAt(machine, finding, fewer);
    if (!still) continue;
    [best, events] = [still, fewer];
    index = Math.min(index, events.length);
  }
  return best;
}

/** The actions of a journey, as far as a reader needs it to do the same. */
export const told = ({ trace }: Journey): readonly string[] =>
  trace.flatMap(({ entry: { event } }) => {
    if (event.type === 'prepared' || event.type === 'requestMade' || event.type === 'waited') return [];
    if (!('ask' in event)) return [JSON.stringify(event)];
    return [`  → ${event.type}${'reason' in event ? ` ${event.reason}` : ''}`];
  });
