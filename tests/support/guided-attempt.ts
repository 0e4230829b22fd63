// An attempt whose bank answers as the scenario's script does, with its course.
import { advance, isRefusal } from '../../src/procedure/advance.ts';
import { answererOf } from '../../src/procedure/answerer-of.ts';
import type { Event } from '../../src/procedure/world/event.ts';
import type { World } from '../../src/procedure/world/world.ts';
import { seconds } from '../../src/time/instant.ts';
import { givenWorld, type ProfileSnapshot } from '../../src/training/given-world.ts';
import { courseAfter, courseFrom, type Course } from '../../src/training/attempt/course.ts';
import { routeOf, type Route } from '../../src/training/guidance/route.ts';
import { eventOf } from '../../src/training/script/play.ts';
import type { Action, Scenario } from '../../src/training/scenario.ts';
import { loadScenario, scenarioIds, type ScenarioId } from '../../src/training/scenarios/catalogue.ts';
import { assess } from '../../src/training/assessment/assess.ts';
import type { Happening, Trace } from '../../src/training/trace.ts';
import { snapshot } from './attempts.ts';

const scenarios = new Map<ScenarioId, Scenario>(
  await Promise.all(scenarioIds.map(async (id) => [id, await loadScenario(id)] as const)),
);
const routes = new Map([...scenarios].map(([id, scenario]) => [id, routeOf(scenario, snapshot)]));

export const ids: readonly ScenarioId[] = scenarioIds;

function known<T>(of: ReadonlyMap<ScenarioId, T>, id: ScenarioId): T {
  const found = of.get(id);
  if (!found) throw new Error(`no exercise ${id}`);
  return found;
}

export const scenarioOf = (id: ScenarioId): Scenario => known(scenarios, id);
export const routeTo = (id: ScenarioId): Route => known(routes, id);

/** The time on the training clock before each action. */
const pace = seconds(15);

export class Attempt {
  readonly scenario: Scenario;
  readonly route: Route;
  readonly given: World;
  readonly bank: ProfileSnapshot;
  readonly #trace: Happening[] = [];
  course: Course;

  constructor(id: ScenarioId, bank: ProfileSnapshot = snapshot) {
    this.bank = bank;
    this.scenario = scenarioOf(id);
    this.route = bank === snapshot ? routeTo(id) : routeOf(this.scenario, bank);
    this.given = givenWorld(this.scenario.given, bank);
    this.course = courseFrom(this.route, this.given);
    this.answer();
  }

  get trace(): Trace {
    return this.#trace;
  }

  get world(): World {
    return this.#trace.at(-1)?.after ?? this.given;
  }

  get score() {
    const { score } = assess(this.scenario, this.course, this.trace, { mode: 'test' });
    if (!score) throw new Error('a test has a score');
    return score;
  }

  /** The step that the advice names next. */
  get wanted(): string | null | undefined {
    return this.course.next?.step;
  }

  /** The verdict on each action. */
  get verdicts(): readonly string[] {
    return this.course.judgements.map(({ verdict }) => verdict);
  }

  get verdict(): string | undefined {
    return this.verdicts.at(-1);
  }

  outcomeOf = (step: string): string | undefined => this.course.steps.find((one) => one.step === step)?.outcome;

  /** Lets something happen. False if the model refuses it. */
  take(event: Event, later = 0): boolean {
    const before = this.world;
    const actor = 'ask' in event ? answererOf(event) : 'trainee';
    const entry = { seq: this.#trace.length + 1, at: before.now + later, actor, event } as const;
    const after = advance(before, entry);
    if (isRefusal(after)) return false;
    this.#trace.push({ before, entry, after });
    this.course = courseAfter(this.route, this.course, [...this.#trace]);
    return true;
  }

  /** Answers all that is asked for, as the script does. */
  answer(): this {
    for (let [asked] = this.world.asks; asked; [asked] = this.world.asks) {
      this.take(this.scenario.answers(asked, this.world, this.bank.profile));
    }
    return this;
  }

  do(...actions: readonly Action[]): this {
    for (const action of actions) {
      const event = eventOf(action, this.world);
      if (!this.take(event, pace)) throw new Error(`${event.type} cannot be done now`);
      this.answer();
    }
    return this;
  }

  /** Does the solution up to and with a step; `0` is the beginning. */
  upTo(step: string): this {
    const count = this.scenario.solution.findIndex((one) => one.step === step) + 1;
    if (count === 0 && step !== '0') throw new Error(`no step ${step}`);
    return this.do(...this.scenario.solution.slice(0, count).map(({ action }) => action));
  }

  /** Follows the advice until there is none. Returns the types of the events. */
  follow(limit = 80): readonly string[] {
    const done: string[] = [];
    for (let { next } = this.course; next; { next } = this.course) {
      if (done.length >= limit) throw new Error(`led round in a circle: ${done.slice(-6).join(', ')}`);
      done.push(next.event.type);
      this.do(next.event);
    }
    return done;
  }
}
