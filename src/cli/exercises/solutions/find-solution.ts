import { advance, isRefusal } from '../../../procedure/advance.ts';
import { answererOf } from '../../../procedure/answerer-of.ts';
import type { Memo } from '../../../procedure/offered/offered-entries.ts';
import type { Actor, Event } from '../../../procedure/world/event.ts';
import type { World } from '../../../procedure/world/world.ts';
import { givenWorld, type ProfileSnapshot } from '../../../training/given-world.ts';
import type { Milestone } from '../../../training/milestone.ts';
import type { LearnerEvent, Scenario } from '../../../training/scenario.ts';
import { pace } from '../../../training/script/play.ts';
import type { Happening, Trace } from '../../../training/trace.ts';
import { CommandError } from '../../machine/command-error.ts';
import { costOf } from './action-cost.ts';
import { canonicalWorld } from './canonical-world.ts';
import { CheapestFirst } from './cheapest-first.ts';
import { isMet, type DoneAction } from './milestone-met.ts';
import { possibleNext } from './possible-next.ts';

/** An exercise as far as its solution can be searched for. */
export type Searchable = Pick<
  Scenario,
  'id' | 'account' | 'given' | 'answers' | 'goal' | 'mistakes' | 'advice' | 'milestones'
>;

/** A solution with the world before each of its actions, and the number of worlds that the search looked at. */
export interface FoundWay {
  readonly done: readonly DoneAction[];
  readonly visited: number;
}

/** Enough for any leg of an exercise. One that needs more lacks a milestone. */
const usualWorlds = 10_000;

/** A world of the search, with the way to it and its cost. */
interface FoundPlace {
  readonly world: World;
  readonly trace: Trace;
  readonly done: readonly DoneAction[];
  readonly cost: number;
}

/** A place at which a leg ends, or may go on. */
interface OpenPlace {
  readonly place: FoundPlace;
  readonly isEnd: boolean;
}

class SolutionSearch {
  readonly #scenario: Searchable;
  readonly #snapshot: ProfileSnapshot;
  readonly #memo: Memo;
  readonly #most: number;
  visited = 0;

  constructor(scenario: Searchable, snapshot: ProfileSnapshot, most: number) {
    this.#most = most;
    this.#scenario = scenario;
    this.#snapshot = snapshot;
    this.#memo = snapshot.profile.accounts.filter(({ loginId }) => loginId === scenario.account);
  }

  begin(): FoundPlace {
    const world = givenWorld(this.#scenario.given, this.#snapshot);
    return this.#answered({ world, trace: [], done: [], cost: 0 });
  }

  /** The end of the cheapest way from a place to a milestone, or to the goal. Undefined if there is none. */
  leg(from: FoundPlace, milestone: Milestone | null): FoundPlace | undefined {
    const isEnd = ({ world, trace, done }: FoundPlace): boolean =>
      milestone === null ? this.#scenario.goal(trace) : isMet(milestone, world, done.at(-1));
    const open = new CheapestFirst<OpenPlace>();
    const entered = new Set<string>();
    open.add({ place: from, isEnd: milestone !== null && isMet(milestone, from.world, undefined) }, 0);
    for (let next = open.take(); next && entered.size < this.#most; next = open.take()) {
      const { place } = next;
      if (next.isEnd) return place;
      const key = canonicalWorld(place.world);
      if (entered.has(key)) continue;
      entered.add(key);
      this.visited += 1;
      for (const event of possibleNext(this.#scenario, place.world, this.#memo)) {
        const after = this.#after(place, event, milestone);
        if (after) open.add({ place: after, isEnd: isEnd(after) }, after.cost - from.cost);
      }
    }
    return undefined;
  }

  /** The place after an action and its answers. Undefined if the model refuses the action, or if it makes a taught mistake. */
  #after(before: FoundPlace, event: LearnerEvent, milestone: Milestone | null): FoundPlace | undefined {
    const { world, trace, done, cost } = before;
    // As a solution is played: at the same pace.
    const started = done.length === 0 ? world : { ...world, now: world.now + pace };
    const happening = happeningIn(started, trace, 'trainee', event);
    if (!happening) return undefined;
    const after = this.#answered({
      world: happening.after,
      trace: [...trace, happening],
      done: [...done, happening],
      cost: cost + costOf(started, event, { milestone, account: this.#scenario.account }),
    });
    const isMistake = this.#scenario.mistakes.some(({ check }) => check.madeFrom(after.trace, trace.length));
    return isMistake ? undefined : after;
  }

  #answered(place: FoundPlace): FoundPlace {
    let { world } = place;
    const trace = [...place.trace];
    for (let [asked] = world.asks; asked; [asked] = world.asks) {
      const answer = this.#scenario.answers(asked, world, this.#snapshot.profile);
      const happening = happeningIn(world, trace, answererOf(answer), answer);
      if (!happening) throw new Error(`${this.#scenario.id}: the model refuses the answer ${answer.type}`);
      trace.push(happening);
      world = happening.after;
    }
    return { ...place, world, trace };
  }
}

function happeningIn<E extends Event>(before: World, trace: Trace, actor: Actor, event: E): Happening<E> | undefined {
  const entry = { seq: trace.length + 1, at: before.now, actor, event };
  const after = advance(before, entry);
  return isRefusal(after) ? undefined : { before, entry, after };
}

const wordsOf = (milestone: Milestone | null): string => (milestone === null ? 'the goal' : JSON.stringify(milestone));

/**
 * Finds a solution of an exercise: from milestone to milestone, and from the last one to the goal, each time the cheapest way that makes no
 * mistake that the exercise teaches. The same exercise has the same solution each time.
 * @param most the greatest number of worlds of a leg
 * @throws CommandError if a leg has no way, or if the goal is reached before the last leg
 */
export function findSolution(scenario: Searchable, snapshot: ProfileSnapshot, most = usualWorlds): FoundWay {
  const search = new SolutionSearch(scenario, snapshot, most);
  const milestones = scenario.milestones ?? [];
  let place = search.begin();
  for (const milestone of [...milestones, null]) {
    const end = search.leg(place, milestone);
    if (!end) {
      const before = place.done.map(({ entry }) => entry.event.type).join(', ');
      throw new CommandError(
        `${scenario.id}: no way without a mistake that it teaches was found to ${wordsOf(milestone)}, after ${before === '' ? 'the beginning' : before} and ${search.visited} worlds.`,
      );
    }
    if (milestone !== null && scenario.goal(end.trace)) {
      throw new CommandError(`${scenario.id}: the goal is reached with the milestone ${wordsOf(milestone)} already.`);
    }
    place = end;
  }
  return { done: place.done, visited: search.visited };
}
