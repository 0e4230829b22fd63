import { expect, test } from 'vitest';
import { scenarioListTexts } from '../../../../src/content/ja/scenario-list.ts';
import type { ScenarioTexts } from '../../../../src/content/scenario-texts.ts';
import { builtInProfile } from '../../../../src/profile/built-in.ts';
import { actionsUpTo } from '../../../../src/training/script/actions-up-to.ts';
import {
  isScenarioId,
  loadScenario,
  scenarioFacts,
  scenarioIds,
} from '../../../../src/training/scenarios/catalogue.ts';
import { textsOfCase } from '../../../support/words/texts-of.ts';

const sentencesOf = ({
  situation,
  goal,
  reached,
  era,
  given,
  steps,
  mistakes,
  advice,
}: ScenarioTexts): readonly string[] => [
  ...situation,
  goal,
  reached,
  era,
  given,
  ...Object.values(steps).flatMap(({ instruction, why, seen, hints, picture }) => [
    instruction,
    why,
    seen,
    ...hints,
    picture,
  ]),
  ...Object.values(mistakes).flatMap(({ consequence, better, source }) => [consequence, better, source]),
  ...Object.values(advice),
];

const scenarios = await Promise.all(
  scenarioIds.map(async (id) => ({ id, scenario: await loadScenario(id), texts: await textsOfCase(id) })),
);

test('the first exercise is the procedure itself, and none comes before an easier one', () => {
  expect(scenarioIds[0]).toBe('expired-certificate');
  const levels = scenarioIds.map((id) => scenarioFacts(id).level);
  expect(levels).toEqual(levels.toSorted());
  expect(scenarioFacts('expired-certificate')).toEqual({ level: 1, minutes: 5 });
});

test.each(['expired', '', 'toString', 'constructor', '__proto__', 'hasOwnProperty'])('%s is no exercise', (text) => {
  expect(isScenarioId(text)).toBe(false);
});

test.each(scenarios)(
  'the catalogue knows $id by its own id, and its customer is a training account',
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
  const ids = (all: readonly { readonly step?: string; readonly id?: string }[]) =>
    all.map(({ step, id }) => step ?? id).sort();
  expect(Object.keys(texts.steps).sort()).toEqual(ids(scenario.solution));
  expect(Object.keys(texts.mistakes).sort()).toEqual(ids(scenario.mistakes));
  expect(Object.keys(texts.advice).sort()).toEqual([...scenario.advice].sort());
  expect(texts.situation.length).toBeGreaterThan(0);
  for (const sentence of sentencesOf(texts)) expect(sentence).toMatch(/^\S.*[。?]$/);
});

test.each(scenarios)('nothing is said twice in $id where it should differ', ({ scenario, texts }) => {
  const { situation, goal, reached, era, given } = texts;
  // An action that is done again differs in its instruction; its other words may be the same.
  const keys = scenario.solution.map(({ key }) => key);
  const wordsOf = (all: typeof scenario.solution) => all.flatMap(({ step }) => texts.steps[step] ?? []);
  const instructions = wordsOf(scenario.solution).map(({ instruction }) => instruction);
  const steps = wordsOf(scenario.solution.filter(({ key }, index) => keys.indexOf(key) === index));
  const mistakes = Object.values(texts.mistakes);
  const lists: readonly (readonly string[])[] = [
    [...situation, goal, reached, era],
    [given, ...steps.map(({ picture }) => picture)],
    instructions,
    steps.map(({ why }) => why),
    steps.map(({ seen }) => seen),
    ...steps.map(({ hints }) => hints),
    mistakes.map(({ name }) => name),
    mistakes.map(({ consequence }) => consequence),
    mistakes.map(({ better }) => better),
    Object.values(texts.advice),
  ];
  for (const list of lists) expect(list).toEqual([...new Set(list)]);
});

test.each(scenarios)('the solution of $id consists of a learner’s actions only', ({ scenario }) => {
  const types = scenario.solution.flatMap(({ action }) => (typeof action === 'function' ? [] : [action.type]));
  expect(types.filter((type) => ['prepared', 'waited', 'resumed'].includes(type))).toEqual([]);
});

test('each exercise has a title, a summary and an aim that no other has', () => {
  const listed = scenarioIds.map((id) => scenarioListTexts[id]);
  for (const said of ['title', 'summary', 'teaches'] as const) {
    const sentences = listed.map((one) => one[said]);
    expect(new Set(sentences).size).toBe(scenarioIds.length);
    for (const sentence of sentences) expect(sentence).toMatch(said === 'summary' ? /^\S.*。$/ : /^\S.*[^。]$/);
  }
});
