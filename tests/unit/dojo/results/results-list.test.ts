import { expect, test } from 'vitest';
import { ResultsList } from '../../../../src/dojo/results/results-list.svelte.ts';
import type { Records } from '../../../../src/session/ports/records.ts';
import type { Result } from '../../../../src/training/assessment/result.ts';
import { graded, resultAt, tanaka } from '../../../support/results.ts';

const names = {
  learner: ({ learner }: Result) => learner?.name ?? '',
  scenario: ({ scenario }: Result) => scenario,
  mode: ({ mode }: Result) => mode,
};

/** A list over records that keep what is removed until it is undone. */
function listOf(results: readonly Result[]) {
  let [kept, removed, fault] = [results, [] as readonly Result[], undefined as Error | undefined];
  const records = {
    list: async () => {
      if (fault) throw fault;
      return kept;
    },
    async remove(attempts: readonly string[]) {
      removed = kept.filter(({ attempt }) => attempts.includes(attempt));
      kept = kept.filter(({ attempt }) => !attempts.includes(attempt));
    },
    async undo() {
      kept = [...kept, ...removed];
      removed = [];
    },
    storageFaultOf: (thrown: unknown) => (thrown === fault ? 'full' : undefined),
  } as Partial<Records> as Records; // as much of them as a list asks for
  return { list: new ResultsList(records, names), fail: (next?: Error) => (fault = next) };
}

const many = (count: number) => Array.from({ length: count }, (_, index) => resultAt(index));
const attempts = (results: readonly Result[]) => results.map(({ attempt }) => attempt);

test('a list is loading until its results are there', async () => {
  const { list } = listOf(many(2));
  expect(list.loading).toEqual({ kind: 'loading' });
  await list.load();
  expect(list.loading).toEqual({ kind: 'loaded' });
  expect(attempts(list.shown)).toEqual(['a1', 'a0']);
});

test('a list that could not be loaded says why, and is loading again at the next go', async () => {
  const { list, fail } = listOf(many(1));
  fail(new Error('quota'));
  await list.load();
  expect(list.loading).toEqual({ kind: 'failed', fault: 'full' });
  fail();
  const again = list.load();
  expect(list.loading).toEqual({ kind: 'loading' });
  await again;
  expect(list.loading).toEqual({ kind: 'loaded' });
});

test('fifty results stand on a page, and the last page has the rest', async () => {
  const { list } = listOf(many(120));
  await list.load();
  expect([list.pages, list.page, list.first, list.shown.length]).toEqual([3, 0, 0, 50]);
  list.go(2);
  expect([list.page, list.first, list.shown.length]).toEqual([2, 100, 20]);
  list.narrow({ learner: null });
  expect([list.pages, list.page, list.found.length]).toEqual([1, 0, 0]);
});

test('a page that is no more gives way to the last one', async () => {
  const { list } = listOf(many(101));
  await list.load();
  list.go(2);
  list.choose(attempts(list.shown), true);
  expect(await list.removeChosen()).toBe(1);
  expect([list.page, list.pages, list.chosen.size]).toEqual([1, 2, 0]);
  expect(await list.undo()).toBe(1);
  expect(list.all).toHaveLength(101);
});

test('chosen results are wanted alone, in the order of the list; without any all found ones are', async () => {
  const { list } = listOf([resultAt(1, { grade: graded(10) }), resultAt(2, { grade: graded(90) }), resultAt(3)]);
  await list.load();
  list.sortBy('points');
  expect(attempts(list.wanted)).toEqual(['a2', 'a3', 'a1']);
  list.choose(['a1', 'a2'], true);
  expect(attempts(list.wanted)).toEqual(['a2', 'a1']);
  list.choose(['a2'], false);
  expect(attempts(list.wanted)).toEqual(['a1']);
  list.chooseFound();
  expect(list.chosen.size).toBe(3);
  list.chooseNone();
  expect(list.chosen.size).toBe(0);
});

test('a filter clears the selection, and another order leads back to the first page', async () => {
  const { list } = listOf([...many(60), resultAt(99, { learner: tanaka })]);
  await list.load();
  list.choose(['a1'], true);
  list.go(1);
  list.sortBy('learner');
  expect([list.page, list.chosen.size]).toEqual([0, 1]);
  list.narrow({ learner: tanaka.id });
  expect([attempts(list.found), list.chosen.size]).toEqual([['a99'], 0]);
});
