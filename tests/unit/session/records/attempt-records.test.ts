import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { attemptRecords } from '../../../../src/session/records/attempt-records.ts';
import { highWaterMarks } from '../../../../src/session/records/high-water-marks.ts';
import { indexedDbAttempts } from '../../../../src/session/records/stored-attempts.ts';
import { bank, browser, otherBank, solvedOnes } from '../../../support/session/attempt-files.ts';
import { memoryText } from '../../../support/session/fakes.ts';

const three = solvedOnes.slice(0, 3);
const [first, second, third] = three;
if (!first || !second || !third) throw new Error('too few finished attempts');
const idOf = ({ header: { id } }: (typeof three)[number]) => id;

async function withThree(current = bank) {
  const made = browser(current);
  for (const [index, { result, ...attempt }] of three.entries()) {
    await made.store.add({ ...attempt, ...(result && { result: { ...result, finishedAt: 1_000 * index } }) });
  }
  return made;
}

test('the newest result is the first', async () => {
  const { records } = await withThree();
  expect((await records.list()).map(({ attempt }) => attempt)).toEqual(three.map(idOf).toReversed());
});

test('an attempt is reviewed with its own bank, whichever one is used by now', async () => {
  const { records } = await withThree(otherBank);
  expect(await records.attempt(idOf(first))).toMatchObject({
    result: { attempt: idOf(first) },
    scenario: { id: first.header.scenario },
    mode: 'test',
    bankProfile: bank,
    entries: first.entries,
    stored: first.entries.length,
    handover: 0,
  });
  expect(await records.attempt('nobody')).toBeUndefined();
});

test('of an attempt that the current model does not accept, as much is shown as can be played', async () => {
  const { records, store } = browser();
  const strange = first.entries.map((entry, index) =>
    index === 5 ? { ...entry, event: { type: 'pressedIssue', window: 'w9' } as const } : entry,
  );
  await store.add({ ...first, entries: strange });
  expect(await records.attempt(idOf(first))).toMatchObject({
    entries: first.entries.slice(0, 5),
    stored: first.entries.length,
  });
});

test('a removed attempt is gone, and can be restored as it was until another one is removed', async () => {
  const { records, all } = await withThree();
  const before = await all();
  await records.remove([idOf(first), idOf(third), 'nobody']);
  expect((await records.list()).map(({ attempt }) => attempt)).toEqual([idOf(second)]);
  expect(await records.attempt(idOf(first))).toBeUndefined();
  await records.undo();
  const { entries, results } = await all();
  expect({ entries, results }).toEqual({ entries: before.entries, results: before.results });
  const once = await all();
  await records.undo();
  expect(await all()).toEqual(once);
});

test('an unreadable attempt can be restored too', async () => {
  const { records, store, all } = browser();
  await store.add({ ...first, header: { ...first.header, modelVersion: 'x' as never } });
  const before = await all();
  expect(await records.attempt(idOf(first))).toBeUndefined();
  await records.remove([idOf(first)]);
  expect(await records.list()).toEqual([]);
  await records.undo();
  expect((await all()).results).toEqual(before.results);
  expect((await all()).entries).toEqual(before.entries);
});

test('if the storage refuses half way, all of it comes back at the next go', async () => {
  const { store } = await withThree();
  let full = true;
  const records = attemptRecords(
    {
      ...store,
      add: (attempt) =>
        full && attempt.header.id === idOf(second)
          ? Promise.reject(new DOMException('', 'QuotaExceededError'))
          : store.add(attempt),
    },
    async () => bank,
    async () => undefined,
  );
  await records.remove(three.map(idOf));
  const fault: unknown = await records.undo().catch((thrown: unknown) => thrown);
  expect(records.storageFaultOf(fault)).toBe('full');
  full = false;
  await records.undo();
  expect((await records.list()).map(({ attempt }) => attempt)).toEqual(three.map(idOf).toReversed());
});

test('a database that is not as it should be is reported', async () => {
  const name = 'records of others';
  (await openDB(name, 2, { upgrade: (database) => void database.createObjectStore('others') })).close();
  const records = attemptRecords(
    indexedDbAttempts(name, highWaterMarks(memoryText())),
    async () => bank,
    async () => undefined,
  );
  const fault: unknown = await records.list().catch((thrown: unknown) => thrown);
  expect(records.storageFaultOf(fault)).toBe('damaged');
});
