// Attempts at random: advice that is followed, taught mistakes, hints, and whatever else the model takes.
import fc from 'fast-check';
import type { Event } from '../../src/procedure/world/event.ts';
import { eventOf } from '../../src/training/script/play.ts';
import { courseAfter, courseFrom, type Course } from '../../src/training/attempt/course.ts';
import { hintLevels } from '../../src/procedure/world/event.ts';
import type { ScenarioId } from '../../src/training/scenarios/catalogue.ts';
import { Attempt, ids } from './guided-attempt.ts';
import { chance, randomEvent } from './random-events.ts';

/** One thing that a learner does. */
export type Move =
  | { readonly kind: 'advised' }
  | { readonly kind: 'mistake'; readonly number: number }
  | { readonly kind: 'hint' }
  | { readonly kind: 'any'; readonly seed: number };

const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Move>({ kind: 'advised' }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('mistake' as const), number: fc.nat(9) }) },
  { weight: 1, arbitrary: fc.constant<Move>({ kind: 'hint' }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('any' as const), seed: fc.nat() }) },
);

export const exercise: fc.Arbitrary<ScenarioId> = fc.constantFrom(...ids);
export const moves: fc.Arbitrary<readonly Move[]> = fc.array(move, { maxLength: 24 });

const notLearners: ReadonlySet<Event['type']> = new Set<Event['type']>(['handedIn', 'resumed', 'tookHint']);

/** The events of a move, each of which may be refused. */
function eventsOf(move: Move, { course, scenario, world }: Attempt): readonly Event[] {
  switch (move.kind) {
    case 'advised':
      return course.next ? [course.next.event] : [];
    case 'mistake': {
      const { example } = scenario.mistakes[move.number % scenario.mistakes.length] ?? {};
      return example?.actions.map((action) => eventOf(action, world)) ?? [];
    }
    case 'hint': {
      const step = course.next?.step;
      const taken = course.steps.find((one) => one.step === step)?.hint ?? 0;
      const level = hintLevels.find((each) => each > taken);
      return typeof step === 'string' && level ? [{ type: 'tookHint', step, level }] : [];
    }
    case 'any': {
      const event = randomEvent(chance(move.seed), world);
      return 'ask' in event || notLearners.has(event.type) ? [] : [event];
    }
  }
}

/**
 * Makes the moves as far as the model takes them.
 * @param after called after each event that was taken, once it is answered
 */
export function play(attempt: Attempt, all: readonly Move[], after: () => void = () => undefined): Attempt {
  for (const each of all) {
    for (const event of eventsOf(each, attempt)) {
      if (attempt.take(event, 1_000)) {
        attempt.answer();
        after();
      }
    }
  }
  return attempt;
}

/** The course of the same attempt where its first entries were done for the learner. */
export const handedOver = ({ route, given, trace }: Attempt, handover: number): Course =>
  trace
    .slice(handover)
    .reduce(
      (course, _, index) => courseAfter(route, course, trace.slice(0, handover + index + 1)),
      courseFrom(route, given, trace.slice(0, handover)),
    );
