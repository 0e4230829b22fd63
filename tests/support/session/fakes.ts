import { AttemptTaken, type AttemptStore, type StoredAttempt } from '../../../src/session/attempt/attempt.ts';
import type { KeptText } from '../../../src/session/machine/kept-text.ts';

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
      realTime: () => 1_700_000_000_000 + time,
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
  const stored: {
    header: StoredAttempt['header'];
    entries: StoredAttempt['entries'];
    result?: StoredAttempt['result'];
  }[] = [];
  const owners = new Map<string, string>();
  const find = (id: string) => stored.find(({ header }) => header.id === id);
  const store: AttemptStore = {
    async keep({ header, entries, result }, owner) {
      const found = find(header.id);
      if (owners.has(header.id) && owners.get(header.id) !== owner) throw new AttemptTaken(header.id);
      owners.set(header.id, owner);
      if (!found) say(`begin ${header.id}`);
      const row = found ?? { header, entries: [] };
      if (!found) stored.push(row);
      for (const entry of entries) {
        if (row.entries.some(({ seq }) => seq === entry.seq)) continue;
        say(`append ${entry.event.type}`);
        row.entries = [...row.entries, entry];
      }
      if (result) row.result = result;
      if (row.header.status === 'open') row.header = { ...row.header, status: header.status };
    },
    async take(id, owner) {
      const found = find(id);
      if (found?.header.status !== 'open') return undefined;
      owners.set(id, owner);
      return { id, ...found, known: 0 };
    },
    async abandon(id) {
      const found = find(id);
      owners.set(id, 'nobody');
      if (found?.header.status !== 'open') return;
      found.header = { ...found.header, status: 'abandoned' };
      found.entries = [];
    },
    async newestOpen({ scenario, mode, learner }) {
      const found = stored.findLast(
        ({ header, entries }) =>
          header.scenario === scenario &&
          (header.mode ?? 'free') === mode &&
          (header.learner?.id ?? null) === learner &&
          header.status === 'open' &&
          entries.length > 1,
      );
      return found && { id: found.header.id, ...found, known: 0 };
    },
    results: async () => stored.flatMap(({ result }) => result ?? []),
    async find(id) {
      const found = find(id);
      return found && { id, header: found.header, entries: found.entries, known: 0, result: found.result };
    },
    async add(attempt) {
      if (find(attempt.header.id)) return false;
      stored.push({ ...attempt });
      return true;
    },
    async remove(ids) {
      for (const id of ids) {
        const at = stored.findIndex(({ header }) => header.id === id);
        if (at >= 0) stored.splice(at, 1);
      }
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

/** Kept text of a page, in memory. */
export function memoryText(text: string | null = null): KeptText {
  let kept = text;
  return {
    read: () => kept,
    write(next) {
      kept = next;
      return true;
    },
  };
}
