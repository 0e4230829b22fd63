/** The keys in use: a part of those that IndexedDB allows. */
export type Key = number | string | readonly Key[];

const ranks = { number: 0, string: 1, array: 2 };
const rankOf = (key: Key) => ranks[typeof key === 'number' ? 'number' : typeof key === 'string' ? 'string' : 'array'];

/** Compares two keys in the order of IndexedDB: numbers before strings before arrays, and arrays part by part. */
export function compareKeys(one: Key, other: Key): number {
  if (typeof one === 'object' && typeof other === 'object') {
    for (const [index, part] of one.entries()) {
      const counterpart = other[index];
      if (counterpart === undefined) return 1;
      const order = compareKeys(part, counterpart);
      if (order !== 0) return order;
    }
    return one.length - other.length;
  }
  const byRank = rankOf(one) - rankOf(other);
  if (byRank !== 0 || one === other) return byRank;
  return one < other ? -1 : 1;
}
