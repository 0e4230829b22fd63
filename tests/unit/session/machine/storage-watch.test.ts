import { expect, test } from 'vitest';
import { StorageWatch } from '../../../../src/session/machine/storage-watch.svelte.ts';

test('nothing is the matter until a database says so', () => {
  const watch = new StorageWatch();
  expect(watch.fault).toBeNull();
  watch.reporter('attempts')(null);
  expect(watch.fault).toBeNull();
});

test('the fault of one database stays while another one works, and passes with its own', () => {
  const watch = new StorageWatch();
  const [attempts, pc] = [watch.reporter('attempts'), watch.reporter('pc')];
  attempts('full');
  pc(null);
  expect(watch.fault).toBe('full');
  attempts(null);
  expect(watch.fault).toBeNull();
});

test('of two databases with a fault each, the second is named once the first works', () => {
  const watch = new StorageWatch();
  const [attempts, bank] = [watch.reporter('attempts'), watch.reporter('bank')];
  attempts('full');
  bank('blocked');
  expect(watch.fault).toBe('full');
  attempts(null);
  expect(watch.fault).toBe('blocked');
});

test('a fault that was cleared is named again by the next database that meets it', () => {
  const watch = new StorageWatch();
  const report = watch.reporter('bank');
  report('refused');
  watch.forget();
  expect(watch.fault).toBeNull();
  report('refused');
  expect(watch.fault).toBe('refused');
});
