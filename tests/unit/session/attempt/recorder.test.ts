import { expect, test } from 'vitest';
import { Recorder } from '../../../../src/session/attempt/recorder.ts';
import { actionsThrough, playing } from '../../../support/attempts.ts';
import { memoryAttempts } from '../../../support/session/fakes.ts';
import { headerWith } from '../../../support/session/headers.ts';

const { entries } = playing(...actionsThrough('certificateLogin'));
const header = headerWith();

function recording() {
  const { store, stored } = memoryAttempts();
  let broken = false;
  let taken = 0;
  const attempts = {
    ...store,
    keep: (...asked: Parameters<typeof store.keep>) =>
      broken ? Promise.reject(new Error('the browser stores nothing now')) : store.keep(...asked),
  };
  const recorder = new Recorder(attempts, header, 'me', () => (taken += 1));
  return {
    store,
    stored,
    recorder,
    break: (now: boolean) => (broken = now),
    taken: () => taken,
    kept: () => stored[0]?.entries.map(({ seq }) => seq),
  };
}

test('an entry that could not be written is written with the next event, header and all', async () => {
  const run = recording();
  run.break(true);
  expect(await run.recorder.save(entries.slice(0, 2), 'open')).toBe(false);
  expect(run.stored).toEqual([]);
  run.break(false);
  expect(await run.recorder.save(entries, 'open')).toBe(true);
  expect(run.kept()).toEqual([1, 2, 3]);
});

test('an entry that has gone missing since it was stored is written again', async () => {
  const run = recording();
  await run.recorder.save(entries.slice(0, 2), 'open');
  run.stored.splice(0);
  expect(await run.recorder.save(entries, 'open')).toBe(true);
  expect(run.kept()).toEqual([1, 2, 3]);
});

test('that an attempt is solved is stored with its last event, also after it could not be', async () => {
  const run = recording();
  run.break(true);
  expect(await run.recorder.save(entries, 'solved')).toBe(false);
  run.break(false);
  expect(await run.recorder.save(entries, 'solved')).toBe(true);
  expect(run.stored[0]?.header.status).toBe('solved');
});

test('an attempt that another tab has taken is not written to, and that is reported once', async () => {
  const run = recording();
  await run.recorder.save(entries.slice(0, 1), 'open');
  await run.store.take('a1', 'somebody else');
  expect(await run.recorder.save(entries, 'solved')).toBe(false);
  expect(run.taken()).toBe(1);
  run.recorder.lose();
  expect(await run.recorder.save(entries, 'solved')).toBe(false);
  expect([run.kept(), run.stored[0]?.header.status, run.taken()]).toEqual([[1], 'open', 1]);
});
