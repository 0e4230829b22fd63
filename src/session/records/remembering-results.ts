import type { AttemptStore } from '../attempt/attempt.ts';

/** Told of the results in a store. */
export interface ResultWatcher {
  kept(attempt: string): void;
  removed(attempts: readonly string[]): void;
  seen(attempts: readonly string[]): void;
}

const attemptOf = (result: unknown): readonly string[] =>
  typeof result === 'object' && result !== null && 'attempt' in result && typeof result.attempt === 'string'
    ? [result.attempt]
    : [];

/** A store that tells a watcher of each result that it keeps, deletes or lists. */
export const rememberingResults = (store: AttemptStore, watcher: ResultWatcher): AttemptStore => ({
  ...store,
  async keep(attempt, owner) {
    await store.keep(attempt, owner);
    if (attempt.result) watcher.kept(attempt.header.id);
  },
  async add(attempt) {
    const added = await store.add(attempt);
    if (added && attempt.result) watcher.kept(attempt.header.id);
    return added;
  },
  async remove(attempts) {
    await store.remove(attempts);
    watcher.removed(attempts);
  },
  async results() {
    const results = await store.results();
    watcher.seen(results.flatMap(attemptOf));
    return results;
  },
});
