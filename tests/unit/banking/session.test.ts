import { expect, test } from 'vitest';
import { logOut } from '../../../src/banking/session.ts';

test('a log-out is always granted, and counts nothing', () => {
  expect(logOut()).toEqual({ ok: true, granted: null, account: null });
});
