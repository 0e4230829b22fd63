// Loads the parts of each view, its Japanese words included, when the view is first shown, so that the first page stays small.
import { loadScenarioTexts } from './content/ja/scenarios.ts';
import type { ReadingLength } from './session/ports/demonstration.ts';
import type { PictureNotes } from './session/ports/pictures.ts';
import type { Records } from './session/ports/records.ts';
import type { Rooms } from './session/ports/rooms.ts';
import type { openManual } from './studio/manual/open-manual.ts';
import { loadScenario, scenarioIds, type ScenarioId } from './training/scenarios/catalogue.ts';

/** Loads an exercise with its rooms and words, for the views in which it runs. */
async function exercise(id: ScenarioId, rooms: () => Promise<Rooms>) {
  const [opened, scenario, words, { coachTexts }] = await Promise.all([
    rooms(),
    loadScenario(id),
    loadScenarioTexts(id),
    import('./content/ja/coach.ts'),
  ]);
  const steps = scenario.solution.map(({ step }) => step);
  return { rooms: opened, steps, words, japanese: { coach: coachTexts } };
}

/** Loads the view in which the learner does an exercise. */
export async function practiceView(id: ScenarioId, rooms: () => Promise<Rooms>) {
  const [view, parts] = await Promise.all([import('./dojo/practice/Practice.svelte'), exercise(id, rooms)]);
  return { Practice: view.default, ...parts };
}

/** Loads the view that demonstrates an exercise. */
export async function showView(id: ScenarioId, rooms: () => Promise<Rooms>) {
  const [view, { words, ...parts }] = await Promise.all([import('./dojo/show/Show.svelte'), exercise(id, rooms)]);
  const readingLength: ReadingLength = (step, when) => {
    const said = words.steps[step];
    if (!said) return 0;
    return when === 'before' ? said.instruction.length + said.why.length : said.seen.length;
  };
  return { Show: view.default, words, readingLength, ...parts };
}

/** Loads the view of all results. */
export async function resultsView(records: () => Promise<Records>) {
  const [view, { resultsTexts }, found] = await Promise.all([
    import('./dojo/results/ResultsView.svelte'),
    import('./content/ja/results.ts'),
    records(),
  ]);
  return { ResultsView: view.default, japanese: { results: resultsTexts }, found };
}

/** Loads the view that reviews one attempt. */
export async function debriefView(records: () => Promise<Records>) {
  const [view, { debriefTexts }, { resultsTexts }, { canBranchAt }, found] = await Promise.all([
    import('./dojo/debrief/DebriefView.svelte'),
    import('./content/ja/debrief.ts'),
    import('./content/ja/results.ts'),
    import('./procedure/can-branch.ts'),
    records(),
  ]);
  const japanese = { debrief: debriefTexts, results: resultsTexts };
  return { DebriefView: view.default, japanese, canBranchAt, found };
}

/** Loads the view in which trainers check and choose a bank. */
export async function deskView() {
  const [view, { profileFileTexts }] = await Promise.all([
    import('./dojo/desk/Desk.svelte'),
    import('./content/ja/profile-file.ts'),
  ]);
  return { Desk: view.default, japanese: { profileFile: profileFileTexts } };
}

/** Loads the view of a single picture, for programs that photograph it. */
export async function sceneView(id: ScenarioId) {
  const [view, scenario, words, { studioTexts }] = await Promise.all([
    import('./studio/Scene.svelte'),
    loadScenario(id),
    loadScenarioTexts(id),
    import('./content/ja/studio.ts'),
  ]);
  return { Scene: view.default, scenario, words, japanese: { studio: studioTexts } };
}

/** Loads and opens the manual of an exercise. */
export async function manualView(
  id: ScenarioId,
  around: Omit<Parameters<typeof openManual>[0], 'id' | 'scenario' | 'words'>,
) {
  const [{ openManual }, scenario, words] = await Promise.all([
    import('./studio/manual/open-manual.ts'),
    loadScenario(id),
    loadScenarioTexts(id),
  ]);
  return openManual({ id, scenario, words, ...around });
}

/** Loads the studio with every exercise and the notes of its pictures. */
export async function studioView(pictures: () => Promise<PictureNotes>) {
  const [view, { studioTexts }, notes, scenarios] = await Promise.all([
    import('./studio/Studio.svelte'),
    import('./content/ja/studio.ts'),
    pictures(),
    Promise.all(
      scenarioIds.map(async (id) => {
        const [scenario, words] = await Promise.all([loadScenario(id), loadScenarioTexts(id)]);
        return { id, scenario, words };
      }),
    ),
  ]);
  return { Studio: view.default, japanese: { studio: studioTexts }, notes, scenarios };
}
