import type { oldCertificateHeld } from '../../training/scenarios/old-certificate-held.ts';
import type { ScenarioTexts } from '../scenario-texts.ts';
import { era } from './fragments.ts';
import { issuingMistakesTexts, loginPageMistakeTexts, pickerMistakeTexts } from './shared-mistakes.ts';
import { choosingNewestTexts, confirmingPasswordTexts } from './log-in-fragments.ts';

export const oldCertificateHeldTexts: ScenarioTexts<typeof oldCertificateHeld> = {
  situation: [
    '午前中に電子証明書を取り直して、「発行とインストールが完了しました」という画面まで進みました。',
    'それなのに「電子証明書ログイン」を押すと、まだ「証明書の有効期限が切れています。」と出ます。',
    '取り直しに失敗したのでしょうか。もう一度発行したほうがよければ、そうします。',
  ],
  goal: '取り直してある電子証明書でログインし、トップページを表示する。',
  reached: '新しく発行し直すことなく、入っていた電子証明書でログインできました。',
  era,
  given: 'Internet Explorerのログイン画面（BLGI001）が、2枚重なって開いている。',
  steps: {
    certificateLogin: {
      instruction: '手前のウィンドウで「電子証明書ログイン」ボタンを押します。',
      caption:
        '証明書を選ぶ画面が出ないまま、すぐに断られました。開いたままのブラウザが、前に選んだ古い電子証明書を示し続けているためです。',
      hints: [
        '手前のログイン画面の、「電子証明書方式のお客様」の欄です。',
        'お客様と同じ操作をして、何が起きるかを確かめます。',
        '「電子証明書ログイン」を押します。',
      ],
      picture: '証明書を選ぶ画面は出ず、ログイン画面に「証明書の有効期限が切れています。」と表示されている。',
    },
    closeFrontWindow: {
      instruction: '手前のウィンドウを「×」で閉じます。',
      caption: '覚えている電子証明書を忘れさせるには、ブラウザをすっかり終わらせます。まず、手前の1枚を閉じます。',
      hints: [
        '手前のウィンドウの右上の角です。',
        'Internet Explorerのウィンドウを閉じ始めます。',
        '手前のウィンドウの「×」を押します。',
      ],
      picture: '後ろにあったログイン画面のウィンドウが、1枚だけ残っている。',
    },
    closeAllWindows: {
      instruction: '後ろに隠れていたウィンドウも、「×」で閉じます。',
      caption:
        '1枚でも残っていると、ブラウザは前の電子証明書を覚えたままです。タスク バーでも、残りがないか確かめます。',
      hints: [
        'まだ開いているウィンドウの右上の角です。',
        'Internet Explorerのウィンドウを、1枚も残さず閉じます。',
        '残ったウィンドウの「×」を押します。',
      ],
      picture: 'すべてのウィンドウが閉じ、デスクトップだけが表示されている。',
    },
    reopenBrowser: {
      instruction: 'デスクトップの「Internet Explorer」をダブルクリックします。',
      caption: '終わらせたブラウザを開き直すと、パソコンに入っている電子証明書を、初めから読み直します。',
      hints: [
        'デスクトップの左上に並んだアイコンです。',
        'Internet Explorerを開き直します。',
        '「Internet Explorer」のアイコンをダブルクリックします。',
      ],
      picture: '開き直したInternet Explorerに、ログイン画面（BLGI001）が表示されている。',
    },
    certificateLoginAgain: {
      instruction: 'もう一度「電子証明書ログイン」ボタンを押します。',
      caption: '今度は選ぶ画面が出て、2枚が並びました。取り直しは成功していたのです。',
      hints: [
        '開き直したログイン画面の「電子証明書方式のお客様」の欄です。',
        '電子証明書を選ぶ画面を出します。',
        '「電子証明書ログイン」をもう一度押します。',
      ],
      picture: '証明書の選択ダイアログに、期限切れと新しい電子証明書が並んでいる。',
    },
    ...choosingNewestTexts,
    ...confirmingPasswordTexts,
  },
  mistakes: {
    heldCertificateTriedAgain: {
      name: '古いウィンドウで試し続けた',
      aim: 'ウィンドウをすべて閉じ、開き直してから試す',
      consequence:
        '開いたままのブラウザで、また「電子証明書ログイン」を押しました。覚えている古い電子証明書が示され、何度でも断られます。',
      better: 'Internet Explorerのウィンドウを1枚残らず閉じ、開き直してから押します。',
      source: '手順書「電子証明書の再発行」：電子証明書を有効にするには、一度すべてのブラウザを閉じます。',
    },
    ...pickerMistakeTexts,
    ...loginPageMistakeTexts,
    capitalLetters: issuingMistakesTexts.capitalLetters,
    anotherIssued: {
      name: '要らない発行をした',
      aim: '発行の前に、パソコンにある電子証明書を確かめる',
      consequence:
        '使える電子証明書があるのに、もう1枚発行しました。並ぶ電子証明書が増えて、次に選ぶときにまた迷います。',
      better: '発行を急がず、ブラウザを開き直して、パソコンに入っている電子証明書を確かめます。',
      source: '銀行システムの利用者向けQ&A：電子証明書は、1つのIDに1枚を使います。',
    },
    passwordMistyped: {
      ...issuingMistakesTexts.passwordMistyped,
      name: 'パスワードの入力誤り',
      consequence:
        'ログインパスワードの入力を誤り、ログインできませんでした。誤りは数えられ、続くと利用が停止されます。',
    },
  },
  advice: {},
  captions: {},
  manual: {
    when: [
      '電子証明書を取り直したのに、まだ期限切れと言われてログインできないときの手順です。',
      'お客様の画面には、証明書を選ぶ画面が出ないまま「証明書の有効期限が切れています。」と表示されます。発行のやり直しは要りません。',
    ],
    seenAt: 'closeFrontWindow',
    closing: [
      'トップページが表示されたら終わりです。取り直した電子証明書は、はじめからパソコンに入っていました。',
      'お客様には、電子証明書を取り直したあとは、一度すべてのブラウザを閉じるように伝えてください。',
    ],
  },
};
