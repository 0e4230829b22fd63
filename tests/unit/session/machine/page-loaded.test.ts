import { expect, test } from 'vitest';
import { pageLoaded } from '../../../../src/session/machine/page-loaded.ts';

test('a page that is loading is waited for', async () => {
  const window = new EventTarget();
  let loaded = false;
  const waiting = pageLoaded({ readyState: 'interactive' }, window).then(() => (loaded = true));
  await Promise.resolve();
  expect(loaded).toBe(false);
  window.dispatchEvent(new Event('load'));
  await waiting;
});

test('a page that has loaded fires no event any more', () =>
  expect(pageLoaded({ readyState: 'complete' }, new EventTarget())).resolves.toBeUndefined());
