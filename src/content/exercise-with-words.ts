import { caseFactsOf } from '../training/case-facts.ts';
import { loadScenario, type ScenarioId } from '../training/scenarios/catalogue.ts';
import type { WordsAt } from './scenario-texts.ts';
import { loadScenarioTexts, type TextLanguage } from './scenarios.ts';

/** Loads an exercise with its words in a language of the site. */
export async function loadExerciseWithWords(id: ScenarioId, language: TextLanguage) {
  const [scenario, texts] = await Promise.all([loadScenario(id), loadScenarioTexts(id, language)]);
  const wordsAt: WordsAt = (bank, variant = scenario) => texts(caseFactsOf(variant, bank));
  return { scenario, wordsAt };
}
