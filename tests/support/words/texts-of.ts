import type { ActionTexts, MistakeTexts, ScenarioTexts } from '../../../src/content/scenario-texts.ts';
import { loadScenarioTexts } from '../../../src/content/scenarios.ts';
import { caseFactsOf } from '../../../src/training/case-facts.ts';
import type { Scenario } from '../../../src/training/scenario.ts';
import { isScenarioId, loadScenario, type ScenarioId } from '../../../src/training/scenarios/catalogue.ts';
import { profile } from '../mihon-bank.ts';

type TextsOf<S> =
  S extends Scenario<infer Step, infer Mistake, infer Advice>
    ? Omit<ScenarioTexts, 'steps' | 'mistakes' | 'advice'> & {
        readonly steps: Readonly<Record<Step, ActionTexts>>;
        readonly mistakes: Readonly<Record<Mistake, MistakeTexts>>;
        readonly advice: Readonly<Record<Advice, string>>;
      }
    : never;

/** The Japanese words of an exercise, by its id, as they read at the bank of the build. */
export const textsOfCase = async (id: ScenarioId): Promise<ScenarioTexts> =>
  (await loadScenarioTexts(id))(caseFactsOf(await loadScenario(id), profile));

/** The same of a scenario: a test asks only for words that it has. */
export async function textsOf<S extends Scenario>({ id }: S): Promise<TextsOf<S>> {
  if (!isScenarioId(id)) throw new Error(`${id} is no exercise`);
  return (await textsOfCase(id)) as TextsOf<S>; // the words are made from this scenario
}
