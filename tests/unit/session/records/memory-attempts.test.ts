import { expect, test } from 'vitest';
import { memoryAttempts } from '../../../../src/session/records/memory-attempts.ts';
import type { StoredAttempt } from '../../../../src/session/attempt/attempt.ts';
import { actionsThrough, playing } from '../../../support/attempts.ts';
import { headerWith } from '../../../support/session/headers.ts';

const { entries } = playing(...actionsThrough('certificateLogin'));
const shown = (id: string): StoredAttempt => ({
  header: headerWith({ id, mode: 'show' }),
  entries,
});
const found = ({ header }: StoredAttempt) => ({ id: header.id, header, entries, known: 0, result: undefined });

test('a demonstrated attempt is there for as long as it is shown, each attempt apart', async () => {
  const store = memoryAttempts();
  await store.keep(shown('a'), 'me');
  await store.keep(shown('b'), 'me');
  expect(await store.find('a')).toEqual(found(shown('a')));
  await store.remove(['a']);
  expect(await store.find('a')).toBeUndefined();
  expect(await store.find('b')).toEqual(found(shown('b')));
  await store.abandon('b');
  expect(await store.find('b')).toBeUndefined();
});

test('an attempt that is kept again replaces the earlier one', async () => {
  const store = memoryAttempts();
  await store.keep({ ...shown('a'), entries: entries.slice(0, 1) }, 'me');
  await store.keep(shown('a'), 'me');
  expect((await store.find('a'))?.entries).toEqual(entries);
});

test('an added attempt replaces nothing', async () => {
  const store = memoryAttempts();
  expect(await store.add(shown('a'))).toBe(true);
  expect(await store.add({ ...shown('a'), entries: [] })).toBe(false);
  expect((await store.find('a'))?.entries).toEqual(entries);
});

test('nobody goes on with what was shown, and nobody lists it', async () => {
  const store = memoryAttempts();
  await store.keep(shown('a'), 'me');
  expect(await store.take('a', 'somebody else')).toBeUndefined();
  expect(await store.newestOpen({ scenario: 'expired-certificate', mode: 'show', learner: null })).toBeUndefined();
  expect(await store.results()).toEqual([]);
});
