import type { ScenarioTexts } from '../../content/scenario-texts.ts';
import { loadScenarioTexts } from '../../content/ja/scenarios.ts';
import { builtInProfile } from '../../profile/built-in.ts';
import { profileHash } from '../../session/machine/profile-hash.ts';
import type { ProfileSnapshot } from '../../training/given-world.ts';
import type { Scenario } from '../../training/scenario.ts';
import { loadScenario, scenarioIds, type ScenarioId } from '../../training/scenarios/catalogue.ts';

/** What there are pictures of. */
export interface Exercise {
  readonly id: ScenarioId;
  readonly scenario: Scenario;
  readonly words: ScenarioTexts;
}

export const loadExercises = (): Promise<readonly Exercise[]> =>
  Promise.all(
    scenarioIds.map(async (id) => {
      const [scenario, words] = await Promise.all([loadScenario(id), loadScenarioTexts(id)]);
      return { id, scenario, words };
    }),
  );

/** The bank that the build contains: pictures show no other. */
export const builtInSnapshot = async (): Promise<ProfileSnapshot> => ({
  profile: builtInProfile,
  hash: await profileHash(builtInProfile),
});
