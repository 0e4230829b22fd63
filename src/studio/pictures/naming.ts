import type { ScenarioTexts } from '../../content/scenario-texts.ts';
import { frontWindow } from '../../procedure/world/windows.ts';
import type { FontSize, World } from '../../procedure/world/world.ts';
import type { ProfileSnapshot } from '../../training/given-world.ts';
import type { PicturePart } from '../../training/picture-part.ts';
import { playSolution } from '../../training/script/play.ts';
import type { Scenario } from '../../training/scenario.ts';

/** The alternative text of a part after `count` actions. */
export function altAfter(
  scenario: Scenario,
  words: ScenarioTexts,
  snapshot: ProfileSnapshot,
  { count, part }: { readonly count: number; readonly part: PicturePart },
): string {
  const described = part === 'page' ? pageSince(scenario, snapshot, count) : count;
  const step = scenario.solution[described - 1]?.step;
  return step === undefined ? words.given : (words.steps[step]?.picture ?? '');
}

/** A picture of a page shows no dialogs, so its text is that of the step before they opened. */
function pageSince(scenario: Scenario, snapshot: ProfileSnapshot, count: number): number {
  const worldAt = (done: number) => playSolution(scenario, snapshot, done).world;
  const pageOf = (world: World) => JSON.stringify(frontWindow(world)?.page);
  const world = worldAt(count);
  const page = pageOf(world);
  let described = count;
  for (let earlier = world; earlier.dialogs.length > 0 && described > 0;) {
    described -= 1;
    earlier = worldAt(described);
    if (pageOf(earlier) !== page) return count;
  }
  return described;
}

/** The name of the picture after `count` actions, without exercise and extension: `04-issueCertificate-page-large`. */
export const nameAfter = (scenario: Scenario, count: number, part: PicturePart, size: FontSize): string =>
  [String(count).padStart(2, '0'), scenario.solution[count - 1]?.step ?? 'given', part, size].join('-');
