import { expect, test } from 'vitest';
import { builtInProfile } from '../../../../src/profile/built-in.ts';
import type { World } from '../../../../src/procedure/world.ts';
import { givenWorld } from '../../../../src/training/given-world.ts';
import { mistakeMoments } from '../../../../src/training/debrief/moments.ts';
import { courseAfter, courseFrom, type Course } from '../../../../src/training/guidance/course.ts';
import { foreseen } from '../../../../src/training/guidance/foresee.ts';
import { standingOf } from '../../../../src/training/guidance/plan.ts';
import { routeOf, type Route } from '../../../../src/training/guidance/route.ts';
import { play } from '../../../../src/training/play.ts';
import type { Action, Scenario } from '../../../../src/training/scenario.ts';
import { loadScenario, scenarioIds } from '../../../../src/training/scenarios/catalogue.ts';
import { traceOf, type Trace } from '../../../../src/training/trace.ts';
import { scoreOf } from '../../../../src/training/score/score-of.ts';

const snapshot = { profile: builtInProfile, hash: 'hash-of-the-test-profile' };
const scenarios = await Promise.all(scenarioIds.map(loadScenario));
const all = scenarios.map((scenario) => ({ id: scenario.id, scenario, route: routeOf(scenario, snapshot) }));
const examples = all.flatMap(({ scenario, route }) =>
  scenario.mistakes.map((mistake) => ({ name: `${scenario.id}: ${mistake.id}`, scenario, route, mistake })),
);

function gone(
  scenario: Scenario,
  route: Route,
  actions: readonly Action[],
): { course: Course; trace: Trace; world: World } {
  const given = givenWorld(scenario.given, snapshot);
  const { entries, world } = play(scenario, snapshot, actions);
  const trace = traceOf(given, entries);
  const course = trace.reduce(
    (before, _, index) => courseAfter(route, before, trace.slice(0, index + 1)),
    courseFrom(route, given),
  );
  return { course, trace, world };
}

const stepsUpTo = ({ solution }: Scenario, step: string): readonly Action[] =>
  solution.slice(0, solution.findIndex((one) => one.step === step) + 1).map(({ action }) => action);

/** Does what is said next until nothing more is. */
function followed(route: Route, from: World, start: number): { world: World; events: readonly string[] } {
  const events: string[] = [];
  let world = from;
  let place = start;
  for (let count = 0; count < 60; count += 1) {
    const standing = standingOf(route, world, place);
    const { next } = standing;
    if (!next) break;
    place = standing.place ?? place;
    const after = foreseen(world, next.event, world.now, route.foresight);
    if (!after) throw new Error(`${next.event.type} cannot be done`);
    events.push(next.event.type);
    world = after;
  }
  return { world, events };
}

test.each(all)('each step of the solution of $id is right at the first go', ({ scenario, route }) => {
  const { course, trace } = gone(
    scenario,
    route,
    scenario.solution.map(({ action }) => action),
  );
  expect(course.steps.filter(({ outcome }) => outcome !== 'right')).toEqual([]);
  expect(course.judgements.filter(({ verdict }) => verdict === 'wrong')).toEqual([]);
  expect(course.next).toBeNull();
  expect(scoreOf(scenario, course, trace)).toMatchObject({ points: 100, passed: true, deductions: [] });
});

test.each(all)('from the beginning of $id the steps are told in the order of the solution', ({ scenario, route }) => {
  const told = scenario.solution.map(({ action }, index) => {
    const { course } = gone(
      scenario,
      route,
      scenario.solution.slice(0, index).map((each) => each.action),
    );
    expect(action).toBeDefined();
    return course.next?.step;
  });
  expect(told).toEqual(scenario.solution.map(({ step }) => step));
});

test.each(examples)(
  '$name is judged wrong, and what is said next leads to the goal',
  ({ scenario, route, mistake }) => {
    const actions = [...stepsUpTo(scenario, mistake.example.after), ...mistake.example.actions];
    const { course, world, trace } = gone(scenario, route, actions);
    expect(course.mistakes).toContain(mistake.id);
    // What was left out is a mistake of no single action.
    const [moment] = mistakeMoments(scenario, trace).filter((each) => each.mistake === mistake.id);
    const leftOut = trace.find(({ entry }) => entry.seq === moment?.seq)?.entry.event.type === 'certificateIssued';
    if (!leftOut) expect(course.judgements.at(-1)?.verdict).toBe('wrong');
    expect(scoreOf(scenario, course, trace).deductions.map(({ kind }) => kind)).toContain('mistake');
    const { events, world: end } = followed(route, world, course.place);
    expect(events.length).toBeGreaterThan(0);
    expect(standingOf(route, end, route.places.length - 1)).toMatchObject({ distance: 0, next: null });
  },
);
