import { expect, test } from 'vitest';
import type { LoginIdEntry, SecretEntry } from '../../../../src/procedure/world/entry.ts';
import type { Page, Screen } from '../../../../src/procedure/world/page.ts';
import { windowOf } from '../../../../src/procedure/world/windows.ts';
import { pageText } from '../../../../src/training/guidance/page-text.ts';
import { screens, showing } from '../../../support/pages-shown.ts';

const pageOn = <S extends Screen>(screen: S): Extract<Page, { screen: S }> => {
  const { world, window } = showing[screen];
  return windowOf(world, window)?.page as Extract<Page, { screen: S }>; // that is what the table shows
};
const known = (loginId: string): LoginIdEntry => ({ kind: 'known', loginId, width: 'half' });
const rightOf = (...of: readonly string[]): SecretEntry => ({ judged: 'right', length: 10, of });
const textOf = (page: Page) => pageText(page, 'test999');

test('each page that the customer has opened is distinguished from every other', () => {
  const texts = screens.map((screen) => textOf(pageOn(screen)));
  expect(new Set(texts).size).toBe(screens.length);
  // On the pages of ログインID取得 stands another customer's, and nothing is filled in yet.
  const more: Readonly<Partial<Record<Screen, string>>> = {
    BLIS005: ' branch',
    BLIS006: ' of another userName',
    BLIS007: ' of another',
  };
  expect(texts).toEqual(screens.map((screen) => `${screen}${more[screen] ?? ''}`));
});

test('a field of BSMS001 is filled once it holds what the bank would accept from the customer', () => {
  const page = pageOn('BSMS001');
  const filled = (loginId: LoginIdEntry, password: SecretEntry) => textOf({ ...page, loginId, password });
  expect(filled(known('test999'), rightOf('test999'))).toBe('BSMS001 id password');
  expect(filled(known('test999'), rightOf('test201'))).toBe('BSMS001 id');
  expect(filled(known('test201'), rightOf('test201', 'test999'))).toBe('BSMS001 password');
  expect(filled({ kind: 'unknown', length: 7, letters: 'alphanumeric' }, { judged: 'wrong', length: 8 })).toBe(
    'BSMS001',
  );
});

test('a password page counts as filled in the same way', () => {
  const page = pageOn('BLGI004');
  expect(textOf({ ...page, password: rightOf('test999') })).toBe('BLGI004 password');
  expect(textOf({ ...page, password: { judged: 'symbol', length: 8 } })).toBe('BLGI004');
});

test('a page of another customer is not the customer’s own', () => {
  const others = (['BLGI004', 'BSMS002', 'BSMS003', 'BTOP001'] as const).map((screen) => pageOn(screen));
  expect(others.map((page) => pageText(page, 'test201'))).toEqual([
    'BLGI004 of another',
    'BSMS002 of another',
    'BSMS003 of another',
    'BTOP001 of another',
  ]);
});

test('a page that can issue nothing any more differs from one that can', () => {
  expect(textOf({ ...pageOn('BSMS002'), proof: null })).toBe('BSMS002 used up');
});
