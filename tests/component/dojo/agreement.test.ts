// Card, list, debrief and CSV are read as they are shown, of the same five attempts: they say the same.
import { cleanup, render, screen, within } from '@testing-library/svelte';
import { afterEach, expect, test } from 'vitest';
import { coachTexts as coach } from '../../../src/content/ja/coach.ts';
import { debriefTexts } from '../../../src/content/ja/debrief.ts';
import { resultsTexts as words } from '../../../src/content/ja/results.ts';
import { siteTexts as text } from '../../../src/content/ja/site.ts';
import DebriefView from '../../../src/dojo/debrief/DebriefView.svelte';
import ResultCard from '../../../src/dojo/practice/end/ResultCard.svelte';
import { namesFor } from '../../../src/dojo/results/names.ts';
import { ResultsList } from '../../../src/dojo/results/results-list.svelte.ts';
import ResultsTable from '../../../src/dojo/results/ResultsTable.svelte';
import { tableOf } from '../../../src/dojo/results/table-of.ts';
import { canBranchAt } from '../../../src/procedure/can-branch.ts';
import { modelVersion } from '../../../src/procedure/world/world.ts';
import { TrainingSession } from '../../../src/session/attempt/training-session.svelte.ts';
import type { StoredAttempt } from '../../../src/session/attempt/attempt.ts';
import { scoringRule } from '../../../src/training/assessment/assess.ts';
import { csvOf } from '../../../src/training/results/csv.ts';
import { expiredCertificate } from '../../../src/training/scenarios/expired-certificate.ts';
import { fullLock } from '../../../src/training/scenarios/full-lock.ts';
import type { Action, Scenario } from '../../../src/training/scenario.ts';
import { actionsWithMistake, finishedAttempt } from '../../support/finished-attempts.ts';
import { readCsv } from '../../support/files/read-csv.ts';
import { wordsOfTests } from '../../support/components/words.ts';
import { bank, browser, fileOf, textOf } from '../../support/session/attempt-files.ts';
import { fakeServices } from '../../support/session/fake-services.ts';

afterEach(cleanup);

const solutionOf = ({ solution }: Scenario): readonly Action[] => solution.map(({ action }) => action);
const placeOf = ({ solution }: Scenario, step: string) => solution.findIndex((one) => one.step === step);
const about = (attempt: string, mode: 'guided' | 'practice' | 'test') =>
  ({ attempt, mode, learner: null, finishedAt: 1_700_000_000_000, seconds: 300 }) as const;

const all = solutionOf(expiredCertificate);
const login = placeOf(expiredCertificate, 'login');
const branch = placeOf(expiredCertificate, 'issue') + 1;
const declined = [
  ...actionsWithMistake(expiredCertificate, 'requestDeclined'),
  { type: 'pressedIssue', window: 'w2' } as const,
  ...all.slice(branch),
];
const lockedOut = [
  ...actionsWithMistake(fullLock, 'toldToWait'),
  ...solutionOf(fullLock).slice(placeOf(fullLock, 'authenticate') + 1),
];

interface Shown {
  readonly scenario: 'expired-certificate' | 'full-lock';
  readonly stored: StoredAttempt;
  readonly word: string;
  /** In tables, which have no sentence beside it. */
  readonly inTable?: string;
  readonly points: string;
}

const five: readonly (readonly [string, Shown])[] = [
  [
    'a guided one with a slip',
    {
      scenario: 'expired-certificate',
      stored: finishedAttempt(expiredCertificate, bank, declined, about('guided', 'guided')),
      word: '修了',
      points: '',
    },
  ],
  [
    'a test that a critical mistake failed',
    {
      scenario: 'full-lock',
      stored: finishedAttempt(fullLock, bank, lockedOut, about('critical', 'test')),
      word: '不合格',
      inTable: '不合格（重大な誤り）',
      points: '60',
    },
  ],
  [
    'a practice that repeats the last step',
    {
      scenario: 'expired-certificate',
      stored: finishedAttempt(expiredCertificate, bank, all, about('repeat', 'practice'), {
        actions: login,
        origin: () => ({ kind: 'repeat', step: 'login' }),
      }),
      word: '合格',
      points: '100',
    },
  ],
  [
    'a branch',
    {
      scenario: 'expired-certificate',
      stored: finishedAttempt(expiredCertificate, bank, declined, about('branch', 'test'), {
        actions: branch,
        origin: (entries) => ({ kind: 'branch', attempt: 'other', entries }),
      }),
      word: '達成',
      points: '',
    },
  ],
  [
    'a passed test with a slip',
    {
      scenario: 'expired-certificate',
      stored: finishedAttempt(expiredCertificate, bank, declined, about('passed', 'test')),
      word: '合格',
      points: '95',
    },
  ],
];

const scenarios = { 'expired-certificate': expiredCertificate, 'full-lock': fullLock };
const recordsWith = async (stored: StoredAttempt) => {
  const { records, store } = browser();
  await store.add(stored);
  return records;
};

function cardOf({ stored, scenario }: Shown): string {
  const { header, entries } = stored;
  const services = { ...fakeServices().services, bankProfile: bank };
  const session = new TrainingSession({ header, entries }, scenarios[scenario], services, { owner: 'card' });
  const nothing = () => undefined;
  render(ResultCard, { id: scenario, session, words: wordsOfTests, coach, text, onagain: nothing, onlook: nothing });
  return screen.getByRole('dialog').textContent;
}

