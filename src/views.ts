// Loads the parts of each view, its Japanese words included, when the view is first shown, so that the first page stays small.
import type { WordsAt } from './content/scenario-texts.ts';
import type { ReadingLength } from './session/ports/demonstration.ts';
import type { PictureNotes } from './session/ports/pictures.ts';
import type { Records } from './session/ports/records.ts';
import type { Rooms } from './session/ports/rooms.ts';
import type { Language } from './session/ports/site.ts';
import type { openManual } from './studio/manual/open-manual.ts';
import type { ProfileSnapshot } from './training/given-world.ts';
import { scenarioIds, type ScenarioId } from './training/scenarios/catalogue.ts';

/** Knows where the words of each exercise lie, which the first page does not need. */
const wordsOfExercises = () => import('./content/exercise-with-words.ts');

/**
 * Loads an exercise with its words in a language of the site. A view asks for it before its own parts: what is found here is still
 * to be asked for, and goes to the end of the queue.
 */
async function exerciseWithWords(id: ScenarioId, language: Language) {
  const { loadExerciseWithWords } = await wordsOfExercises();
  return loadExerciseWithWords(id, language);
}

/** Loads the words of an exercise in a language of the site. */
export const loadWords = async (id: ScenarioId, language: Language): Promise<WordsAt> =>
  (await exerciseWithWords(id, language)).wordsAt;

/** Loads the words of every exercise in a language of the site. */
export const loadAllWords = async (language: Language): Promise<ReadonlyMap<string, WordsAt>> =>
  new Map(await Promise.all(scenarioIds.map(async (id) => [id, await loadWords(id, language)] as const)));

/** Loads an exercise with its rooms and words, for the views in which it runs. */
async function exercise(id: ScenarioId, rooms: () => Promise<Rooms>, language: Language) {
  const [{ scenario, wordsAt }, opened, { coachTexts }] = await Promise.all([
    exerciseWithWords(id, language),
    rooms(),
    import('./content/ja/coach.ts'),
  ]);
  const steps = scenario.solution.map(({ step }) => step);
  return { rooms: opened, steps, wordsAt, japanese: { coach: coachTexts } };
}

/** Loads the view in which the learner does an exercise. */
export async function practiceView(id: ScenarioId, rooms: () => Promise<Rooms>, language: Language) {
  const [parts, view] = await Promise.all([exercise(id, rooms, language), import('./dojo/practice/Practice.svelte')]);
  return { Practice: view.default, ...parts };
}

/** Loads the view that demonstrates an exercise. */
export async function showView(
  id: ScenarioId,
  rooms: () => Promise<Rooms>,
  language: Language,
  bank: ProfileSnapshot['profile'],
) {
  const [parts, inJapanese, view] = await Promise.all([
    exercise(id, rooms, language),
    loadWords(id, 'ja'),
    import('./dojo/show/Show.svelte'),
  ]);
  // A demonstration has the same pace in each language, and letters of another one are read faster than Japanese ones.
  const { steps } = inJapanese(bank);
  const readingLength: ReadingLength = (step, when) => {
    const said = steps[step];
    if (!said) return 0;
    return when === 'before' ? said.instruction.length + said.why.length : said.seen.length;
  };
  return { Show: view.default, readingLength, ...parts };
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
    // The attempt says which exercise it is of, and only then are the words loaded.
    wordsOfExercises(),
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
export async function sceneView(id: ScenarioId, bank: ProfileSnapshot['profile']) {
  const [{ scenario, wordsAt }, view, { studioTexts }] = await Promise.all([
    exerciseWithWords(id, 'ja'),
    import('./studio/Scene.svelte'),
    import('./content/ja/studio.ts'),
  ]);
  return { Scene: view.default, scenario, words: wordsAt(bank), japanese: { studio: studioTexts } };
}

/** Loads and opens the manual of an exercise, which is Japanese in every language of the site, as its pictures are. */
export async function manualView(
  id: ScenarioId,
  around: Omit<Parameters<typeof openManual>[0], 'id' | 'scenario' | 'wordsAt'>,
) {
  const [told, { openManual }] = await Promise.all([
    exerciseWithWords(id, 'ja'),
    import('./studio/manual/open-manual.ts'),
  ]);
  return openManual({ id, ...told, ...around });
}

/** Loads the studio with every exercise and the notes of its pictures. */
export async function studioView(pictures: () => Promise<PictureNotes>, language: Language) {
  const [scenarios, spoken, view, { studioTexts }, notes] = await Promise.all([
    Promise.all(scenarioIds.map(async (id) => ({ id, ...(await exerciseWithWords(id, 'ja')) }))),
    loadAllWords(language),
    import('./studio/Studio.svelte'),
    import('./content/ja/studio.ts'),
    pictures(),
  ]);
  return { Studio: view.default, japanese: { studio: studioTexts }, notes, spoken, scenarios };
}
