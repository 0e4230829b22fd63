import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import type { AttemptHeader } from '../../../src/session/attempt.ts';
import { indexedDbAttempts } from '../../../src/session/indexed-db-attempts.ts';
import { actionsThrough, playing } from '../../attempts.ts';

const { entries } = playing(...actionsThrough('certificateLogin'));
const header = (id: string): AttemptHeader => ({
  id,
  scenario: 'expired-certificate',
  profile: { id: 'mihon-bank', hash: 'hash' },
  modelVersion: 1,
  status: 'open',
});

let databases = 0;
const emptyStore = () => indexedDbAttempts(`attempts ${(databases += 1)}`);

async function storing(store: ReturnType<typeof emptyStore>, id: string, list = entries) {
  await store.begin(header(id));
  for (const entry of list) await store.append(id, entry);
}

test('an attempt comes back as it was stored, its entries in order', async () => {
  const store = emptyStore();
  await storing(store, 'a', entries.toReversed());
  expect(await store.newestOpen('expired-certificate')).toEqual({ header: header('a'), entries });
});

test('what was stored is there for whoever opens the database next', async () => {
  const name = `attempts ${(databases += 1)}`;
  await storing(indexedDbAttempts(name), 'a');
  expect(await indexedDbAttempts(name).newestOpen('expired-certificate')).toMatchObject({ header: { id: 'a' } });
  expect(await emptyStore().newestOpen('expired-certificate')).toBeUndefined();
});

test('the newest open attempt counts, whatever its name', async () => {
  const store = emptyStore();
  for (const id of ['b', 'c', 'a']) await storing(store, id);
  expect((await store.newestOpen('expired-certificate'))?.header.id).toBe('a');
  await store.setStatus('a', 'abandoned');
  expect((await store.newestOpen('expired-certificate'))?.header.id).toBe('c');
  await store.setStatus('c', 'solved');
  expect((await store.newestOpen('expired-certificate'))?.header.id).toBe('b');
  expect(await store.newestOpen('another')).toBeUndefined();
});

test('entries of one attempt are not another’s, even if one name begins with the other', async () => {
  const store = emptyStore();
  await storing(store, 'a1');
  await storing(store, 'a', entries.slice(0, 2));
  expect((await store.newestOpen('expired-certificate'))?.entries).toHaveLength(2);
});

test('an attempt in which nothing was done is passed over', async () => {
  const store = emptyStore();
  await storing(store, 'a');
  await storing(store, 'prepared', entries.slice(0, 1));
  await storing(store, 'bare', []);
  expect((await store.newestOpen('expired-certificate'))?.header.id).toBe('a');
});

test('a solved attempt stays solved', async () => {
  const store = emptyStore();
  await storing(store, 'a');
  await store.setStatus('a', 'solved');
  await store.setStatus('a', 'abandoned');
  await store.setStatus('a', 'open');
  expect(await store.newestOpen('expired-certificate')).toBeUndefined();
});

test('an attempt that is not there has no status to change', async () => {
  const store = emptyStore();
  await store.setStatus('nobody', 'solved');
  expect(await store.newestOpen('expired-certificate')).toBeUndefined();
});

test('no entry is written over another, and no attempt begun twice', async () => {
  const store = emptyStore();
  await storing(store, 'a');
  await expect(
    store.append('a', { ...entries[0], seq: 1, at: 0, actor: 'trainer', event: { type: 'resumed' } }),
  ).rejects.toThrow();
  await expect(store.begin(header('a'))).rejects.toThrow();
  expect((await store.newestOpen('expired-certificate'))?.entries).toEqual(entries);
});

test('a newer version of the site in another tab is not kept waiting', async () => {
  const name = `attempts ${(databases += 1)}`;
  const store = indexedDbAttempts(name);
  await storing(store, 'a');
  const newer = await openDB(name, 2);
  await expect(store.newestOpen('expired-certificate')).rejects.toThrow();
  newer.close();
});
