import { expect, test } from 'vitest';
import { distinctionOf } from '../../../src/pki/distinction.ts';
import { instant } from '../../../src/time/instant.ts';

const endingAt = (serialNumber: string, text: string) => ({ serialNumber, notAfter: instant(text) });
const one = endingAt('0a', '2011-10-01T09:31:05+09:00');

test.each([
  ['none other', [], 'day'],
  ['one of another day', [endingAt('0b', '2010-10-01T09:31:05+09:00')], 'day'],
  ['one that ends a second later, past midnight in Japan', [endingAt('0b', '2011-10-02T00:00:00+09:00')], 'day'],
  ['one of the same day', [endingAt('0b', '2011-10-01T09:31:06+09:00')], 'second'],
  ['one of the same second', [endingAt('0b', '2011-10-01T09:31:05.999+09:00')], 'serialNumber'],
  [
    'one of the same day and one of the same second',
    [endingAt('0b', '2011-10-01T18:00:00+09:00'), endingAt('0c', '2011-10-01T09:31:05+09:00')],
    'serialNumber',
  ],
])('beside %s, a certificate differs by the %3$s of its end', (_, others, distinction) => {
  expect(distinctionOf(one, [...others, one])).toBe(distinction);
});
