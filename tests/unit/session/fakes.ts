import type { AttemptStore, StoredAttempt } from '../../../src/session/attempt.ts';

/** Everything that is done has been done once this resolves: the fakes here answer at once or when they are told. */
export const settled = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });

/** A clock that goes only when it is moved. */
export function handClock() {
  let time = 5_000;
  let waiting: { readonly at: number; readonly done: () => void }[] = [];
  const ticks = new Set<() => void>();
  return {
    clock: {
      elapsed: () => time,
      after: (milliseconds: number) =>
        new Promise<void>((done) => {
          waiting.push({ at: time + milliseconds, done });
        }),
      everySecond: (tick: () => void) => {
        ticks.add(tick);
        return () => {
          ticks.delete(tick);
        };
      },
    },
    ticks,
    move(milliseconds: number) {
      time += milliseconds;
      waiting.filter(({ at }) => at <= time).forEach(({ done }) => done());
      waiting = waiting.filter(({ at }) => at > time);
      ticks.forEach((tick) => tick());
    },
  };
}

/** Attempts in memory, the newest last. */
export function memoryAttempts(say: (line: string) => void = () => undefined) {
  const stored: { header: StoredAttempt['header']; entries: StoredAttempt['entries'] }[] = [];
  const store: AttemptStore = {
    async begin(header) {
      say(`begin ${header.id}`);
      stored.push({ header, entries: [] });
    },
    async append(attempt, entry) {
      say(`append ${entry.event.type}`);
      const found = stored.find(({ header }) => header.id === attempt);
      if (!found) throw new Error(`no attempt ${attempt}`);
      if (found.entries.some(({ seq }) => seq === entry.seq)) throw new Error(`entry ${entry.seq} is there already`);
      found.entries = [...found.entries, entry];
    },
    async setStatus(attempt, status) {
      say(`${attempt} is ${status}`);
      const found = stored.find(({ header }) => header.id === attempt);
      if (found && found.header.status !== 'solved') found.header = { ...found.header, status };
    },
    async newestOpen(scenario) {
      const found = stored.findLast(
        ({ header, entries }) => header.scenario === scenario && header.status === 'open' && entries.length > 1,
      );
      return found && { ...found };
    },
  };
  return { store, stored };
}

/** Locks as one tab sees them, and what the other tabs do. */
export function handLock() {
  const elsewhere = new Set<string>();
  const mine = new Map<string, () => void>();
  return {
    lock: {
      async hold(attempt: string, takeOver: boolean, onlost: () => void) {
        if (elsewhere.has(attempt) && !takeOver) return false;
        elsewhere.delete(attempt);
        mine.set(attempt, onlost);
        return true;
      },
      release: (attempt: string) => void mine.delete(attempt),
      heldElsewhere: async () => elsewhere.size > 0,
    },
    elsewhere,
    mine,
    /** Another tab takes an attempt from this one. */
    take(attempt: string) {
      const onlost = mine.get(attempt);
      mine.delete(attempt);
      elsewhere.add(attempt);
      onlost?.();
    },
  };
}
