import type { ScenarioTexts } from '../../content/scenario-texts.ts';
import type { FontSize } from '../../procedure/world.ts';
import type { Scenario } from '../../training/scenario.ts';
import type { PicturePart } from '../../training/picture-part.ts';

/** What is to be seen once so many actions are done, for whoever does not see it. */
export function altAfter(scenario: Scenario, words: ScenarioTexts, count: number): string {
  const step = scenario.solution[count - 1]?.step;
  return step === undefined ? words.given : (words.steps[step]?.picture ?? '');
}

/** The name of the picture after so many actions, without the exercise and without an ending: `04-issueCertificate-page-large`. */
export const nameAfter = (scenario: Scenario, count: number, part: PicturePart, size: FontSize): string =>
  [String(count).padStart(2, '0'), scenario.solution[count - 1]?.step ?? 'given', part, size].join('-');
