import type { AttemptStore, StoredAttempt } from '../attempt/attempt.ts';

/** Keeps attempts that nobody continues or reviews: they are gone with the page. */
export function memoryAttempts(): AttemptStore {
  const stored = new Map<string, StoredAttempt>();
  return {
    async keep(attempt) {
      stored.set(attempt.header.id, attempt);
    },
    take: async () => undefined,
    async abandon(attempt) {
      stored.delete(attempt);
    },
    newestOpen: async () => undefined,
    results: async () => [],
    async find(id) {
      const found = stored.get(id);
      return found && { id, header: found.header, entries: found.entries, known: 0, result: found.result };
    },
    async add(attempt) {
      if (stored.has(attempt.header.id)) return false;
      stored.set(attempt.header.id, attempt);
      return true;
    },
    async remove(ids) {
      for (const id of ids) stored.delete(id);
    },
  };
}
