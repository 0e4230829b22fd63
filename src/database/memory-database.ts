import type { DBSchema, IDBPDatabase, StoreNames } from 'idb';
import { compareKeys, type Key } from './key-order.ts';
import type { RecordDatabase, RecordTransaction, TransactionMode, Upgrade } from './record-database.ts';

/** A part of a range, or one key; undefined for all. */
type Query = Key | { readonly lower: Key; readonly upper: Key } | undefined;

const isRange = (query: Query): query is { readonly lower: Key; readonly upper: Key } =>
  typeof query === 'object' && 'lower' in query;
const matches = (key: Key, query: Query): boolean => {
  if (query === undefined) return true;
  if (isRange(query)) return compareKeys(query.lower, key) <= 0 && compareKeys(key, query.upper) <= 0;
  return compareKeys(query, key) === 0;
};

/** Two keys are the same if their texts are. */
const textOf = (key: Key): string => JSON.stringify(key);

interface MemoryRow {
  readonly key: Key;
  readonly value: unknown;
}

/** The value at a key path such as `entry.seq`, or the values at several. */
function at(path: string | readonly string[], value: unknown): Key | undefined {
  if (typeof path !== 'string') {
    const parts = path.map((each) => at(each, value));
    return parts.every((part) => part !== undefined) ? parts : undefined;
  }
  let found = value;
  for (const name of path.split('.')) found = (found as Record<string, unknown> | undefined)?.[name];
  return (found ?? undefined) as Key | undefined; // null is no key
}

const byKey = (rows: Iterable<MemoryRow>): readonly MemoryRow[] =>
  [...rows].toSorted((one, other) => compareKeys(one.key, other.key));

/** Rows that are found by another key than their own. */
class MemoryIndex {
  readonly #path: string | readonly string[];
  readonly #unique: boolean;
  readonly #rows = new Map<string, { readonly key: Key; readonly rows: Map<string, MemoryRow> }>();

  constructor(path: string | readonly string[], unique: boolean) {
    this.#path = path;
    this.#unique = unique;
  }

