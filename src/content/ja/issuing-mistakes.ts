import type { issuingMistakes } from '../../training/scenarios/issuing-mistakes.ts';
import type { FragmentTexts, MistakeTexts } from '../scenario-texts.ts';

/** Words of the mistakes that can be made in every exercise that obtains a certificate. */
export const issuingMistakesTexts: FragmentTexts<ReturnType<typeof issuingMistakes>> = {
  passwordMistyped: {
    name: 'IDかパスワードの入力誤り',
    consequence:
      'ログインIDかログインパスワードの入力を誤り、認証されませんでした。銀行は、どちらが誤りかを知らせません。誤りは数えられ、続くと利用が停止されます。',
    better: '大文字と小文字、半角かどうかを確かめてから入力します。はっきりしないときは、登録内容を確認します。',
    source: '手順書「電子証明書の再発行」：「入力内容に誤りがあります」が表示されたときの注意書き。',
  },
  requestDeclined: {
    name: '1回目の確認で「いいえ」',
    consequence:
      '1回目の「Web アクセスの確認」で「いいえ」を選びました。証明書の要求が作られないため、何も発行されませんでした。',
    better: '「発行」を押し直し、表示されたアドレスが銀行のものであることを見て「はい」を選びます。',
    source: '手順書「電子証明書の再発行」：警告は2回ほど表示され、必ず「はい」を選びます。',
  },
  installationDeclined: {
    name: '2回目の確認で「いいえ」',
    consequence:
      '2回目の「Web アクセスの確認」で「いいえ」を選びました。銀行では発行済みなのに、パソコンには電子証明書がありません。',
    better: '画面を閉じ、「電子証明書発行」から手続きをやり直します。2回とも「はい」を選びます。',
    source: '手順書「電子証明書の再発行」：警告には2回とも必ず「はい」と答えます。',
  },
};

/** 電子証明書ログイン in a window that is older than the new certificate. */
export const windowsLeftOpenTexts: MistakeTexts = {
  name: 'ウィンドウの閉じ忘れ',
  consequence:
    'ウィンドウを残したまま「電子証明書ログイン」を押しました。開いたままのブラウザは、新しい電子証明書をまだ知りません。',
  better: 'ログインを試す前に、開いているウィンドウをすべて閉じます。',
  source: '手順書「電子証明書の再発行」：開いているすべてのウェブ画面を閉じます。',
};