/** The row of the list, by the names of its columns. */
async function rowOf({ stored }: Shown): Promise<Readonly<Record<string, string>>> {
  const records = await recordsWith(stored);
  const results = await records.list();
  const names = namesFor([], String, words);
  render(ResultsTable, { list: new ResultsList(records, names), results, names, addressOf: String, words });
  const [head, row] = within(screen.getByRole('table')).getAllByRole('row');
  const cells = [...(row?.children ?? [])].map((cell) => cell.textContent.trim());
  return Object.fromEntries([...(head?.children ?? [])].map((cell, at) => [cell.textContent.trim(), cells[at] ?? '']));
}

async function csvRowOf({ stored }: Shown): Promise<Readonly<Record<string, string>>> {
  const results = await (await recordsWith(stored)).list();
  const [head = [], row = []] = readCsv(
    csvOf(tableOf(results, namesFor([], String, words), new Map(), words)).slice(1),
  );
  return Object.fromEntries(head.map((name, at) => [name, row[at] ?? '']));
}

async function debriefOf(stored: StoredAttempt, heading = debriefTexts.work): Promise<HTMLElement> {
  const { container } = render(DebriefView, {
    records: await recordsWith(stored),
    attempt: stored.header.id,
    text,
    words: debriefTexts,
    results: words,
    titleOf: String,
    language: 'ja',
    loadWords: async () => wordsOfTests,
    canBranchAt,
    branch: async () => true,
    againAt: () => '#/',
    after: async () => undefined,
  });
  await screen.findByRole('heading', { level: 2, name: heading });
  return container;
}

test.each(five)('of %s the card, the list, the debrief and the CSV say the same', async (_, shown) => {
  const { word, inTable = word, points, stored } = shown;
  const { passed, points: pointsColumn, mistakes } = words.table.columns;
  const made = String(stored.result?.mistakes.length);

  const card = cardOf(shown);
  expect(card).toContain(word);
  const isGraded = points !== '';
  expect(card.includes(coach.result.lines)).toBe(isGraded);
  if (isGraded) expect(card).toContain(`${points}点`);
  cleanup();

  expect(await rowOf(shown)).toMatchObject({ [passed]: inTable, [pointsColumn]: points, [mistakes]: made });
  cleanup();
  expect(await csvRowOf(shown)).toMatchObject({ [passed]: inTable, [pointsColumn]: points, [mistakes]: made });

  const debrief = await debriefOf(stored);
  expect(debrief.querySelector('.points span')?.textContent).toBe(word);
  expect(debrief.querySelector('.points strong')?.textContent ?? '').toBe(points);
  const sentence = debrief.querySelector('.sentence')?.textContent ?? '';
  // The sentence of the card is the first of the debrief.
  expect(card).toContain(sentence.slice(0, sentence.indexOf('。') + 1));
  const rule = coach.result.standing.rule(scoringRule(scenarios[shown.scenario]));
  expect([card, debrief.textContent].map((said) => said.includes(rule))).toEqual([isGraded, isGraded]);
});

test('an attempt of an earlier version keeps its points and its word, without a breakdown by the rules of this one', async () => {
  const { header, entries, result } = finishedAttempt(fullLock, bank, lockedOut, about('earlier', 'test'));
  if (!result) throw new Error('a finished attempt has a result');
  const earlier = modelVersion - 1;
  const stored: StoredAttempt = {
    header: { ...header, modelVersion: earlier },
    entries,
    result: { ...result, modelVersion: earlier, grade: { points: 72, passed: false } },
  };
  const shown: Shown = { scenario: 'full-lock', stored, word: '不合格', points: '72' };
  expect(await rowOf(shown)).toMatchObject({
    [words.table.columns.passed]: '不合格',
    [words.table.columns.points]: '72',
  });
  cleanup();
  const debrief = await debriefOf(stored);
  expect(debrief.querySelector('.points')?.textContent).toMatch(/72.*不合格/);
  expect(debrief.querySelector('.sentence')?.textContent).toContain(
    coach.result.standing.sentence('criticalMistake', 70, 0),
  );
  expect(debrief.textContent).toContain(debriefTexts.score.earlier);
  expect(debrief.textContent).not.toContain('−40');
});

test('a score of an earlier version that cannot be checked is called so everywhere, and nowhere passed', async () => {
  const { header, entries, result } = finishedAttempt(fullLock, bank, lockedOut, about('unchecked', 'test'));
  if (!result) throw new Error('a finished attempt has a result');
  const { records } = browser();
  const old = { modelVersion: 1 };
  const forged = {
    header: { ...header, ...old },
    entries: entries.slice(0, 3),
    result: { ...result, ...old, seconds: 0, reached: true, wrongSteps: [], grade: { points: 97, passed: true } },
  };
  const claimed = { ...forged, result: { ...forged.result, finishedAt: header.startedAt } };
  await records.importFiles([fileOf(textOf(claimed))]);
  const [kept] = await records.list();
  const shown: Shown = { scenario: 'full-lock', stored: { ...forged, result: kept }, word: '', points: '' } as Shown;
  const word = '以前の版の採点（確かめられません）';
  expect(await rowOf(shown)).toMatchObject({
    [words.table.columns.passed]: word,
    [words.table.columns.points]: '',
  });
  cleanup();
  const row = await csvRowOf(shown);
  expect(row).toMatchObject({
    [words.table.columns.passed]: word,
    [words.table.columns.points]: '',
    [words.csv.reached]: '',
  });
  const debrief = await debriefOf(shown.stored, debriefTexts.replay.title);
  expect(debrief.querySelector('.points')?.textContent.trim()).toBe(word);
  expect(screen.getByText(debriefTexts.facts.claimed).nextElementSibling?.textContent).toBe('97');
  expect(debrief.textContent).not.toMatch(/合格です|一度で|よくできた/);
  expect(screen.queryByRole('heading', { name: debriefTexts.work })).toBeNull();
});
