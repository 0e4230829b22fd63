// Apart from those of other entries, which the first page of the site has as well.
import type { EntrySlip, MemoFault } from '../../procedure/entry-slip.ts';
import { capsLock, halfWidth, noBlank } from './entry-slips.ts';
import { registrationTexts } from './registration.ts';

const memoFaults: Readonly<Record<MemoFault, string>> = {
  empty: 'が入力されていません。',
  fullWidth: 'が全角で入力されています。',
  blank: 'の前か後ろに、空白が入っています。',
  symbol: 'に、使えない文字が入っています。',
  notMixed: 'が、英字と数字の組み合わせになっていません。',
  notCapitals: 'に、小文字が入っています。',
  letterCase: 'の大文字と小文字が、練習用メモと違います。',
  wrong: 'が、練習用メモと違います。',
  otherValue: 'に、練習用メモのほかの項目が入力されています。',
  otherAccount: 'が、ほかのお客様のものです。',
};

/** The fault of an entry of ログインID取得. */
export const entryText = ({ field, fault }: EntrySlip): string =>
  `「${registrationTexts.fields[field]}」${memoFaults[fault]}`;

const asOnMemo = '練習用メモの、その項目を確かめて入力し直します。';

/** The correction of each. */
export const entryCorrections: Readonly<Record<MemoFault, string>> = {
  empty: '練習用メモのとおりに、すべての欄を入力します。',
  fullWidth: halfWidth,
  blank: noBlank,
  symbol: asOnMemo,
  notMixed: asOnMemo,
  notCapitals: '英字を大文字にして入力し直します。',
  letterCase: capsLock,
  wrong: asOnMemo,
  otherValue: asOnMemo,
  otherAccount: asOnMemo,
};
