import { expect, test } from 'vitest';
import { findSolution } from '../../../../../src/cli/exercises/solutions/find-solution.ts';
import { stepsOf } from '../../../../../src/cli/exercises/solutions/step-ids.ts';
import { eventOf, play, playSolution } from '../../../../../src/training/script/play.ts';
import type { LearnerEvent, Scenario } from '../../../../../src/training/scenario.ts';
import { loadScenario } from '../../../../../src/training/scenarios/catalogue.ts';
import { traceOf } from '../../../../../src/training/trace.ts';
import { givenWorld } from '../../../../../src/training/given-world.ts';
import { snapshot } from '../../../../support/attempts.ts';
import { milestonesOf } from './written-by-hand.ts';

const ids = Object.keys(milestonesOf) as (keyof typeof milestonesOf)[]; // Object.keys forgets the keys' type

const searchable = async (id: keyof typeof milestonesOf): Promise<Scenario> => ({
  ...(await loadScenario(id)),
  milestones: milestonesOf[id],
});

const found = (scenario: Scenario) => stepsOf(findSolution(scenario, snapshot).done);

/** An event without the lengths of what was entered, which a solution that is written by hand does not know. */
const bare = (event: LearnerEvent): unknown =>
  'entry' in event && 'length' in event.entry ? { ...event, entry: { ...event.entry, length: 0 } } : event;

/** The steps of the one exercise that were given other names by hand: it enters the password twice. */
const otherNames: Readonly<Record<string, string>> = {
  openKeyboardBefore: 'openSoftwareKeyboard',
  confirmPasswordBefore: 'confirmPassword',
  loginBefore: 'login',
  openSoftwareKeyboard: 'openSoftwareKeyboardAgain',
  confirmPassword: 'confirmPasswordAgain',
  login: 'loginAgain',
};

test.each(ids)('the solution of %s that was written by hand is found by milestones, with the same ids', async (id) => {
  const scenario = await searchable(id);
  const steps = found(scenario);
  const written = scenario.solution.map(({ step, key, action }, index) => {
    const event = eventOf(action, playSolution(scenario, snapshot, index).world);
    return { step: id === 'notice-of-expiry' ? (otherNames[step] ?? step) : step, key, event: bare(event) };
  });
  expect(steps.map(({ step, key, done }) => ({ step, key, event: bare(done.entry.event) }))).toEqual(written);
});

test.each(ids)('what is found for %s reaches its goal with the last step and makes no taught mistake', async (id) => {
  const scenario = await searchable(id);
  const actions = found(scenario).map(({ done }) => done.entry.event);
  const traceAfter = (count: number) =>
    traceOf(givenWorld(scenario.given, snapshot), play(scenario, snapshot, actions.slice(0, count)).entries);
  expect(scenario.goal(traceAfter(actions.length))).toBe(true);
  expect(scenario.goal(traceAfter(actions.length - 1))).toBe(false);
  expect(scenario.mistakes.filter(({ check }) => check(traceAfter(actions.length)))).toEqual([]);
});

test('no search needs more than some thousand worlds', async () => {
  const visited = await Promise.all(
    ids.map(async (id) => [id, findSolution(await searchable(id), snapshot).visited] as const),
  );
  expect(visited.filter(([, worlds]) => worlds > 3_000)).toEqual([]);
});

test('a search goes around what the exercise teaches as a mistake', async () => {
  const scenario = await searchable('declined-installation');
  const straight = found({ ...scenario, milestones: [{ reached: 'BSMS004' }], mistakes: [] });
  expect(straight.map(({ step }) => step)).not.toContain('openCertificates');
  expect(found(scenario).map(({ step }) => step)).toContain('openCertificates');
  const forbidden = { ...scenario, milestones: [{ reached: 'BSMS004' as const }] };
  expect(() => findSolution(forbidden, snapshot, 500)).toThrow(/BSMS004/);
});

test('a leg without a way is named, with what had been done before it', async () => {
  const scenario = await searchable('full-lock');
  const far = { ...scenario, milestones: [{ opened: 'ie' }, { read: 'notice' }] } as const;
  expect(() => findSolution(far, snapshot, 100)).toThrow(
    /full-lock: no way without a mistake that it teaches was found to \{"read":"notice"\}, after openedBrowser/,
  );
});

test('a milestone after the goal is a fault of the exercise', async () => {
  const scenario = await searchable('full-lock');
  const late = { ...scenario, milestones: [{ seen: 'locked' }, { did: 'beside.advise' }] } as const;
  expect(() => findSolution(late, snapshot)).toThrow(/the goal is reached with the milestone/);
});
