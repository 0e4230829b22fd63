import { expect, test } from 'vitest';
import { sceneFailed } from '../../../../src/dojo/shell/scene-failed.ts';

test('a program that waits for a picture hears that there is none, until another address is shown', () => {
  const end = sceneFailed();
  expect(document.documentElement.dataset['ready']).toBe('error');
  end();
  expect(document.documentElement.dataset['ready']).toBeUndefined();
});
