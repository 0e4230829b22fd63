import { scenarioListTexts } from '../../content/ja/scenario-list.ts';
import type { ScenarioTexts } from '../../content/scenario-texts.ts';
import { loadScenarioTexts } from '../../content/scenarios.ts';
import { builtInProfile } from '../../profile/built-in.ts';
import { profileHash } from '../../session/machine/profile-hash.ts';
import { caseFactsOf } from '../../training/case-facts.ts';
import type { ProfileSnapshot } from '../../training/given-world.ts';
import type { Scenario } from '../../training/scenario.ts';
import { loadScenario, scenarioIds, type ScenarioId } from '../../training/scenarios/catalogue.ts';

/** An exercise with its words. */
export interface Exercise {
  readonly id: ScenarioId;
  readonly title: string;
  readonly scenario: Scenario;
  readonly words: ScenarioTexts;
}

/** Loads exercises as the built-in bank has them: all of the catalogue, unless some are named. */
export const loadExercises = (ids: readonly ScenarioId[] = scenarioIds): Promise<readonly Exercise[]> =>
  Promise.all(
    ids.map(async (id) => {
      const [scenario, texts] = await Promise.all([loadScenario(id), loadScenarioTexts(id)]);
      return { id, title: scenarioListTexts[id].title, scenario, words: texts(caseFactsOf(scenario, builtInProfile)) };
    }),
  );

/** The bank that the build contains; pictures show no other. */
export const builtInSnapshot = async (): Promise<ProfileSnapshot> => ({
  profile: builtInProfile,
  hash: await profileHash(builtInProfile),
});
