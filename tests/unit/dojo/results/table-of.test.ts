import { expect, test } from 'vitest';
import type { Cell } from '../../../../src/training/results/csv.ts';
import { resultsTexts as words } from '../../../../src/content/ja/results.ts';
import { namesFor } from '../../../../src/dojo/results/names.ts';
import { tableOf } from '../../../../src/dojo/results/table-of.ts';
import type { ScenarioTexts } from '../../../../src/content/scenario-texts.ts';
import { ayame, graded, resultAt } from '../../../support/results.ts';

const texts = {
  steps: { issue: { instruction: '「発行」を押します。' } },
  mistakes: { requestDeclined: { name: '要求を断った' } },
} as unknown as ScenarioTexts; // as much of them as a table names
const wordsOf = new Map([['expired-certificate', texts]]);
const names = namesFor([ayame], (scenario) => `title of ${scenario}`, words);

/** The cells of one result, by the names of their columns. */
function rowOf(change: Parameters<typeof resultAt>[1]): Readonly<Record<string, Cell | undefined>> {
  const [head = [], row = []] = tableOf([resultAt(1, change)], names, wordsOf, words);
  expect(row).toHaveLength(head.length);
  return Object.fromEntries(
    head.map((name, index): [string, Cell | undefined] => [typeof name === 'string' ? name : '', row[index]]),
  );
}

const { columns } = words.table;

test('the moment stands as a date of a spreadsheet and in words', () => {
  const { finishedAt } = resultAt(1, {});
  const inWords = words.csv.moment(finishedAt);
  expect(rowOf({})).toMatchObject({
    [columns.finishedAt]: { wallClock: inWords.replaceAll('/', '-').replace(' ', 'T'), text: inWords },
  });
});

test('a row has the points of a graded attempt, and says whether it was passed', () => {
  expect(rowOf({ grade: graded(85) })).toMatchObject({
    [columns.learner]: 'あやめ',
    [columns.scenario]: 'title of expired-certificate',
    [columns.mode]: words.modes.test,
    [columns.points]: 85,
    [columns.passed]: '合格',
    [words.csv.reached]: words.csv.yes,
    [words.csv.seconds]: 300,
    [words.csv.attempt]: 'a1',
  });
  expect(rowOf({ grade: graded(40, false) })).toMatchObject({
    [columns.points]: 40,
    [columns.passed]: '不合格',
  });
});

test('a row of a graded attempt says where a critical mistake or the missed goal failed it', () => {
  const { passed } = columns;
  expect(rowOf({ grade: { points: 60, passed: false, critical: true } })).toMatchObject({
    [passed]: '不合格（重大な誤り）',
  });
  expect(rowOf({ reached: false, grade: graded(0, false) })).toMatchObject({ [passed]: '不合格' });
});

test('a row without a grade has no points, and says whether the goal was reached', () => {
  const { points, passed } = columns;
  expect(rowOf({ mode: 'guided', grade: null })).toMatchObject({ [points]: '', [passed]: '修了' });
  expect(rowOf({ mode: 'free', grade: null })).toMatchObject({ [points]: '', [passed]: '達成' });
  expect(rowOf({ mode: 'test', grade: null })).toMatchObject({ [points]: '', [passed]: '達成' });
  expect(rowOf({ mode: 'guided', reached: false, grade: null })).toMatchObject({ [passed]: '未達成' });
});

test('steps gone wrong and steps not reached are distinguished, by count and by name', () => {
  const row = rowOf({ reached: false, wrongSteps: ['issue'], unreachedSteps: ['close', 'issue'], steps: 9, hints: 2 });
  expect(row).toMatchObject({
    [words.csv.reached]: words.csv.no,
    [words.csv.steps]: 9,
    [columns.wrongSteps]: 1,
    [columns.unreachedSteps]: 2,
    [columns.hints]: 2,
    [words.csv.stepNames]: '「発行」を押します。',
    [words.csv.unreachedNames]: 'close、「発行」を押します。',
  });
});

test('mistakes are counted and named; a name that this version does not know stays its id', () => {
  expect(rowOf({ mistakes: ['requestDeclined', 'toString'] })).toMatchObject({
    [columns.mistakes]: 2,
    [words.csv.mistakeNames]: '要求を断った、toString',
  });
  expect(rowOf({ scenario: 'unknown', mistakes: ['requestDeclined'] })).toMatchObject({
    [words.csv.mistakeNames]: 'requestDeclined',
  });
});

test('the customer has a column only where some result has another than the exercise’s own', () => {
  const tableWith = (...variants: readonly (number | undefined)[]) =>
    tableOf(
      variants.map((variant, index) => resultAt(index, variant === undefined ? {} : { variant })),
      names,
      wordsOf,
      words,
    ).map((row) => row.slice(16));
  expect(tableWith(undefined, undefined)).toEqual([[words.csv.attempt], ['a0'], ['a1']]);
  expect(tableWith(undefined, 12)).toEqual([
    [words.csv.attempt, words.csv.customer],
    ['a0', ''],
    ['a1', 12],
  ]);
});
