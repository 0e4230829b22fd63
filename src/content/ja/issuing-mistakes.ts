import type { issuingMistakes } from '../../training/scenarios/issuing-mistakes.ts';
import type { FragmentTexts, MistakeTexts } from '../scenario-texts.ts';

/** Words of the mistakes that can be made in every exercise that obtains a certificate. */
export const issuingMistakesTexts: FragmentTexts<ReturnType<typeof issuingMistakes>> = {
  passwordMistyped: {
    name: 'IDかパスワードの入力を誤った',
    consequence:
      'ログインIDかログインパスワードの入力を誤り、認証されませんでした。銀行は、どちらが誤りかを知らせません。誤りは数えられ、続くと一時利用停止になります。',
    right: 'IDとパスワードを確かめてから入力する',
    better:
      '大文字と小文字、半角かどうかを確かめてから入力し直します。はっきりしないときは、登録した内容を確かめます。',
    source: '手順書「電子証明書の再発行」：「入力内容に誤りがあります」が表示されたときの注意書きです。',
  },
  requestDeclined: {
    name: '1回目の確認で「いいえ」を選んだ',
    consequence:
      '1回目の「Web アクセスの確認」で「いいえ」を選びました。発行の申請が作られないため、何も発行されませんでした。',
    right: '1回目の確認では「はい」を選ぶ',
    better: '「発行」を押し直し、表示されたアドレスが銀行のものであることを確かめて「はい」を選びます。',
    source: '手順書「電子証明書の再発行」：警告は2回ほど表示され、必ず「はい」を選びます。',
  },
  installationDeclined: {
    name: '2回目の確認で「いいえ」を選んだ',
    consequence:
      '2回目の「Web アクセスの確認」で「いいえ」を選びました。銀行では発行済みですが、パソコンには電子証明書が入っていません。',
    right: '2回目の確認でも「はい」を選ぶ',
    better: '画面を閉じ、「電子証明書発行」から手続きをやり直します。2回とも「はい」を選びます。',
    source: '手順書「電子証明書の再発行」：警告には2回とも必ず「はい」を選びます。',
  },
};

/** 電子証明書ログイン in a window that is older than the new certificate. */
export const windowsLeftOpenTexts: MistakeTexts = {
  name: 'ウィンドウを閉じ忘れた',
  consequence:
    'ウィンドウを残したまま「電子証明書ログイン」を押しました。開いたままのブラウザでは、新しい電子証明書はまだ使えません。',
  right: 'ログインの前に、すべてのウィンドウを閉じる',
  better: '開いているウィンドウをすべて閉じ、ブラウザを開き直してからログインします。',
  source: '手順書「電子証明書の再発行」：開いているウィンドウをすべて閉じます。',
};
