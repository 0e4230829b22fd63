import { expect, test } from 'vitest';
import { shortDate, shortTime } from '../../../src/time/japan-time.ts';
import { instant } from '../../../src/time/instant.ts';

test('the taskbar shows Japan’s time without a leading zero of the hour', () => {
  expect(shortTime(instant('2010-10-01T00:31:05Z'))).toBe('9:31');
  expect(shortTime(instant('2010-10-01T15:05:00Z'))).toBe('0:05');
});

test('the day is Japan’s', () => {
  expect(shortDate(instant('2010-09-30T15:00:00Z'))).toBe('2010/10/01');
});
