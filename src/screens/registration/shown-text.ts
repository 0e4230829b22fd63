import { maskOf } from '../../parts/mask-of.ts';
import { isSecretField, memoText, type MemoAccount, type MemoEntry } from '../../procedure/world/memo-entry.ts';

/**
 * The text for an entry whose own text is gone, after 戻る or a reload: the value of the memo that it is, or a mask that shows that
 * something was entered.
 */
export function shownText(
  entry: MemoEntry,
  accounts: readonly MemoAccount[],
): { readonly text: string; readonly masked: boolean } {
  if (entry.judged === 'empty') return { text: '', masked: false };
  const owner = entry.judged === 'memo' && accounts.find(({ loginId }) => entry.of.includes(loginId));
  const text = owner && !isSecretField(entry.value) ? memoText(owner, entry.value) : undefined;
  return text === undefined ? { text: maskOf('＊', entry.length), masked: true } : { text, masked: false };
}
