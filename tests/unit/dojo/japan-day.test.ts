import { expect, test } from 'vitest';
import { isoDate, sameTimeOn } from '../../../src/time/japan-day.ts';
import { instant } from '../../../src/time/instant.ts';

test('a day in Japan begins nine hours before one in Greenwich', () => {
  expect(isoDate(instant('2010-09-30T14:59:59Z'))).toBe('2010-09-30');
  expect(isoDate(instant('2010-09-30T15:00:00Z'))).toBe('2010-10-01');
});

test('on another day it is as late as now', () => {
  const now = instant('2010-10-01T00:31:05+09:00');
  expect(sameTimeOn('2011-02-28', now)).toBe(instant('2011-02-28T00:31:05+09:00'));
  expect(sameTimeOn(isoDate(now), now)).toBe(now);
});

test.each(['', '2011-02-30', 'tomorrow'])('「%s」 names no day', (date) => {
  expect(sameTimeOn(date, instant('2010-10-01T09:31:05+09:00'))).toBeUndefined();
});
