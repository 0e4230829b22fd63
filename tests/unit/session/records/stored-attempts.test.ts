// Longer than most: every promise of one store (order, taking over, loss, older versions) is kept on the same real database.
import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { describe, expect, test } from 'vitest';
import { AttemptTaken, type AttemptHeader } from '../../../../src/session/attempt/attempt.ts';
import { highWaterMarks } from '../../../../src/session/records/high-water-marks.ts';
import { indexedDbAttempts, memoryAttempts } from '../../../../src/session/records/stored-attempts.ts';
import type { Result } from '../../../../src/training/assessment/result.ts';
import { actionsThrough, playing } from '../../../support/attempts.ts';
import { memoryText } from '../../../support/session/fakes.ts';
import { headerWith } from '../../../support/session/headers.ts';

const { entries } = playing(...actionsThrough('certificateLogin'));
const scenario = 'expired-certificate';
const header = (id: string, status: AttemptHeader['status'] = 'open') => headerWith({ id, status, modelVersion: 1 });

let databases = 0;
const nextName = () => `attempts ${(databases += 1)}`;
const storeIn = (name: string, marks = memoryText()) => indexedDbAttempts(name, highWaterMarks(marks));
const emptyStore = () => storeIn(nextName());
type Store = ReturnType<typeof emptyStore>;

const keep = (store: Store, id: string, list = entries, owner = 'me') =>
  store.keep({ header: header(id), entries: list }, owner);
const wanted = { scenario, mode: 'free', learner: null } as const;
const solve = (store: Store, id: string) => store.keep({ header: header(id, 'solved'), entries }, 'me');
const newest = async (store: Store) => (await store.newestOpen(wanted))?.id;

test('an attempt comes back as it was stored, its entries in order', async () => {
  const store = emptyStore();
  await keep(store, 'a', entries.toReversed());
  expect(await store.newestOpen(wanted)).toEqual({ id: 'a', header: header('a'), entries, known: entries.length });
});

test('an attempt says when its last entry was stored', async () => {
  const name = nextName();
  let now = 1_000;
  const store = indexedDbAttempts(name, highWaterMarks(memoryText()), undefined, () => now);
  await keep(store, 'a', entries.slice(0, 2));
  now = 2_000;
  await keep(store, 'a');
  expect(await store.newestOpen(wanted)).toMatchObject({ entries, lastStoredAt: 2_000 });
});

test('a stored attempt is there when the database is opened again', async () => {
  const name = nextName();
  await keep(storeIn(name), 'a');
  expect(await newest(storeIn(name))).toBe('a');
  expect(await newest(emptyStore())).toBeUndefined();
});

test('a write under way when another tab takes over comes before what that tab reads, or not at all', async () => {
  const name = nextName();
  const [one, other] = [storeIn(name), storeIn(name)];
  await keep(one, 'a', entries.slice(0, 1), 'one');
  const late = keep(one, 'a', entries.slice(0, 2), 'one').then(
    () => 2,
    () => 1,
  );
  const taken = other.take('a', 'other');
  expect((await taken)?.entries).toHaveLength(await late);
  await expect(keep(one, 'a', entries, 'one')).rejects.toThrow(AttemptTaken);
  await keep(other, 'a', entries, 'other');
  expect((await one.newestOpen(wanted))?.entries).toEqual(entries);
});

test('an attempt that is deleted while it is under way is stored again with its next event', async () => {
  const name = nextName();
  const store = storeIn(name);
  await keep(store, 'a', entries.slice(0, 2));
  await deleteDB(name);
  await keep(store, 'a');
  expect((await store.newestOpen(wanted))?.entries).toEqual(entries);
});

test('an entry that goes missing while the attempt is under way is stored again with its next event', async () => {
  const name = nextName();
  const store = storeIn(name);
  await keep(store, 'a', entries.slice(0, 2));
  const database = await openDB(name);
  await database.delete('entries', ['a', 1]);
  database.close();
  await keep(store, 'a');
  expect((await store.newestOpen(wanted))?.entries).toEqual(entries);
});

test('entries that were lost are missed, also if nothing is left', async () => {
  const name = nextName();
  const marks = memoryText();
  await keep(storeIn(name, marks), 'a');
  const database = await openDB(name);
  await database.delete('entries', ['a', 2]);
  database.close();
  const store = storeIn(name, marks);
  expect(await store.newestOpen(wanted)).toMatchObject({ entries: [{ seq: 1 }, { seq: 3 }], known: 3 });
  await deleteDB(name);
  expect(await store.newestOpen(wanted)).toEqual({ id: 'a', header: undefined, entries: [], known: 3 });
  await store.abandon('a');
  expect(await store.newestOpen(wanted)).toBeUndefined();
});

