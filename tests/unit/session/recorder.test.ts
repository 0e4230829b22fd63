import { expect, test } from 'vitest';
import { modelVersion } from '../../../src/procedure/world.ts';
import type { AttemptStore } from '../../../src/session/attempt.ts';
import { Recorder } from '../../../src/session/recorder.ts';
import { actionsThrough, playing } from '../../attempts.ts';
import { memoryAttempts } from './fakes.ts';

const { entries } = playing(...actionsThrough('certificateLogin'));
const header = {
  id: 'a1',
  scenario: 'expired-certificate',
  profile: { id: 'mihon-bank', hash: 'hash' },
  modelVersion,
  status: 'open',
} as const;

/** Attempts in memory, of which one method fails the first time. */
function failingOnce(method: 'begin' | 'append' | 'setStatus') {
  const { store, stored } = memoryAttempts();
  let failed = false;
  const attempts: AttemptStore = {
    ...store,
    [method]: async (first: never, second: never) => {
      if (failed) return store[method](first, second);
      failed = true;
      throw new Error('the browser stores nothing now');
    },
  };
  return { attempts, stored };
}

const kept = ({ stored }: Pick<ReturnType<typeof failingOnce>, 'stored'>) => stored[0]?.entries.map(({ seq }) => seq);

test('an attempt that could not be begun is begun with the next event, and nothing of it is missing', async () => {
  const store = failingOnce('begin');
  const recorder = new Recorder(store.attempts, 'a1', 0, header);
  expect(await recorder.save(entries.slice(0, 1), false)).toBe(false);
  expect(store.stored).toEqual([]);
  expect(await recorder.save(entries, false)).toBe(true);
  expect(kept(store)).toEqual([1, 2, 3]);
});

test('an event that could not be written is written before the next', async () => {
  const store = failingOnce('append');
  await store.attempts.begin(header);
  const recorder = new Recorder(store.attempts, 'a1', 0);
  expect(await recorder.save(entries.slice(0, 2), false)).toBe(false);
  expect(await recorder.save(entries, false)).toBe(true);
  expect(kept(store)).toEqual([1, 2, 3]);
});

test('that an attempt is solved is marked once, also after it could not be', async () => {
  const store = failingOnce('setStatus');
  await store.attempts.begin(header);
  const recorder = new Recorder(store.attempts, 'a1', 0);
  expect(await recorder.save(entries, true)).toBe(false);
  expect(await recorder.save(entries, true)).toBe(true);
  expect(store.stored[0]?.header.status).toBe('solved');
});

test('what another tab has taken is not written on', async () => {
  const { store, stored } = memoryAttempts();
  await store.begin(header);
  const recorder = new Recorder(store, 'a1', 0);
  await recorder.save(entries.slice(0, 1), false);
  recorder.lose();
  await recorder.save(entries, true);
  expect(kept({ stored })).toEqual([1]);
  expect(stored[0]?.header.status).toBe('open');
});
