import { givenWorld } from '../../src/training/given-world.ts';
import { courseAfter, courseFrom, type Course } from '../../src/training/attempt/course.ts';
import { positionOn } from '../../src/training/guidance/plan.ts';
import { routeOf, type Route } from '../../src/training/guidance/route.ts';
import { play, playSolution } from '../../src/training/script/play.ts';
import type { Scenario } from '../../src/training/scenario.ts';
import { loadScenario, scenarioIds } from '../../src/training/scenarios/catalogue.ts';
import { expiredCertificate } from '../../src/training/scenarios/expired-certificate.ts';
import { traceOf, type Trace } from '../../src/training/trace.ts';
import { snapshot } from '../support/attempts.ts';
import { actionsWithMistake } from '../support/finished-attempts.ts';
import { randomEvents } from './random-learner.ts';
import { median, percentile, timesOf, type Measurement } from '../../src/cli/bench/measurement.ts';

const long = 2_000;

interface Timed {
  readonly times: readonly number[];
  readonly course: Course;
}

/** Each event taken in once, and how long that took. */
function timed(route: Route, scenario: Scenario, trace: Trace): Timed {
  const times: number[] = [];
  let course = courseFrom(route, givenWorld(scenario.given, snapshot));
  trace.forEach((_, index) => {
    const upTo = trace.slice(0, index + 1);
    const start = performance.now();
    course = courseAfter(route, course, upTo);
    times.push(performance.now() - start);
  });
  return { times, course };
}

const traced = (scenario: Scenario, { entries }: Pick<ReturnType<typeof play>, 'entries'>): Trace =>
  traceOf(givenWorld(scenario.given, snapshot), entries);

const step = (name: string, times: readonly number[], goal: number | null): Measurement => ({
  name: `one event taken into the course, p99, ${name} (Node)`,
  value: percentile(times, 0.99),
  unit: 'ms',
  goal,
  beside: { name: 'median', value: median(times) },
});

/** The time of the search for the way back after a mistake, the median of some runs. */
async function searchAfter(scenario: Scenario, route: Route, mistake: string): Promise<number> {
  const trace = traced(scenario, play(scenario, snapshot, actionsWithMistake(scenario, mistake)));
  const world = trace.at(-1)?.after;
  if (!world) throw new Error(`nothing happens by ${mistake}`);
  const { place } = timed(route, scenario, trace).course;
  return median(await timesOf(5, () => positionOn(route, world, place)));
}

export async function measure(): Promise<readonly Measurement[]> {
  const scenarios: readonly Scenario[] = await Promise.all(scenarioIds.map(loadScenario));
  const right: number[] = [];
  const searches: { readonly name: string; readonly time: number }[] = [];
  for (const scenario of scenarios) {
    const route = routeOf(scenario, snapshot);
    for (let run = 0; run < 5; run += 1) {
      right.push(...timed(route, scenario, traced(scenario, playSolution(scenario, snapshot))).times);
    }
    for (const { id: mistake } of scenario.mistakes) {
      searches.push({ name: `${scenario.id} ${mistake}`, time: await searchAfter(scenario, route, mistake) });
    }
  }

  const route = routeOf(expiredCertificate, snapshot);
  const given = givenWorld(expiredCertificate.given, snapshot);
  const trace = traceOf(given, randomEvents(expiredCertificate, given, long));
  if (trace.length !== long) throw new Error(`the model takes only ${trace.length} of ${long} events`);
  const { times } = timed(route, expiredCertificate, trace);
  const whole = await timesOf(3, () => courseFrom(route, given, trace));

  const [slowest, ...others] = searches.toSorted((one, other) => other.time - one.time);
  if (!slowest) throw new Error('no mistake is taught');
  return [
    step('the solution of each exercise', right, null),
    step(`${long} events of a random learner`, times, 50),
    {
      name: `course of ${long} events of a random learner, in total (Node)`,
      value: median(whole),
      unit: 'ms',
      goal: null,
      beside: null,
    },
    {
      name: `way back after a taught mistake, worst of ${searches.length}: ${slowest.name} (Node)`,
      value: slowest.time,
      unit: 'ms',
      goal: 50,
      beside: { name: 'median of the others', value: median(others.map(({ time }) => time)) },
    },
  ];
}
