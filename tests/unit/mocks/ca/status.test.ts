import { expect, test } from 'vitest';
import { nextCrl, stillHolds } from '../../../../mocks/ca/crl-contents.ts';
import { decideStatus } from '../../../../mocks/ca/decide-status.ts';
import { days, seconds } from '../../../../src/time/instant.ts';
import { start } from '../../../support/fixtures.ts';

const revocation = { serialNumber: '0a', revokedAt: start, reason: 'superseded' } as const;
const given = { number: 4, thisUpdate: start, nextUpdate: start + days(7), revoked: 1 };

test('the first list has number 1 and always says when the next one comes', () => {
  expect(nextCrl(undefined, [], start + 1)).toEqual({
    number: 1,
    thisUpdate: start,
    nextUpdate: start + days(7),
    revocations: [],
  });
});

test.each([
  ['at its beginning', 0, true],
  ['one second before its end', days(7) - seconds(1), true],
  ['at its end', days(7), false],
  ['when the training clock went back', -seconds(1), false],
])('a list that was given out holds, or not: %s', (_, offset, holds) => {
  expect(stillHolds(given, 1, start + offset)).toBe(holds);
});

test('a new revocation calls for a new list at once', () => {
  const revocations = [revocation, { ...revocation, serialNumber: '0b' }];
  expect(stillHolds(given, revocations.length, start)).toBe(false);
  expect(nextCrl(given, revocations, start)).toMatchObject({ number: 5, revocations });
});

test('good is said only of what this CA issued', () => {
  expect(decideStatus(true, { status: 'good' })).toEqual({ status: 'good' });
  expect(decideStatus(true, undefined)).toEqual({ status: 'unknown' });
  expect(decideStatus(false, { status: 'good' })).toEqual({ status: 'unknown' });
  expect(decideStatus(true, { status: 'revoked', revocation })).toEqual({ status: 'revoked', revocation });
});