test('a lost attempt is missed in its own mode and by its own learner, and by nobody else', async () => {
  const marks = memoryText();
  const hanako = { id: 'l-hanako', name: '花子' };
  const kept = [
    { mode: 'practice', learner: hanako },
    { mode: 'practice', learner: null },
    { mode: 'free', learner: hanako },
    { mode: 'free', learner: null },
  ] as const;
  const name = nextName();
  for (const [index, of] of kept.entries()) {
    await storeIn(name, marks).keep({ header: { ...header(`a${index}`), ...of }, entries }, 'me');
  }
  const found = async (store: Store) =>
    Promise.all(
      [
        ...kept,
        { mode: 'practice', learner: { id: 'l-taro' } } as const,
        { mode: 'test', learner: hanako } as const,
      ].map(
        async ({ mode, learner }) => (await store.newestOpen({ scenario, mode, learner: learner?.id ?? null }))?.id,
      ),
    );
  expect(await found(storeIn(name, marks))).toEqual(['a0', 'a1', 'a2', 'a3', undefined, undefined]);
  // Another database of this name has none of them; the marks are kept elsewhere.
  expect(await found(storeIn(nextName(), marks))).toEqual(['a0', 'a1', 'a2', 'a3', undefined, undefined]);
});

test('a row that does not say whose it is is found, and can be given up', async () => {
  const name = nextName();
  const store = storeIn(name);
  await keep(store, 'a');
  const database = await openDB(name);
  await database.add('attempts', { garbage: true });
  const found = await store.newestOpen(wanted);
  expect(found).toMatchObject({ header: { garbage: true }, entries: [] });
  await store.abandon(found?.id ?? '');
  expect(await newest(store)).toBe('a');
  expect(await database.getAll('attempts')).toMatchObject([{ id: 'a' }, { status: 'abandoned' }]);
  expect(JSON.stringify(await database.getAll('attempts'))).not.toContain('garbage');
  database.close();
});

test('nothing stays of an attempt that is given up but its id', async () => {
  const name = nextName();
  const store = storeIn(name);
  await keep(store, 'a');
  await keep(store, 'b');
  await store.abandon('b');
  const database = await openDB(name);
  expect((await database.getAll('attempts'))[1]).toEqual({ number: 2, id: 'b', status: 'abandoned', owner: null });
  expect(await database.getAllKeys('entries')).toEqual(entries.map(({ seq }) => ['a', seq]));
  database.close();
  expect(await store.find('b')).toMatchObject({ entries: [], result: undefined });
  expect(await store.take('b', 'me')).toBeUndefined();
  expect(await newest(store)).toBe('a');
});

test('what an earlier release left of attempts that were given up is deleted with the next search', async () => {
  const name = nextName();
  const store = storeIn(name);
  for (const id of ['a', 'b', 'c']) await keep(store, id);
  const database = await openDB(name);
  for (const number of [1, 2]) {
    const row = (await database.get('attempts', number)) as object;
    await database.put('attempts', { ...row, status: 'abandoned', owner: null });
  }
  await store.newestOpen({ ...wanted, mode: 'test' });
  expect(await database.getAllKeys('entries')).toEqual(entries.map(({ seq }) => ['c', seq]));
  expect(await newest(store)).toBe('c');
  database.close();
});

test('a newer version of the site in another tab is not kept waiting', async () => {
  const name = nextName();
  const store = storeIn(name);
  await keep(store, 'a');
  const newer = await openDB(name, 3);
  await expect(store.newestOpen(wanted)).rejects.toThrow();
  newer.close();
});

const result: Result = {
  attempt: 'done',
  scenario,
  mode: 'test',
  learner: null,
  modelVersion: 1,
  finishedAt: 0,
  seconds: 60,
  grade: { points: 90, passed: true },
  reached: true,
  wrongSteps: [],
  unreachedSteps: [],
  steps: 22,
  hints: 0,
  mistakes: [],
};

