import { expect, test } from 'vitest';
import { loadScenarioTexts } from '../../../src/content/ja/scenarios.ts';
import { builtInProfile } from '../../../src/profile/built-in.ts';
import { actionsUpTo } from '../../../src/training/play.ts';
import { isScenarioId, loadScenario, scenarioIds } from '../../../src/training/scenarios/catalogue.ts';

const scenarios = await Promise.all(
  scenarioIds.map(async (id) => ({ id, scenario: await loadScenario(id), texts: await loadScenarioTexts(id) })),
);

test('the first exercise is the expired certificate', () => {
  expect(scenarioIds).toEqual(['expired-certificate']);
});

test.each(['expired', '', 'toString', 'constructor', '__proto__', 'hasOwnProperty'])('%s is no exercise', (text) => {
  expect(isScenarioId(text)).toBe(false);
});

test.each(scenarios)(
  '$id has the id under which it is found, and its customer is a training account',
  ({ id, scenario }) => {
    expect(isScenarioId(id)).toBe(true);
    expect(scenario.id).toBe(id);
    expect(builtInProfile.accounts.map(({ loginId }) => loginId)).toContain(scenario.account);
  },
);

test.each(scenarios)('each step of $id has a name of its own that is no number', ({ scenario }) => {
  const steps = scenario.solution.map(({ step }) => step);
  expect(new Set(steps).size).toBe(steps.length);
  expect(steps.map((step) => actionsUpTo(scenario, step))).toEqual(steps.map((_, index) => index + 1));
  // In an address, and as a key of texts beside `given`.
  for (const step of steps) expect(step).toMatch(/^[a-z][A-Za-z]+$/);
  expect(steps).not.toContain('given');
});

test.each(scenarios)('each taught mistake of $id has a name of its own', ({ scenario }) => {
  const ids = scenario.mistakes.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(scenarios)('nothing in the words of $id is empty or left over', ({ scenario, texts }) => {
  const { situation, goal, era, pictures, mistakes } = texts;
  expect(Object.keys(pictures).sort()).toEqual(['given', ...scenario.solution.map(({ step }) => step)].sort());
  expect(Object.keys(mistakes).sort()).toEqual(scenario.mistakes.map(({ id }) => id).sort());
  const sentences = [...situation, goal, era, ...Object.values(pictures), ...Object.values(mistakes)];
  expect(situation.length).toBeGreaterThan(0);
  for (const sentence of sentences) expect(sentence.trim()).toMatch(/。$/);
  expect(new Set(sentences).size).toBe(sentences.length);
});

test.each(scenarios)('the solution of $id is the trainee’s own actions only', ({ scenario }) => {
  const types = scenario.solution.flatMap(({ action }) => (typeof action === 'function' ? [] : [action.type]));
  expect(types.filter((type) => ['prepared', 'waited', 'resumed', 'clockMoved'].includes(type))).toEqual([]);
});
