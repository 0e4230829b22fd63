import { manualFrame } from '../../src/content/ja/manual-frame.ts';
import { scenarioListTexts } from '../../src/content/ja/scenario-list.ts';
import { galleryOf, type Gallery, type Shot } from '../../src/studio/manual/gallery.ts';
import { manualOf } from '../../src/studio/manual/manual-of.ts';
import { placesOf, type Manual } from '../../src/studio/manual/manual.ts';
import { loadScenario, type ScenarioId } from '../../src/training/scenarios/catalogue.ts';
import { snapshot } from './attempts.ts';
import { PNG } from 'pngjs';
import { textsOfCase } from './words/texts-of.ts';

export async function manualOfScenario(id: ScenarioId): Promise<Manual> {
  const [scenario, words] = await Promise.all([loadScenario(id), textsOfCase(id)]);
  return manualOf({ id, title: scenarioListTexts[id].title, scenario, words, frame: manualFrame, snapshot });
}

/** A picture of its own for each number. */
export function shotOf(number: number): Shot {
  const png = new PNG({ width: 4, height: 3 });
  png.data.fill(number);
  return { png: new Uint8Array(PNG.sync.write(png)), width: 1280, height: 720 };
}

/** The pictures of a manual: the first two places have the same one. */
export const galleryOfManual = (manual: Manual): Gallery =>
  galleryOf(manual, new Map(placesOf(manual).map(({ key }, index) => [key, shotOf(Math.max(1, index))])));
