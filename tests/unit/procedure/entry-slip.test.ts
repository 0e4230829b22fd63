import { expect, test } from 'vitest';
import { loginIdSlip, passwordSlip } from '../../../src/procedure/entry-slip.ts';

test('a log-in ID slips by being empty, wide, in other capitals, with a blank, another customer’s, or nobody’s', () => {
  const known = (loginId: string, width: 'half' | 'full') => loginIdSlip({ kind: 'known', loginId, width }, 'test999');
  const unknown = (slip?: 'letterCase' | 'blank') =>
    loginIdSlip({ kind: 'unknown', length: 7, letters: 'alphanumeric', ...(slip && { slip }) }, 'test999');
  expect(known('test999', 'half')).toBeNull();
  expect(known('test999', 'full')).toBe('fullWidth');
  expect(known('test001', 'full'), 'the account matters more than the width').toBe('otherAccount');
  expect(unknown('letterCase')).toBe('letterCase');
  expect(unknown('blank')).toBe('blank');
  expect(unknown()).toBe('notOnMemo');
  expect(loginIdSlip({ kind: 'empty' }, 'test999')).toBe('empty');
});

test('a password is right for the accounts that have it', () => {
  expect(passwordSlip({ judged: 'right', length: 10, of: ['test001', 'test999'] }, 'test999')).toBeNull();
  expect(passwordSlip({ judged: 'right', length: 10, of: ['test001'] }, 'test999')).toBe('otherAccount');
  expect(passwordSlip({ judged: 'confirmation', length: 10 }, 'test999')).toBe('confirmation');
});
