import type {
  confirmingMistakes,
  entryMistakes,
  forgedMailMistakes,
  issuingMistakes,
  loginPageMistake,
  pickerMistake,
} from '../../training/scenarios/shared-mistakes.ts';
import type { FragmentTexts, MistakeTexts } from '../scenario-texts.ts';

/** Words of entries that slip. */
export const entryMistakesTexts: FragmentTexts<ReturnType<typeof entryMistakes>> = {
  fullWidthEntry: {
    name: '全角での入力',
    right: '日本語入力をオフにして、半角で入力する',
    consequence:
      'ログインIDかログインパスワードが、全角で入力されていました。画面が入力を確かめて止めたため、銀行には送られていません。',
    better: '日本語入力をオフにして、半角で入力し直します。',
    source: '銀行の画面のエラーメッセージ：ログインIDとログインパスワードは、半角英数字で入力します。',
  },
  capitalLetters: {
    name: '大文字と小文字の取り違え',
    right: 'CapsLockがオフであることを確かめて入力する',
    consequence:
      'ログインIDかログインパスワードの大文字と小文字が違っていたため、受け付けられませんでした。ログインパスワードの誤りは数えられ、続くと一時利用停止になります。',
    better: 'CapsLockがオンになっていないかを確かめ、大文字と小文字を登録どおりに入力します。',
    source: '銀行システムの利用者向けQ&A：ログインパスワードは、大文字と小文字を区別します。',
  },
};

/** Words of the log-in under ID・パスワード方式のお客様. */
export const loginPageMistakeTexts: FragmentTexts<ReturnType<typeof loginPageMistake>> = {
  passwordLogin: {
    name: 'IDとパスワードだけでログイン',
    right: '「電子証明書方式のお客様」のボタンから進む',
    consequence:
      'IDとパスワードだけでログインしようとしました。電子証明書方式の契約では、この欄からはログインできません。',
    better: '「電子証明書方式のお客様」の欄の、「電子証明書ログイン」か「電子証明書発行」へ進みます。',
    source: '銀行システムの利用者向けQ&A：電子証明書方式の契約では、ID・パスワード方式のログインは使えません。',
  },
};

/** Words of a mail that pretends to come from the bank. */
export const forgedMailMistakesTexts: FragmentTexts<ReturnType<typeof forgedMailMistakes>> = {
  forgedLinkFollowed: {
    name: '銀行を装ったメールのリンクを押した',
    consequence:
      '銀行を装ったメールのリンクを押しました。実際の偽メールなら、銀行とそっくりの画面で、ログインIDやパスワードを盗まれるところでした。',
    right: 'メールのリンクではなく、いつもの方法で銀行の画面を開く',
    better:
      '差出人のアドレスが銀行のものかを確かめます。銀行の画面は、いつもの方法で開きます。何かを入力してしまったときは、すぐにお取引店へ連絡します。',
    source: '銀行の利用者向けの注意：銀行からのお知らせにリンクはなく、パスワードをたずねることもありません。',
  },
  forgedMailAnswered: {
    name: '銀行を装ったメールに返信した',
    consequence:
      '銀行を装ったメールに返信しました。メールを読んでいることが相手に伝わり、さらに偽のメールや電話で狙われます。',
    right: '疑わしいメールには返信せず、お取引店に確かめる',
    better: '返信せずに、メールに書かれていない、いつもの電話番号でお取引店に確かめます。',
    source: '銀行の利用者向けの注意：心当たりのないメールには返信せず、お取引店に連絡します。',
  },
};

/** Words of the old certificate, chosen beside a new one. */
export const pickerMistakeTexts: FragmentTexts<ReturnType<typeof pickerMistake>> = {
  expiredCertificateChosen: {
    name: '期限切れのほうを選んだ',
    consequence: '2枚並んだうち、期限切れの電子証明書を選びました。ブラウザはその選択を覚え、選び直せなくなります。',
    right: '有効期間の新しい電子証明書を選ぶ',
    better: '「有効期間」の終わりの日を見比べて、先の日付のほうを選びます。間違えたら、すべて閉じて開き直します。',
    source: '銀行システムの利用者向けQ&A：2枚以上あるときは、有効期限の新しいほうを選びます。',
  },
};

/** Words of the mistakes that can be made in every exercise that obtains a certificate. */
export const issuingMistakesTexts: FragmentTexts<ReturnType<typeof issuingMistakes>> = {
  ...entryMistakesTexts,
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

/** Words of a password that slips on BLGI004. */
export const confirmingMistakesTexts: FragmentTexts<ReturnType<typeof confirmingMistakes>> = {
  capitalLetters: issuingMistakesTexts.capitalLetters,
  passwordMistyped: {
    ...issuingMistakesTexts.passwordMistyped,
    name: 'パスワードの入力を誤った',
    consequence:
      'ログインパスワードの入力を誤り、ログインできませんでした。誤りは数えられ、続くと一時利用停止になります。',
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