  refuses(row: MemoryRow): boolean {
    const key = at(this.#path, row.value);
    return this.#unique && key !== undefined && this.#rows.has(textOf(key));
  }

  add(row: MemoryRow): void {
    const key = at(this.#path, row.value);
    if (key === undefined) return; // as in IndexedDB, a row without the key is not in the index
    const entry = this.#rows.get(textOf(key)) ?? { key, rows: new Map<string, MemoryRow>() };
    entry.rows.set(textOf(row.key), row);
    this.#rows.set(textOf(key), entry);
  }

  remove(row: MemoryRow): void {
    const key = at(this.#path, row.value);
    const entry = key === undefined ? undefined : this.#rows.get(textOf(key));
    if (key === undefined || !entry) return;
    entry.rows.delete(textOf(row.key));
    if (entry.rows.size === 0) this.#rows.delete(textOf(key));
  }

  find(query: Query): readonly MemoryRow[] {
    if (query !== undefined && !isRange(query)) return byKey(this.#rows.get(textOf(query))?.rows.values() ?? []);
    const entries = [...this.#rows.values()].filter(({ key }) => matches(key, query));
    return entries
      .toSorted((one, other) => compareKeys(one.key, other.key))
      .flatMap(({ rows }) => byKey(rows.values()));
  }
}

class MemoryStore {
  readonly #path: string | readonly string[] | null;
  readonly #numbered: boolean;
  readonly #rows = new Map<string, MemoryRow>();
  readonly #indexes = new Map<string, MemoryIndex>();
  #last = 0;

  constructor({ keyPath = null, autoIncrement = false }: IDBObjectStoreParameters = {}) {
    this.#path = keyPath;
    this.#numbered = autoIncrement;
  }

  createIndex(name: string, path: string | readonly string[], { unique = false }: IDBIndexParameters = {}) {
    this.#indexes.set(name, new MemoryIndex(path, unique));
  }

  deleteIndex(name: string) {
    this.#indexes.delete(name);
  }

  index(name: string): MemoryIndex {
    const found = this.#indexes.get(name);
    if (!found) throw new DOMException(`no index ${name}`, 'NotFoundError');
    return found;
  }

  find(query: Query): readonly MemoryRow[] {
    if (query === undefined || isRange(query)) {
      return byKey([...this.#rows.values()].filter(({ key }) => matches(key, query)));
    }
    const row = this.#rows.get(textOf(query));
    return row ? [row] : [];
  }

  /** The row that a value becomes; a numbered store gives it the next number. */
  rowOf(value: unknown, key?: Key): MemoryRow {
    const own = key ?? (this.#path === null ? undefined : at(this.#path, value));
    if (own !== undefined) {
      if (this.#numbered && typeof own === 'number') this.#last = Math.max(this.#last, own);
      return { key: own, value };
    }
    if (!this.#numbered) throw new DOMException('a row without a key', 'DataError');
    this.#last += 1;
    return { key: this.#last, value: { ...(value as object), [String(this.#path)]: this.#last } };
  }

  /** Stores a row, or deletes the one of this key. Returns how that is undone. */
  set(key: Key, row: MemoryRow | undefined): () => void {
    const before = this.#rows.get(textOf(key));
    for (const index of this.#indexes.values()) if (before) index.remove(before);
    if (row && [...this.#indexes.values()].some((index) => index.refuses(row))) {
      for (const index of this.#indexes.values()) if (before) index.add(before);
      throw new DOMException('another row has this key in an index', 'ConstraintError');
    }
    if (row) {
      this.#rows.set(textOf(key), row);
      for (const index of this.#indexes.values()) index.add(row);
    } else this.#rows.delete(textOf(key));
    return () => void this.set(key, before);
  }
}

/** The methods by which a transaction asks and changes one store. Each failure undoes the whole transaction, as in IndexedDB. */
function requestsOf(store: MemoryStore, undo: (() => void)[], failed: (fault: unknown) => void) {
  const answer = async <T>(work: () => T): Promise<T> => {
    try {
      return work();
    } catch (fault) {
      failed(fault);
      throw fault;
    }
  };
  const set = (key: Key, row: MemoryRow | undefined) => void undo.push(store.set(key, row));
  const reading = (rows: { find(query: Query): readonly MemoryRow[] }) => ({
    get: (query: Query) => answer(() => rows.find(query)[0]?.value),
    getKey: (query: Query) => answer(() => rows.find(query)[0]?.key),
    getAll: (query?: Query) => answer(() => rows.find(query).map(({ value }) => value)),
    getAllKeys: (query?: Query) => answer(() => rows.find(query).map(({ key }) => key)),
    count: (query?: Query) => answer(() => rows.find(query).length),
    /** A cursor that stays where it opens, which is all that is asked of one. */
    openCursor: (query?: Query, direction?: IDBCursorDirection) =>
      answer(() => {
        const row = rows.find(query).at(direction === 'prev' ? -1 : 0);
        return row ? { value: row.value } : null;
      }),
  });
  return {
    ...reading(store),
    index: (name: string) => reading(store.index(name)),
    add: (value: unknown, key?: Key) =>
      answer(() => {
        const row = store.rowOf(value, key);
        if (store.find(row.key).length > 0) throw new DOMException('the key is taken', 'ConstraintError');
        set(row.key, row);
        return row.key;
      }),
    put: (value: unknown, key?: Key) =>
      answer(() => {
        const row = store.rowOf(value, key);
        set(row.key, row);
        return row.key;
      }),
    delete: (query: Query) =>
      answer(() => {
        for (const { key } of store.find(query)) set(key, undefined);
      }),
  };
}

/**
 * A database that is gone with the page. It serves browsers that keep nothing, and what nobody wants to keep. Transactions
 * follow one another, and happen whole or not at all. Unlike IndexedDB it holds the very objects that it is given.
 */
export function memoryDatabase<Schema extends DBSchema>(upgrade: Upgrade<Schema>): RecordDatabase<Schema> {
  const stores = new Map<string, MemoryStore>();
  const structure = {
    objectStoreNames: { contains: (name: string) => stores.has(name) },
    createObjectStore(name: string, parameters?: IDBObjectStoreParameters) {
      const store = new MemoryStore(parameters);
      stores.set(name, store);
      return store;
    },
  };
  const storeOf = (name: string): MemoryStore => {
    const found = stores.get(name);
    if (!found) throw new DOMException(`no store ${name}`, 'NotFoundError');
    return found;
  };
  // Nothing is stored yet, so nothing has to be undone or put into an index.
  const upgradeTransaction = {
    objectStore(name: string) {
      const store = storeOf(name);
      return {
        ...requestsOf(store, [], () => undefined),
        createIndex: store.createIndex.bind(store),
        deleteIndex: store.deleteIndex.bind(store),
      };
    },
  };
  const upgraded = upgrade(
    structure as unknown as IDBPDatabase<Schema>,
    0,
    upgradeTransaction as unknown as Parameters<Upgrade<Schema>>[2],
  );

  async function run<T>(names: readonly string[], work: (transaction: unknown) => Promise<T>): Promise<T> {
    const undo: (() => void)[] = [];
    const failures: unknown[] = [];
    const objectStore = (name: string) => {
      if (!names.includes(name)) throw new DOMException(`no store ${name} in this transaction`, 'NotFoundError');
      return requestsOf(storeOf(name), undo, (fault) => failures.push(fault));
    };
    try {
      const result = await work({ objectStore });
      if (failures.length > 0) throw failures[0];
      return result;
    } catch (fault) {
      for (const step of undo.toReversed()) step();
      throw failures[0] ?? fault;
    }
  }

  let last: Promise<unknown> = Promise.resolve(upgraded);
  return {
    transact<Store extends StoreNames<Schema>, M extends TransactionMode, T>(
      names: readonly Store[],
      _mode: M,
      work: (transaction: RecordTransaction<Schema, Store, M>) => Promise<T>,
    ): Promise<T> {
      const result = last.then(() => run(names as readonly string[], work as (transaction: unknown) => Promise<T>));
      last = result.catch(() => undefined);
      return result;
    },
    close: async () => undefined,
  };
}
