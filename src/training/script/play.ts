import { seconds } from '../../time/instant.ts';
import { advance, isRefusal } from '../../procedure/advance.ts';
import { answererOf } from '../../procedure/answerer-of.ts';
import type { Actor, Entry, Event } from '../../procedure/world/event.ts';
import type { World } from '../../procedure/world/world.ts';
import { givenWorld, type ProfileSnapshot } from '../given-world.ts';
import type { Action, LearnerEvent, Scenario } from '../scenario.ts';
import { withMemoLength } from './with-memo-length.ts';

/** The time on the training clock from each action of a solution to the next. */
export const pace = seconds(15);

export interface Played {
  readonly world: World;
  readonly entries: readonly Entry[];
}

/** The event of an action, whose target may depend on the world. */
export const eventOf = (action: Action, world: World): LearnerEvent =>
  typeof action === 'function' ? action(world) : action;

/**
 * Plays actions with the scenario's own answers, without any outside. The first action happens at the start of the exercise.
 * @throws Error if the model refuses one: scenarios are tested, so that is a bug in the scenario
 */
export function play(scenario: Scenario, snapshot: ProfileSnapshot, actions: readonly Action[]): Played {
  const entries: Entry[] = [];
  let world = givenWorld(scenario.given, snapshot);

  const take = (actor: Actor, event: Event): void => {
    const entry: Entry = { seq: entries.length + 1, at: world.now, actor, event };
    const next = advance(world, entry);
    if (isRefusal(next)) throw new Error(`${scenario.id}: ${event.type} (entry ${entry.seq}) refused: ${next.refused}`);
    entries.push(entry);
    world = next;
  };
  const answerAll = (): void => {
    for (let [asked] = world.asks; asked; [asked] = world.asks) {
      const answer = scenario.answers(asked, world, snapshot.profile);
      take(answererOf(answer), answer);
    }
  };

  answerAll();
  actions.forEach((action, index) => {
    // From where the last one left the clock, which a solution itself may move.
    if (index > 0) world = { ...world, now: world.now + pace };
    take('trainee', withMemoLength(eventOf(action, world), snapshot.profile));
    answerAll();
  });
  return { world, entries };
}

/** The world after the first `count` actions of the solution; 0 is the given one. */
export const playSolution = (scenario: Scenario, snapshot: ProfileSnapshot, count = scenario.solution.length): Played =>
  play(
    scenario,
    snapshot,
    scenario.solution.slice(0, count).map(({ action }) => action),
  );
