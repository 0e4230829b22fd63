// Card, result, debrief, list and table are asked of the same attempts: they say the same.
import { expect, test } from 'vitest';
import { resultsTexts as words } from '../../../../src/content/ja/results.ts';
import { namesFor } from '../../../../src/dojo/results/names.ts';
import { tableOf } from '../../../../src/dojo/results/table-of.ts';
import { modelVersion } from '../../../../src/procedure/world/world.ts';
import { TrainingSession } from '../../../../src/session/attempt/training-session.svelte.ts';
import { replayAttempt } from '../../../../src/training/attempt/replay.ts';
import type { Score } from '../../../../src/training/assessment/assess.ts';
import { standingOf } from '../../../../src/training/assessment/standing.ts';
import { unreachedSteps, wrongSteps } from '../../../../src/training/attempt/step-outcome.ts';
import { debriefingOf } from '../../../../src/training/debrief/debriefing.ts';
import { scoreBehind } from '../../../../src/training/debrief/score-behind.ts';
import { toWorkOn } from '../../../../src/training/debrief/to-work-on.ts';
import { bank, browser, fileOf, handedIn, solvedOnes, textOf } from '../../../support/session/attempt-files.ts';
import { fakeServices } from '../../../support/session/fake-services.ts';
import { exportedBy } from '../../../support/stored-data.ts';

const own = await browserWith(textOf(...solvedOnes, ...handedIn));
const newest = await browserWith(exportedBy('0.3.0'));
const stored = await browserWith(exportedBy('0.1.0'));

async function browserWith(text: string) {
  const { records, store } = browser();
  await records.importFiles([fileOf(text)]);
  const results = await records.list();
  return { results, records, store };
}

const all = [own, newest, stored].flatMap(({ results, records, store }) =>
  results.map((result) => [`${result.attempt} (${result.mode})`, result, records, store] as const),
);

const gradeOf = (score: Score | null) => {
  if (!score) return null;
  const { deductions: _, ...grade } = score;
  return grade;
};

const cells = (result: (typeof all)[number][1]) => {
  const [head = [], row = []] = tableOf(
    [result],
    namesFor([], (id) => id, words),
    new Map(),
    words,
  );
  return (name: string) => row[head.indexOf(name)];
};

test('the attempts that are asked make mistakes, miss their goals, have grades and have none', () => {
  const results = all.map(([, result]) => result);
  expect(results.length).toBeGreaterThan(36);
  expect(results.some(({ grade }) => grade === null)).toBe(true);
  expect(results.some(({ mistakes, wrongSteps }) => mistakes.length > 0 && wrongSteps.length > 0)).toBe(true);
  expect(results.some(({ unreachedSteps }) => unreachedSteps.length > 0)).toBe(true);
});

test.each(all)(
  'of %s the card, the result, the debrief and the table say the same',
  async (_, result, records, store) => {
    const recorded = await records.attempt(result.attempt);
    const found = await store.find(result.attempt);
    if (!recorded || !found) throw new Error('it is not there');
    const { scenario, bankProfile, entries } = recorded;

    const services = { ...fakeServices().services, bankProfile };
    const attempt = { header: found.header as never, entries }; // as it was stored a moment ago
    const card = new TrainingSession(attempt, scenario, services, { owner: 'card' });
    const debriefing = debriefingOf(replayAttempt(recorded), result);
    const cell = cells(result);

    expect(card.mistakes).toEqual(result.mistakes);
    expect(card.assessment?.reached).toBe(result.reached);
    const score = scoreBehind(result, debriefing.assessment);
    if (result.modelVersion === modelVersion) {
      expect(card.assessment).toEqual(debriefing.assessment);
      expect(card.assessment?.score).toEqual(score);
      expect(gradeOf(score)).toEqual(result.grade);
      const { steps } = debriefing.assessment;
      expect(wrongSteps(steps)).toHaveLength(result.wrongSteps.length);
      expect(unreachedSteps(steps, result.reached)).toHaveLength(result.unreachedSteps.length);
    }
    // The grade that an earlier version gave stays, and has no reasons among the rules of this one.
    else expect(score).toBeNull();

    const onLines = debriefing.lines.flatMap(({ mistakes }) => mistakes);
    expect(onLines.toSorted()).toEqual(result.mistakes.toSorted());
    const aims = toWorkOn(scenario, debriefing.assessment, [], 99);
    expect(aims.filter(({ kind }) => kind === 'mistake')).toHaveLength(result.mistakes.length);
    const lost = score?.deductions.flatMap((one) => (one.kind === 'mistake' ? one.mistake : []));
    expect(lost?.toSorted() ?? result.mistakes.toSorted()).toEqual(result.mistakes.toSorted());

    expect(cell(words.table.columns.mistakes)).toBe(result.mistakes.length);
    expect(cell(words.csv.mistakeNames)).toBe(result.mistakes.join('、'));
    expect(cell(words.table.columns.points)).toBe(result.grade?.points ?? '');
    expect(cell(words.table.columns.passed)).toBe(words.table.standings[standingOf(result)]);
    expect(cell(words.table.columns.wrongSteps)).toBe(result.wrongSteps.length);
    expect(cell(words.table.columns.unreachedSteps)).toBe(result.unreachedSteps.length);
  },
);

test('every attempt is played with the bank that it began with', async () => {
  const names = await Promise.all(
    all.map(async ([, { attempt }, records]) => (await records.attempt(attempt))?.bankProfile),
  );
  expect(new Set(names.map((snapshot) => snapshot?.profile.name)).size).toBe(2);
  expect(names.filter((snapshot) => snapshot?.hash === bank.hash).length).toBeGreaterThan(1);
});