test('an attempt that the first version stored is there, can be continued, and gets results beside it', async () => {
  const name = nextName();
  // As the first version made it.
  const first = await openDB(name, 1, {
    upgrade(database) {
      const attempts = database.createObjectStore('attempts', { keyPath: 'number', autoIncrement: true });
      attempts.createIndex('id', 'id', { unique: true });
      database.createObjectStore('entries', { keyPath: ['attempt', 'entry.seq'] });
    },
  });
  await first.add('attempts', { ...header('done', 'solved'), owner: 'before' });
  await first.add('attempts', { ...header('open'), owner: 'before' });
  for (const attempt of ['done', 'open']) {
    for (const entry of entries) await first.add('entries', { attempt, entry });
  }
  first.close();

  const store = storeIn(name);
  expect(await store.results()).toEqual([]);
  expect(await store.find('done')).toMatchObject({ header: header('done', 'solved'), entries, result: undefined });
  expect(await store.newestOpen(wanted)).toMatchObject({ id: 'open', header: header('open'), entries });
  expect(await store.take('open', 'me')).toMatchObject({ entries });
  await store.keep({ header: header('open', 'solved'), entries, result: { ...result, attempt: 'open' } }, 'me');
  expect(await store.results()).toEqual([{ ...result, attempt: 'open' }]);
  await store.remove(['open']);
  expect([await store.results(), await store.find('open')]).toEqual([[], undefined]);
  expect(await store.find('done')).toMatchObject({ entries });
});

test.each([1, 2])(
  'a database of version %i that something else made, with nothing in it, is made whole',
  async (version) => {
    const name = nextName();
    (await openDB(name, version)).close();
    const store = storeIn(name);
    await keep(store, 'a');
    expect(await newest(store)).toBe('a');
    expect(await store.add({ header: header('done', 'solved'), entries, result })).toBe(true);
    expect(await store.results()).toEqual([result]);
  },
);

test('an added attempt replaces nothing, also no result without its attempt', async () => {
  const name = nextName();
  const store = storeIn(name);
  await keep(store, 'a');
  const database = await openDB(name);
  await database.add('results', result);
  database.close();
  expect(await store.add({ header: header('a', 'solved'), entries: [] })).toBe(false);
  expect(await store.add({ header: header('done', 'solved'), entries, result: { ...result, seconds: 1 } })).toBe(false);
  expect(await store.results()).toEqual([result]);
  expect(await newest(store)).toBe('a');
});

describe.each([
  ['in IndexedDB', emptyStore],
  ['in memory', () => memoryAttempts()],
] as const)('%s', (_, make) => {
  test('the newest open attempt counts, whatever its name', async () => {
    const store = make();
    for (const id of ['b', 'c', 'a']) await keep(store, id);
    expect(await newest(store)).toBe('a');
    await store.abandon('a');
    expect(await newest(store)).toBe('c');
    await solve(store, 'c');
    expect(await newest(store)).toBe('b');
    expect(await store.newestOpen({ ...wanted, scenario: 'another' })).toBeUndefined();
  });

  test('entries of one attempt are not another’s, even if one name begins with the other', async () => {
    const store = make();
    await keep(store, 'a1');
    await keep(store, 'a', entries.slice(0, 2));
    expect((await store.newestOpen(wanted))?.entries).toHaveLength(2);
  });

  test('an attempt in which nothing was done is passed over', async () => {
    const store = make();
    await keep(store, 'a');
    await keep(store, 'prepared', entries.slice(0, 1));
    await keep(store, 'bare', []);
    expect(await newest(store)).toBe('a');
  });

  test('a solved attempt stays solved', async () => {
    const store = make();
    await solve(store, 'a');
    await store.abandon('a');
    await keep(store, 'a');
    expect(await store.take('a', 'somebody else')).toBeUndefined();
    expect(await newest(store)).toBeUndefined();
  });

  test('an attempt that is not there can be given up but not taken', async () => {
    const store = make();
    await store.abandon('nobody');
    expect(await store.take('nobody', 'me')).toBeUndefined();
  });

  test('each entry is stored once, and only what is missing is written', async () => {
    const store = make();
    await keep(store, 'a', entries.slice(0, 2));
    const [first, ...others] = entries;
    if (first) await keep(store, 'a', [{ ...first, at: 0 }, ...others]);
    expect((await store.newestOpen(wanted))?.entries).toEqual(entries);
  });

  test('an abandoned attempt has no owner: a tab that still works on it cannot write', async () => {
    const store = make();
    await keep(store, 'a', entries.slice(0, 2));
    await store.abandon('a');
    await expect(keep(store, 'a')).rejects.toThrow(AttemptTaken);
  });

  test('results and finished attempts are found again, and a deleted one is not', async () => {
    const store = make();
    const finished = { ...result, attempt: 'a' };
    await store.keep({ header: header('a', 'solved'), entries, result: finished }, 'me');
    await solve(store, 'b');
    expect(await store.results()).toEqual([finished]);
    expect(await store.find('a')).toMatchObject({ id: 'a', entries, result: finished });
    await store.remove(['a']);
    expect(await store.find('a')).toBeUndefined();
    expect(await store.results()).toEqual([]);
    expect((await store.find('b'))?.entries).toEqual(entries);
  });
});
