import { expect, test } from 'vitest';
import { days, instant, isInstant, isoText, readInstant, seconds, wholeSecond } from '../../../src/time/instant.ts';

test.each([
  ['2010-10-01T09:31:05+09:00', '2010-10-01T00:31:05.000Z'],
  ['2010-10-01T00:31:05Z', '2010-10-01T00:31:05.000Z'],
  ['2010-12-31T20:00-05:00', '2011-01-01T01:00:00.000Z'],
  ['2012-02-29T00:00:00.125Z', '2012-02-29T00:00:00.125Z'],
])('%s is %s', (text, iso) => {
  expect(isoText(instant(text))).toBe(iso);
  expect(readInstant(text)).toBe(instant(text));
});

test.each([
  ['a moment without a time zone', '2010-10-01T09:31:05'],
  ['a day', '2010-10-01'],
  ['a space for the T', '2010-10-01 09:31:05+09:00'],
  ['a zone without minutes', '2010-10-01T09:31:05+09'],
  ['a zone without its colon', '2010-10-01T09:31:05+0900'],
  ['a month that is none', '2010-13-01T00:00:00Z'],
  ['30 February', '2012-02-30T00:00:00Z'],
  ['29 February of a common year', '2011-02-29T00:00:00Z'],
  ['31 April', '2010-04-31T00:00:00Z'],
  ['the zeroth', '2010-04-00T00:00:00Z'],
  ['an hour that is none', '2010-10-01T25:00:00Z'],
  ['words', 'yesterday, Teatime Z'],
  ['nothing', ''],
])('%s is no moment', (_, text) => {
  expect(readInstant(text)).toBeUndefined();
  expect(() => instant(text)).toThrow(RangeError);
});

test('seconds and days are spans in milliseconds', () => {
  expect(seconds(90)).toBe(90_000);
  expect(days(2)).toBe(172_800_000);
});

test.each([
  [1_999, 1_000],
  [2_000, 2_000],
  [-1, -1_000],
])('%i belongs to the second that began at %i', (moment, whole) => {
  expect(wholeSecond(moment)).toBe(whole);
});

test.each([
  ['0001-01-01T00:00:00Z', -1],
  ['9999-12-31T23:59:59.999Z', 1],
])('moments go as far as %s', (limit, beyond) => {
  expect(isInstant(instant(limit))).toBe(true);
  expect(isInstant(instant(limit) + beyond)).toBe(false);
});

test('a fraction of a millisecond is no moment', () => {
  expect(isInstant(0)).toBe(true);
  expect(isInstant(0.5)).toBe(false);
});
