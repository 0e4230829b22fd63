import type { EntrySlip, MemoFault } from '../../procedure/entry-slip.ts';
import type { SlipPart } from '../../training/attempt/explanation.ts';
import { registrationTexts } from './registration.ts';

/** The fault of each faulty entry. */
export const slipTexts = {
  'loginId.empty': 'ログインIDが入力されていません。',
  'loginId.fullWidth': 'ログインIDが全角で入力されています。',
  'loginId.letterCase': 'ログインIDの大文字と小文字が、練習用メモと違います。',
  'loginId.blank': 'ログインIDの前か後ろに、空白が入っています。',
  'loginId.otherAccount': '入力されているのは、このお客様のログインIDではありません。',
  'loginId.notOnMemo': 'ログインIDが、練習用メモと違います。',
  'password.empty': 'ログインパスワードが入力されていません。',
  'password.fullWidth': 'ログインパスワードが全角で入力されています。',
  'password.symbol': 'ログインパスワードに、使えない文字が入っています。',
  'password.tooLong': 'ログインパスワードが長すぎます。',
  'password.wrong': 'ログインパスワードが、練習用メモと違います。',
  'password.letterCase': 'ログインパスワードの大文字と小文字が、練習用メモと違います。',
  'password.blank': 'ログインパスワードの前か後ろに、空白が入っています。',
  'password.confirmation': '確認用パスワードが入力されています。',
  'password.otherAccount': '入力されているのは、ほかのお客様のログインパスワードです。',
} as const satisfies Record<SlipPart, string>;

const halfWidth = '「半角/全角」キーで日本語入力をオフにして、半角で入力し直します。';
const capsLock = 'CapsLockがオンになっていないかを確かめ、練習用メモのとおりに入力し直します。';
const noBlank = '空白を削除して、練習用メモのとおりに入力し直します。';

/** The correction of each faulty entry. */
export const slipCorrections = {
  'loginId.empty': '練習用メモのログインIDを、半角で入力します。',
  'loginId.fullWidth': halfWidth,
  'loginId.letterCase': capsLock,
  'loginId.blank': noBlank,
  'loginId.otherAccount': '練習用メモで、このお客様のログインIDを確かめて入力し直します。',
  'loginId.notOnMemo': '練習用メモのログインIDを確かめて、入力し直します。',
  'password.empty': '練習用メモのログインパスワードを入力します。',
  'password.fullWidth': halfWidth,
  'password.symbol': '半角の英字と数字だけで、練習用メモのとおりに入力し直します。',
  'password.tooLong': '入力した文字をすべて削除して、練習用メモのとおりに入力し直します。',
  'password.wrong': '大文字と小文字に気をつけて、練習用メモのとおりに入力し直します。',
  'password.letterCase': capsLock,
  'password.blank': noBlank,
  'password.confirmation': '確認用パスワードではなく、ログインパスワードを入力します。',
  'password.otherAccount': '練習用メモで、このお客様のログインパスワードを確かめて入力し直します。',
} as const satisfies Record<SlipPart, string>;

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
