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
