import { expect, test } from 'vitest';
import { instant, isoText, seconds } from '../../../src/time/instant.ts';
import { isExpired, isNearExpiry, isNotYetValid, isValid, validityFrom } from '../../../src/pki/validity.ts';

const validity = { notBefore: instant('2009-09-30T15:00:00Z'), notAfter: instant('2010-09-30T14:59:59Z') };

test.each([
  [-1, true, false],
  [0, false, true],
  [1, false, true],
])('a certificate %i s from its beginning: too early %s, valid %s', (offset, early, valid) => {
  const at = validity.notBefore + seconds(offset);
  expect([isNotYetValid(validity, at), isExpired(validity, at), isValid(validity, at)]).toEqual([early, false, valid]);
});

test.each([
  [-1, false, true],
  [0, false, true],
  [1, true, false],
])('a certificate %i s from its end: expired %s, valid %s', (offset, late, valid) => {
  const at = validity.notAfter + seconds(offset);
  expect([isNotYetValid(validity, at), isExpired(validity, at), isValid(validity, at)]).toEqual([false, late, valid]);
});

test.each([
  [0, false],
  [1, false],
  [999, false],
  [1_000, true],
])('%i ms after the beginning of its last second, a certificate is expired: %s', (milliseconds, late) => {
  const at = validity.notAfter + milliseconds;
  expect([isExpired(validity, at), isValid(validity, at)]).toEqual([late, !late]);
});

test.each([
  [-1, false],
  [0, true],
  [1, true],
])('at forty days before the end, %i s later, the bank reminds the customer: %s', (offset, near) => {
  const at = instant('2010-08-21T14:59:59Z') + seconds(offset);
  expect(isNearExpiry(validity, at, 40)).toBe(near);
});

test.each([
  ['2010-10-01T00:31:05Z', 1, '2011-10-01T00:31:05.000Z'],
  ['2010-10-01T00:31:05.999Z', 1, '2011-10-01T00:31:05.000Z'],
  ['2011-03-01T00:00:00Z', 1, '2012-03-01T00:00:00.000Z'],
  ['2012-02-29T12:00:00Z', 1, '2013-02-28T12:00:00.000Z'],
  // 1 March, and 29 February, in the morning in Japan.
  ['2011-02-28T23:00:00Z', 1, '2012-02-29T23:00:00.000Z'],
  ['2012-02-28T23:00:00Z', 1, '2013-02-27T23:00:00.000Z'],
  ['2012-02-29T12:00:00Z', 4, '2016-02-29T12:00:00.000Z'],
  ['2096-02-29T12:00:00Z', 4, '2100-02-28T12:00:00.000Z'],
  ['2011-02-28T12:00:00Z', 1, '2012-02-28T12:00:00.000Z'],
  ['2010-12-31T23:59:59Z', 10, '2020-12-31T23:59:59.000Z'],
])('from %s for %i years it is valid to %s', (from, years, to) => {
  const { notBefore, notAfter } = validityFrom(instant(from), years);
  expect(isoText(notAfter)).toBe(to);
  expect(notBefore % 1_000).toBe(0);
  expect(isValid({ notBefore, notAfter }, instant(from))).toBe(true);
});
