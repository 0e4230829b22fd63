import type { CaseFacts } from '../training/case-facts.ts';
import { loadScenario, type ScenarioId } from '../training/scenarios/catalogue.ts';
import { caseWords as englishCaseWords } from './en/scenarios.ts';
import { caseWords as japaneseCaseWords } from './ja/scenarios.ts';
import type { languages } from './languages.ts';
import type { ScenarioTexts, SharedTexts, TranslatedCase } from './scenario-texts.ts';

export type TextLanguage = (typeof languages)[number]['id'];

/** The words of cases in a language other than Japanese. Each part is a chunk of its own. */
interface CaseTranslation {
  readonly shared: () => Promise<SharedTexts>;
  /** Absent for a case that the language does not have: its Japanese words must do. */
  readonly own: Readonly<Partial<Record<ScenarioId, () => Promise<TranslatedCase>>>>;
}

/** The languages that have words of cases. One that is added here has all of what cases share, and cases of its own. */
const translations: Readonly<Partial<Record<TextLanguage, CaseTranslation>>> = {
  en: {
    shared: async () => (await import('./en/shared-texts.ts')).sharedTexts,
    own: englishCaseWords,
  },
};

/** Loads the function that makes the words of a case from its facts. */
export async function loadScenarioTexts(
  id: ScenarioId,
  language: TextLanguage = 'ja',
): Promise<(facts: CaseFacts) => ScenarioTexts> {
  const translation = translations[language];
  const loadOwn = translation?.own[id];
  const loading = Promise.all([
    // It knows the names of windows and actions, which the first page does not need.
    import('./case-texts.ts'),
    loadScenario(id),
    japaneseCaseWords[id](),
  ]);
  if (translation && loadOwn) {
    const [[{ caseTexts }, scenario, { manual }], shared, own] = await Promise.all([
      loading,
      translation.shared(),
      loadOwn(),
    ]);
    return caseTexts(shared, scenario, { ...own, manual });
  }
  const [[{ caseTexts }, scenario, own], { sharedTexts }] = await Promise.all([
    loading,
    import('./ja/shared-texts.ts'),
  ]);
  const texts = caseTexts(sharedTexts, scenario, own);
  // Off the solution the site says the name of an action in its own language rather than Japanese words.
  return translation ? (facts) => ({ ...texts(facts), ofAction: () => null }) : texts;
}
