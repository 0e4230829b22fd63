import type { SlipPart } from '../../training/attempt/explanation.ts';

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

export const halfWidth = '「半角/全角」キーで日本語入力をオフにして、半角で入力し直します。';
export const capsLock = 'CapsLockがオンになっていないかを確かめ、練習用メモのとおりに入力し直します。';
export const noBlank = '空白を削除して、練習用メモのとおりに入力し直します。';

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
