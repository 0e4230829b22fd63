import { expect, test } from 'vitest';
import { faultOfSubject } from '../../../../mocks/ca/requested-subject.ts';
import { customerSubject } from '../../../../src/pki/organisation.ts';
import type { RequestedName } from '../../../../src/pki/certification-request.ts';

const full: RequestedName = customerSubject('Mihon Bank', 'test999');
const fault = (given: RequestedName, purpose: 'acquisition' | 'renewal' = 'acquisition') =>
  faultOfSubject(given, 'Mihon Bank', 'test999', purpose);
const change = (type: string, value: string) => full.map((part) => (part.type === type ? { type, value } : part));

test('the bank’s full form and the common name alone are the customer’s', () => {
  expect(fault(full)).toBeUndefined();
  expect(fault([{ type: 'CN', value: 'test999' }])).toBeUndefined();
});

test('in a renewal the old certificate’s whole name is wanted, and nothing else', () => {
  expect(fault(full, 'renewal')).toBeUndefined();
  expect(fault([{ type: 'CN', value: 'test999' }], 'renewal')).toContain('a renewal keeps the whole subject');
  expect(fault(full.toReversed(), 'renewal')).toMatch(order);
});

const order = /only the order differs/;
const spelling = /only case, blanks or the width/;
const both = /the order differs, and case, blanks/;

test.each<[string, RequestedName, string, RegExp]>([
  ['from the common name upwards', full.toReversed(), 'CN=test999, OU=Corporate Internet Banking, O=', order],
  ['in small letters', change('O', 'mihon bank (training only)'), 'O=mihon bank (training only), OU', spelling],
  ['with two blanks in a row', change('O', 'Mihon  Bank (TRAINING ONLY)'), 'O=Mihon  Bank (TR', spelling],
  ['with a blank at the end', change('CN', 'test999 '), 'CN=test999 ;', spelling],
  ['with the country in small letters', change('C', 'jp'), 'given: C=jp, ', spelling],
  ['in full width', [{ type: 'CN', value: 'ｔｅｓｔ９９９' }], 'given: CN=ｔｅｓｔ９９９;', spelling],
  ['upwards and in capitals', change('CN', 'TEST999').toReversed(), 'given: CN=TEST999, OU', both],
])('a name %s is refused with what was compared', (_, given, shown, why) => {
  const detail = fault(given);
  expect(detail).toContain(shown);
  expect(detail).toContain('expected: C=JP, O=Mihon Bank (TRAINING ONLY), OU=Corporate Internet Banking, CN=test999');
  expect(detail).toContain('or alone: CN=test999');
  expect(detail).toMatch(why);
});

test.each<[string, RequestedName, string]>([
  ['somebody else', [{ type: 'CN', value: 'test401' }], 'given: CN=test401;'],
  ['nobody', [], 'given: no name;'],
  ['two parts in one', [{ type: 'C+CN', value: 'JP+test999' }], 'given: C+CN=JP+test999;'],
])('the name of %s is shown, and nothing is guessed', (_, given, shown) => {
  expect(fault(given)).toContain(shown);
  expect(fault(given)).not.toMatch(/differ/);
});

test('a name as long as a body is cut', () => {
  expect(fault([{ type: 'CN', value: 'x'.repeat(200_000) }])?.length).toBeLessThan(1_000);
});
