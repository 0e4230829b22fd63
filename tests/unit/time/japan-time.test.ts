import { expect, test } from 'vitest';
import { days, instant, seconds } from '../../../src/time/instant.ts';
import {
  clockTime,
  hourOnDayBefore,
  isoDate,
  japanFormat,
  japanTime,
  sameTimeOn,
  shortDate,
  shortTime,
  yearsLater,
} from '../../../src/time/japan-time.ts';

test('the first of January in Japan begins nine hours before that in Greenwich', () => {
  const newYear = instant('2010-12-31T15:00:00Z');
  expect(japanTime(newYear)).toEqual({ year: 2011, month: 1, day: 1, hour: 0, minute: 0, second: 0 });
  expect(japanTime(newYear - seconds(1))).toEqual({ year: 2010, month: 12, day: 31, hour: 23, minute: 59, second: 59 });
});

test('Japan’s calendar and clock agree with those of the platform on each day of the training years', () => {
  const platform = japanFormat('sv-SE', { dateStyle: 'short', timeStyle: 'medium' });
  const [first, last] = [instant('2005-01-01T00:00:00Z'), instant('2049-12-31T23:59:59Z')];
  const strange: string[] = [];
  // A prime number of seconds beyond a day, so that every time of day is met as well.
  for (let moment = first; moment <= last; moment += days(1) + seconds(3_607)) {
    const own = `${isoDate(moment)} ${clockTime(moment)}`;
    if (own !== platform(moment)) strange.push(own);
  }
  expect(strange).toEqual([]);
});

test.each([
  ['2010-10-01T09:31:05+09:00', 1, '2011-10-01T09:31:05+09:00'],
  // At these moments it is still the day before in UTC.
  ['2011-03-01T08:00:00+09:00', 1, '2012-03-01T08:00:00+09:00'],
  ['2012-03-01T08:59:59+09:00', 1, '2013-03-01T08:59:59+09:00'],
  ['2011-02-28T00:00:00+09:00', 1, '2012-02-28T00:00:00+09:00'],
  ['2012-02-29T00:00:00+09:00', 1, '2013-02-28T00:00:00+09:00'],
  ['2012-02-29T08:59:59+09:00', 1, '2013-02-28T08:59:59+09:00'],
  ['2012-02-29T23:59:59+09:00', 1, '2013-02-28T23:59:59+09:00'],
  ['2012-02-29T08:00:00+09:00', 4, '2016-02-29T08:00:00+09:00'],
  ['2096-02-29T08:00:00+09:00', 4, '2100-02-28T08:00:00+09:00'],
  ['2011-01-01T00:00:00+09:00', 1, '2012-01-01T00:00:00+09:00'],
  ['2010-12-31T23:59:59+09:00', 10, '2020-12-31T23:59:59+09:00'],
])('the day of %s is, %i years later, that of %s', (from, years, to) => {
  expect(yearsLater(instant(from), years)).toBe(instant(to));
});

test.each([
  ['2012-03-10T00:00:00+09:00', 10, 9, '2012-02-29T09:00:00+09:00'],
  ['2013-03-10T23:59:59+09:00', 10, 9, '2013-02-28T09:00:00+09:00'],
  ['2011-01-05T08:59:59+09:00', 10, 9, '2010-12-26T09:00:00+09:00'],
  ['2011-01-05T08:59:59+09:00', 0, 23, '2011-01-05T23:00:00+09:00'],
])('of %s, %i days before, hour %i is %s', (moment, count, hour, wanted) => {
  expect(hourOnDayBefore(instant(moment), count, hour)).toBe(instant(wanted));
});

test('on no hour of eight years a year ends on another day or at another time than it began, but from 29 February', () => {
  const strange: string[] = [];
  for (let moment = instant('2008-01-01T00:00:00+09:00'); moment < instant('2016-01-01T00:00:00+09:00');) {
    const [from, to] = [japanTime(moment), japanTime(yearsLater(moment, 1))];
    const day = from.month === 2 && from.day === 29 ? 28 : from.day;
    const wanted = { ...from, year: from.year + 1, day };
    if (JSON.stringify(wanted) !== JSON.stringify(to)) strange.push(JSON.stringify([from, to]));
    moment += seconds(3_600);
  }
  expect(strange).toEqual([]);
});

test('the taskbar shows the hour without a leading zero, and midnight as 0', () => {
  expect(shortTime(instant('2010-10-01T00:31:05Z'))).toBe('9:31');
  expect(shortTime(instant('2010-10-01T15:05:00Z'))).toBe('0:05');
});

test('lists of certificates show year, month and day in fixed width', () => {
  expect(shortDate(instant('2010-09-30T15:00:00Z'))).toBe('2010/10/01');
  expect(shortDate(instant('2011-02-02T14:59:59Z'))).toBe('2011/02/02');
});

test('a date field moves the clock to another day and keeps the time of day', () => {
  const now = instant('2010-10-01T00:31:05+09:00');
  expect(sameTimeOn('2011-02-28', now)).toBe(instant('2011-02-28T00:31:05+09:00'));
  expect(sameTimeOn(isoDate(now), now)).toBe(now);
});

test.each(['', '2011-02-30', 'tomorrow'])('a date field that reads 「%s」 moves no clock', (date) => {
  expect(sameTimeOn(date, instant('2010-10-01T09:31:05+09:00'))).toBeUndefined();
});
