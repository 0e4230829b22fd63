import type { AttemptStore } from '../attempt/attempt.ts';

/**
 * A store that keeps attempts in the browser, or in memory once that was chosen. What was kept before is still found then, as
 * far as the browser lets it be read.
 */
export function attemptsByChoice(kept: AttemptStore, memory: AttemptStore, inMemory: () => boolean): AttemptStore {
  const place = () => (inMemory() ? memory : kept);
  /** Asks memory first, since an attempt that is continued there has its earlier part in the browser. */
  async function first<T>(ask: (store: AttemptStore) => Promise<T | undefined>): Promise<T | undefined> {
    if (!inMemory()) return ask(kept);
    return (await ask(memory)) ?? ask(kept).catch(() => undefined);
  }
  async function both(change: (store: AttemptStore) => Promise<void>): Promise<void> {
    if (!inMemory()) return change(kept);
    await change(memory);
    await change(kept).catch(() => undefined); // a browser that refuses has nothing to change
  }
  return {
    keep: (attempt, owner) => place().keep(attempt, owner),
    take: (attempt, owner) => first((store) => store.take(attempt, owner)),
    abandon: (attempt) => both((store) => store.abandon(attempt)),
    newestOpen: (wanted) => first((store) => store.newestOpen(wanted)),
    async results() {
      if (!inMemory()) return kept.results();
      const [here, there] = await Promise.all([memory.results(), kept.results().catch(() => [])]);
      return [...there, ...here];
    },
    find: (attempt) => first((store) => store.find(attempt)),
    add: (attempt) => place().add(attempt),
    remove: (attempts) => both((store) => store.remove(attempts)),
  };
}
