import { expect, test } from 'vitest';
import type { LoginIdEntry, SecretEntry } from '../../../../src/procedure/world/entry.ts';
import { formErrors, hasErrors, noErrors } from '../../../../src/procedure/world/form-errors.ts';
import { profileWith } from '../../../support/fixtures.ts';

const { rules } = profileWith({ loginIdLength: { min: 6, max: 12 }, passwordLength: { min: 8, max: 16 } });
const known: LoginIdEntry = { kind: 'known', loginId: 'test999', width: 'half' };
const right: SecretEntry = { judged: 'right', length: 10, of: ['test999'] };

const ofLoginId = (loginId: LoginIdEntry) => formErrors({ loginId, password: right }, rules).loginId;
const ofSecret = (password: SecretEntry) => formErrors({ loginId: known, password }, rules).password;

test('a form filled in as the bank wants it has no error', () => {
  expect(formErrors({ loginId: known, password: right }, rules)).toEqual(noErrors);
  expect(hasErrors(noErrors)).toBe(false);
});

test('errors in both fields are shown at once', () => {
  const errors = formErrors({ loginId: { kind: 'empty' }, password: { judged: 'empty', length: 0 } }, rules);
  expect(errors).toEqual({ loginId: 'empty', password: 'empty' });
  expect(hasErrors(errors)).toBe(true);
});

test('a page without an ID field has no error there', () => {
  expect(formErrors({ password: { judged: 'empty', length: 0 } }, rules)).toEqual({ password: 'empty' });
});

test.each([
  [5, 'form'],
  [6, undefined],
  [7, undefined],
  [11, undefined],
  [12, undefined],
  [13, 'form'],
])('an unknown ID of %i characters: %s', (length, error) => {
  expect(ofLoginId({ kind: 'unknown', length, letters: 'alphanumeric' })).toBe(error);
});

test.each([
  [7, 'form'],
  [8, undefined],
  [9, undefined],
  [15, undefined],
  [16, undefined],
  [17, 'form'],
])('a wrong secret of %i characters: %s', (length, error) => {
  expect(ofSecret({ judged: 'wrong', length })).toBe(error);
});

test('characters other than half-width letters and digits are an error of form, at any length', () => {
  expect(ofLoginId({ kind: 'unknown', length: 8, letters: 'other' })).toBe('form');
  expect(ofLoginId({ kind: 'known', loginId: 'test999', width: 'full' })).toBe('form');
  for (const judged of ['fullWidth', 'symbol', 'tooLong'] as const)
    expect(ofSecret({ judged, length: 10 })).toBe('form');
});
