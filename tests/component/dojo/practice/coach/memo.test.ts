import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, expect, test } from 'vitest';
import { siteTexts } from '../../../../../src/content/ja/site.ts';
import Memo from '../../../../../src/dojo/practice/coach/Memo.svelte';
import { builtInProfile } from '../../../../../src/profile/built-in.ts';

afterEach(cleanup);

const text = siteTexts.practice;

test('the memo says whose credentials are whose: the exercise’s own first, those of other accounts under a heading', () => {
  render(Memo, { profile: builtInProfile, account: 'test999', page: undefined, text });
  const memo = screen.getByRole('region', { name: text.memo }).textContent;
  expect(memo).toMatch(new RegExp(`${text.memoLead}.*test999.*${text.otherAccounts}.*test201`, 's'));
  // Other accounts stand on the same memo, so its lead cannot say that there are no others.
  expect(text.memoLead).not.toMatch(/だけ|のみ/);
});

test('the 確認用パスワード, which customers take for the password, stands apart from it; a bank without one shows none', () => {
  const { unmount } = render(Memo, { profile: builtInProfile, account: 'test999', page: undefined, text });
  expect(screen.getByText(text.confirmationPassword).nextElementSibling?.textContent).toBe('Kakunin2010');
  unmount();
  const accounts = builtInProfile.accounts.map(({ confirmationPassword: _, ...rest }) => rest);
  render(Memo, { profile: { ...builtInProfile, accounts }, account: 'test999', page: undefined, text });
  expect(screen.queryByText(text.confirmationPassword)).toBeNull();
});

test('of the long memo of ログインID取得 the part is open that the page in front asks for', async () => {
  const memo = { profile: builtInProfile, account: 'test501', text };
  const { container, rerender } = render(Memo, { ...memo, page: 'BLGI001' });
  const open = () => [...container.querySelectorAll('details[open] > summary')].map((summary) => summary.textContent);
  expect(open()).toEqual([]);
  for (const [page, part] of [
    ['BLIS005', '口座情報登録'],
    ['BLIS006', 'サービス開始登録'],
    ['BSMS001', 'サービス開始登録'],
  ] as const) {
    await rerender({ ...memo, page });
    expect(open()).toEqual([part]);
  }
});
