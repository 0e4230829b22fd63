// All of a manual that knows scenarios and their words. These name the built-in bank by an alias, so Node loads them by Vite.
import { manualFrame } from '../../content/ja/manual-frame.ts';
import { scenarioListTexts } from '../../content/ja/scenario-list.ts';
import { loadScenarioTexts } from '../../content/ja/scenarios.ts';
import { sceneAddress } from '../../dojo/shell/address.ts';
import { builtInProfile } from '../../profile/built-in.ts';
import { profileHash } from '../../session/machine/profile-hash.ts';
import { galleryOf, type Gallery } from '../../studio/manual/gallery.ts';
import { htmlOf } from '../../studio/manual/html/html-of.ts';
import { manualOf } from '../../studio/manual/manual-of.ts';
import type { Manual, PicturePlace } from '../../studio/manual/manual.ts';
import { markdownOf } from '../../studio/manual/markdown.ts';
import { wordOf } from '../../studio/manual/word/word-of.ts';
import { loadScenario, scenarioIds, type ScenarioId } from '../../training/scenarios/catalogue.ts';
import { unsuitableIn } from '../exercises/unsuitable-bank.ts';

const snapshot = { profile: builtInProfile, hash: await profileHash(builtInProfile) };

// All at once, and now: what is loaded later, Vite's runner does not load.
const exercises = new Map(
  await Promise.all(
    scenarioIds.map(async (id) => {
      const [scenario, words] = await Promise.all([loadScenario(id), loadScenarioTexts(id)]);
      return [id, { id, title: scenarioListTexts[id].title, scenario, words, frame: manualFrame, snapshot }] as const;
    }),
  ),
);

function exercise(id: ScenarioId) {
  const found = exercises.get(id);
  if (!found) throw new Error(`There is no scenario ${id}`);
  return found;
}

/** Why the bank of this build does not suit a scenario, in a line each. */
const unsuitable = (id: ScenarioId): readonly string[] => unsuitableIn(exercise(id).scenario, builtInProfile);

/** Where a picture of a manual is drawn. */
function addressOf({ scenario }: Manual, { figure }: PicturePlace): string {
  const { count, part, callouts } = figure;
  return sceneAddress(scenario, String(count), part, 'medium', callouts.length > 0);
}

export const content = {
  manualFor: (id: ScenarioId): Manual => manualOf(exercise(id)),
  unsuitable,
  addressOf,
  galleryOf,
  html: (manual: Manual, gallery: Gallery) => htmlOf(manual, gallery, manualFrame),
  word: (manual: Manual, gallery: Gallery) => wordOf(manual, gallery, manualFrame),
  markdown: (manual: Manual, gallery: Gallery) => markdownOf(manual, gallery, manualFrame),
};

export type ManualContent = typeof content;
