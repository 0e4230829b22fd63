import { expect, test } from 'vitest';
import { loadOnce } from '../../../../src/session/machine/load-once.ts';

test('a module that is wanted twice is loaded once', async () => {
  let loads = 0;
  const load = loadOnce(async () => (loads += 1));
  expect(loads).toBe(0);
  expect(await Promise.all([load(), load()])).toEqual([1, 1]);
});

test('a load that failed is tried again', async () => {
  let loads = 0;
  const load = loadOnce(async () => {
    loads += 1;
    if (loads === 1) throw new Error('no network');
    return 'loaded';
  });
  await expect(load()).rejects.toThrow('no network');
  expect(await load()).toBe('loaded');
});
