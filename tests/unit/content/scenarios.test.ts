import { expect, test } from 'vitest';
import { loadScenarioTexts } from '../../../src/content/scenarios.ts';
import { caseFactsOf } from '../../../src/training/case-facts.ts';
import { givenWorld } from '../../../src/training/given-world.ts';
import { loadScenario, scenarioIds } from '../../../src/training/scenarios/catalogue.ts';
import { snapshot } from '../../support/attempts.ts';

test.each(scenarioIds)('%s has words in every language: whole, or all of them Japanese', async (id) => {
  const scenario = await loadScenario(id);
  const facts = caseFactsOf(scenario, snapshot.profile);
  const [japanese, english] = [(await loadScenarioTexts(id))(facts), (await loadScenarioTexts(id, 'en'))(facts)];
  const given = givenWorld(scenario.given, snapshot);
  const opening = { type: 'openedBrowser', browser: 'ie', from: 'icon' } as const;
  expect(Object.keys(english.steps)).toEqual(Object.keys(japanese.steps));
  expect(Object.keys(english.mistakes)).toEqual(Object.keys(japanese.mistakes));
  expect(japanese.ofAction(given, opening)?.instruction).toMatch(/。$/);
  // Off the solution the site says an action's name in its own language, unless it has all words of it.
  expect(english.ofAction(given, opening) === null).toBe(english.goal === japanese.goal);
});

test.each([
  ['refused-password', /停止|lock/, 'a lock may have come first'],
  ['hidden-question', /隠れ|behind/, 'the log-in page may have been closed before'],
  ['cancelled-picker', /開き直|opened/, 'Edge shows the picker without'],
] as const)('what is said at the goal of %s holds whichever way it was reached', async (id, claim, because) => {
  const facts = caseFactsOf(await loadScenario(id), snapshot.profile);
  for (const language of ['ja', 'en'] as const) {
    expect((await loadScenarioTexts(id, language))(facts).reached, because).not.toMatch(claim);
  }
});

test('the misses that a customer tells of are no number, since banks lock after more of them or fewer', async () => {
  const facts = caseFactsOf(await loadScenario('refused-password'), snapshot.profile);
  for (const language of ['ja', 'en'] as const) {
    const { situation } = (await loadScenarioTexts('refused-password', language))(facts);
    expect(situation.join(' ')).not.toMatch(/\d回|third/);
  }
});
