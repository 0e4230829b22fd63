import type { CaseFacts } from '../training/case-facts.ts';
import { loadScenario, type ScenarioId } from '../training/scenarios/catalogue.ts';
import { caseWords as japaneseCaseWords } from './ja/scenarios.ts';
import type { languages } from './languages.ts';
import type { CaseWords, ScenarioTexts, SharedTexts } from './scenario-texts.ts';

type TextLanguage = (typeof languages)[number]['id'];

/** The words of cases in one language. Each part is a chunk of its own. */
interface CaseTranslation {
  readonly shared: () => Promise<SharedTexts>;
  /** Absent for a case that the language does not have: its Japanese words must do. */
  readonly own: Readonly<Partial<Record<ScenarioId, () => Promise<CaseWords>>>>;
}

const japanese = {
  shared: async () => (await import('./ja/shared-texts.ts')).sharedTexts,
  own: japaneseCaseWords,
};

/** The languages that have words of cases. One that is added here has all of what cases share, and cases of its own. */
const translations: Readonly<Partial<Record<TextLanguage, CaseTranslation>>> = { ja: japanese };

/** Loads what makes the words of a case from its facts. */
export async function loadScenarioTexts(
  id: ScenarioId,
  language: TextLanguage = 'ja',
): Promise<(facts: CaseFacts) => ScenarioTexts> {
  const translation = translations[language];
  const loadOwn = translation?.own[id];
  const isTranslated = translation !== undefined && loadOwn !== undefined;
  const [{ caseTexts }, scenario, shared, own] = await Promise.all([
    // It knows the names of windows and actions, which the first page does not need.
    import('./case-texts.ts'),
    loadScenario(id),
    isTranslated ? translation.shared() : japanese.shared(),
    isTranslated ? loadOwn() : japanese.own[id](),
  ]);
  const texts = caseTexts(shared, scenario, own);
  // Off the solution the site says the name of an action in its own language rather than Japanese words.
  return isTranslated ? texts : (facts) => ({ ...texts(facts), ofAction: () => null });
}
