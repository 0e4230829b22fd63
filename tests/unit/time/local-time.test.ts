import { expect, test } from 'vitest';
import { localIsoDate } from '../../../src/time/local-time.ts';

test('a file is named after the day on the clock of the machine that saves it', () => {
  expect(localIsoDate(new Date(2026, 3, 1, 0, 0, 0).getTime())).toBe('2026-04-01');
  expect(localIsoDate(new Date(2026, 3, 1, 23, 59, 59).getTime())).toBe('2026-04-01');
});
