import 'fake-indexeddb/auto';
import fc from 'fast-check';
import type { DBSchema } from 'idb';
import { expect, test } from 'vitest';
import { lazyDatabase } from '../../../src/database/lazy-database.ts';
import { memoryDatabase } from '../../../src/database/memory-database.ts';
import { keyRange, type RecordDatabase, type Upgrade } from '../../../src/database/record-database.ts';

interface Thing {
  readonly name: string;
  readonly place: { readonly row: number };
  readonly colour?: string | null;
}

interface Schema extends DBSchema {
  things: { key: [string, number]; value: Thing; indexes: { byColour: string } };
  numbered: { key: number; value: { readonly id: string; readonly number?: number }; indexes: { id: string } };
  loose: { key: string; value: number };
}

const stores = ['things', 'numbered', 'loose'] as const;

const upgrade: Upgrade<Schema> = async (database, _, transaction) => {
  database.createObjectStore('things', { keyPath: ['name', 'place.row'] });
  database
    .createObjectStore('numbered', { keyPath: 'number', autoIncrement: true })
    .createIndex('id', 'id', { unique: true });
  database.createObjectStore('loose');
  const things = transaction.objectStore('things');
  things.createIndex('byColour', 'name');
  things.deleteIndex('byColour');
  await things.count();
  things.createIndex('byColour', 'colour');
};

let names = 0;
const inIndexedDb = () => lazyDatabase<Schema>({ name: `compared ${(names += 1)}`, version: 1, upgrade });

const name = fc.constantFrom('a', 'a1', 'b');
const row = fc.integer({ min: -1, max: 11 });
const thing = fc.record(
  { name, place: fc.record({ row }), colour: fc.constantFrom('red', 'blue', null) },
  { requiredKeys: ['name', 'place'] },
);
type Step =
  | { readonly do: 'add' | 'put'; readonly thing: Thing }
  | { readonly do: 'number' | 'drop'; readonly id: string }
  | { readonly do: 'loose'; readonly id: string; readonly value: number }
  | { readonly do: 'fail' };
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constantFrom('add' as const, 'put' as const), thing }),
  fc.record({ do: fc.constantFrom('number' as const, 'drop' as const), id: name }),
  fc.record({ do: fc.constant('loose' as const), id: name, value: row }),
  fc.constant({ do: 'fail' as const }),
);

/** Runs the steps in one transaction; resolves to 'done', or to the name of the exception. */
const transacted = (database: RecordDatabase<Schema>, steps: readonly Step[]) =>
  database
    .transact(stores, 'readwrite', async (transaction) => {
      for (const each of steps) {
        if (each.do === 'add' || each.do === 'put') await transaction.objectStore('things')[each.do](each.thing);
        else if (each.do === 'number') await transaction.objectStore('numbered').add({ id: each.id });
        else if (each.do === 'drop')
          await transaction.objectStore('things').delete(keyRange([each.id, 0], [each.id, 10]));
        else if (each.do === 'loose') await transaction.objectStore('loose').put(each.value, each.id);
        else throw new RangeError('given up');
      }
      return 'done';
    })
    .catch((fault: unknown) => (fault as Error).name);

const contents = (database: RecordDatabase<Schema>) =>
  database.transact(stores, 'readonly', async (transaction) => {
    const [things, numbered] = [transaction.objectStore('things'), transaction.objectStore('numbered')];
    return {
      things: await things.getAll(),
      keys: await things.getAllKeys(keyRange(['a', 0], ['a', Infinity])),
      beginning: await things.getAll(keyRange(['a1'], ['a1', []])),
      red: await things.index('byColour').getAll('red'),
      blue: await things.index('byColour').count('blue'),
      lastRed: (await things.index('byColour').openCursor('red', 'prev'))?.value,
      lastColour: (await things.index('byColour').openCursor(keyRange('b', 's'), 'prev'))?.value,
      firstColour: (await things.index('byColour').openCursor(keyRange('b', 's')))?.value,
      first: (await things.index('byColour').openCursor())?.value,
      // The numbers of what was undone may be given again or not.
      numbered: (await numbered.getAll()).map(({ id }) => id),
      found: (await numbered.index('id').get('a'))?.id,
      loose: await transaction.objectStore('loose').getAll(),
    };
  });

test('whatever is done to it, a database in memory holds and answers what IndexedDB does', async () => {
  const transactions = fc.array(fc.array(step, { maxLength: 6 }), { maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(transactions, async (all) => {
      const [one, other] = [inIndexedDb(), memoryDatabase(upgrade)];
      for (const steps of all) expect(await transacted(other, steps)).toBe(await transacted(one, steps));
      expect(await contents(other)).toEqual(await contents(one));
      await one.close();
    }),
    { numRuns: 60 },
  );
});

test('a failed request undoes its transaction even if nobody minds it', async () => {
  for (const database of [inIndexedDb(), memoryDatabase(upgrade)]) {
    const clashing = database.transact(['loose'], 'readwrite', async (transaction) => {
      await transaction.objectStore('loose').add(1, 'a');
      await transaction
        .objectStore('loose')
        .add(2, 'a')
        .catch(() => undefined);
    });
    await expect(clashing).rejects.toThrow();
    expect((await contents(database)).loose).toEqual([]);
    await database.close();
  }
});

test('a store that a transaction did not name cannot be reached in it', async () => {
  const database = memoryDatabase(upgrade);
  const reaching = database.transact(['loose'], 'readonly', async (transaction) =>
    (transaction as { objectStore(name: string): unknown }).objectStore('things'),
  );
  await expect(reaching).rejects.toThrow('things');
});

test.each([
  ['has not even the names of IndexedDB', () => Reflect.deleteProperty(globalThis, 'IDBKeyRange')],
  ['has nothing behind them', () => Object.assign(globalThis, { IDBKeyRange: undefined })],
])('a browser that %s has no ranges of its own, and they work in memory all the same', async (_, take) => {
  const native = globalThis.IDBKeyRange;
  take();
  try {
    const database = memoryDatabase(upgrade);
    await transacted(database, [{ do: 'put', thing: { name: 'a', place: { row: 1 } } }]);
    expect((await contents(database)).keys).toEqual([['a', 1]]);
  } finally {
    globalThis.IDBKeyRange = native;
  }
});
