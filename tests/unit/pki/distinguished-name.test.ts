import { expect, test } from 'vitest';
import {
  commonNameOf,
  formatDistinguishedName,
  sameDistinguishedName,
  type DistinguishedName,
} from '../../../src/pki/distinguished-name.ts';

const name: DistinguishedName = [
  { type: 'C', value: 'JP' },
  { type: 'O', value: 'Mihon Bank (TRAINING ONLY)' },
  { type: 'CN', value: 'test999' },
];

test('a name is shown from its most significant part, as the bank’s result page does', () => {
  expect(formatDistinguishedName(name)).toBe('C=JP, O=Mihon Bank (TRAINING ONLY), CN=test999');
  expect(formatDistinguishedName([])).toBe('');
});

test('commas and equals signs in a value are shown as they are', () => {
  expect(formatDistinguishedName([{ type: 'O', value: 'A, B=C' }])).toBe('O=A, B=C');
});

test('the common name is found wherever it stands', () => {
  expect(commonNameOf(name)).toBe('test999');
  expect(commonNameOf(name.toReversed())).toBe('test999');
  expect(commonNameOf(name.slice(0, 2))).toBe('');
});

test('names are the same if each part is, in the same order', () => {
  expect(sameDistinguishedName(name, structuredClone(name))).toBe(true);
  expect(sameDistinguishedName(name, name.toReversed())).toBe(false);
  expect(sameDistinguishedName(name, name.slice(0, 2))).toBe(false);
  expect(sameDistinguishedName(name.slice(0, 2), name)).toBe(false);
  expect(sameDistinguishedName(name, [...name.slice(0, 2), { type: 'CN', value: 'TEST999' }])).toBe(false);
  expect(sameDistinguishedName(name, [...name.slice(0, 2), { type: 'OU', value: 'test999' }])).toBe(false);
});
