import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { expect, test, vi } from 'vitest';
import { highWaterMarks } from '../../../../src/session/records/high-water-marks.ts';
import { rememberingResults } from '../../../../src/session/records/remembering-results.ts';
import { resultMarks } from '../../../../src/session/records/result-marks.ts';
import { indexedDbAttempts } from '../../../../src/session/records/stored-attempts.ts';
import { StoredRecordKeeping } from '../../../../src/session/settings/record-keeping.svelte.ts';
import { resultAt } from '../../../support/results.ts';
import { memoryText } from '../../../support/session/fakes.ts';
import { headerWith } from '../../../support/session/headers.ts';

function browser({ grants = true, asksUser = false, has = true, forgetsAfterDays = false } = {}) {
  let lasting = false;
  const persist = vi.fn(async () => (lasting = grants));
  const manager = has ? { persist, persisted: async () => lasting } : undefined;
  const marks = resultMarks(memoryText());
  let now = 0;
  const made = () => new StoredRecordKeeping({ manager, asksUser, forgetsAfterDays, marks, now: () => (now += 1) });
  return { persist, made };
}

test('a browser that asks nobody is asked once, when the first result is kept', async () => {
  const { persist, made } = browser();
  const keeping = made();
  keeping.refresh();
  await expect.poll(() => keeping.durability).toBe('mayVanish');
  expect(persist).not.toHaveBeenCalled();
  keeping.kept('a');
  keeping.kept('b');
  await expect.poll(() => keeping.durability).toBe('lasting');
  expect(persist).toHaveBeenCalledOnce();
  expect(keeping.canAsk).toBe(false);
});

test('a browser that asks the user is asked by a press, and its answer is told', async () => {
  for (const grants of [true, false]) {
    const { persist, made } = browser({ asksUser: true, grants });
    const keeping = made();
    keeping.kept('a');
    keeping.refresh();
    await expect.poll(() => keeping.canAsk).toBe(true);
    expect(persist).not.toHaveBeenCalled();
    await keeping.ask();
    expect([keeping.durability, keeping.refused, keeping.canAsk]).toEqual(
      grants ? ['lasting', false, false] : ['mayVanish', true, false],
    );
  }
});

test('a browser that keeps nothing for good, or throws when it is asked, is not known', async () => {
  const { made } = browser({ has: false });
  const without = made();
  without.kept('a');
  without.refresh();
  const throwing = new StoredRecordKeeping({
    manager: {
      persist: () => Promise.reject(new TypeError('no storage in this frame')),
      persisted: () => Promise.reject(new TypeError('no storage in this frame')),
    },
    asksUser: false,
    forgetsAfterDays: false,
    marks: resultMarks(memoryText()),
    now: () => 0,
  });
  await throwing.ask();
  for (const keeping of [without, throwing]) expect([keeping.durability, keeping.canAsk]).toEqual(['unknown', false]);
});

test('a browser that forgets after days says so until it keeps for good', async () => {
  const { made } = browser({ forgetsAfterDays: true });
  const keeping = made();
  expect(keeping.forgetsAfterDays).toBe(true);
  await keeping.ask();
  expect(keeping.forgetsAfterDays).toBe(false);
});

test('results whose database was evicted are missed, those that were deleted are not, and the note can be put away', async () => {
  const keeping = browser().made();
  const store = rememberingResults(indexedDbAttempts('evicted', highWaterMarks(memoryText())), keeping);
  const finish = (id: string) =>
    store.keep(
      { header: headerWith({ id, status: 'solved' }), entries: [], result: resultAt(0, { attempt: id }) },
      'me',
    );
  for (const id of ['a', 'b', 'c']) await finish(id);
  await store.remove(['a']);
  await store.results();
  expect(keeping.lost).toBeNull();
  await deleteDB('evicted');
  await finish('d');
  await store.results();
  expect(keeping.lost).toMatchObject({ count: 2 });
  keeping.dismissLost();
  expect(keeping.lost).toBeNull();
  await store.results();
  expect(keeping.lost).toBeNull();
});

test('a result that is deleted while the note of a loss stands is not missed once the note is put away', () => {
  const keeping = browser().made();
  for (const id of ['a', 'b', 'c']) keeping.kept(id);
  keeping.seen(['b', 'c']);
  expect(keeping.lost).toMatchObject({ count: 1 });
  keeping.removed(['b']);
  keeping.dismissLost();
  keeping.seen(['c']);
  expect(keeping.lost).toBeNull();
});
