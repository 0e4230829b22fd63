import type { expiredCertificate } from '../../training/scenarios/expired-certificate.ts';
import type { ScenarioTexts } from '../scenario-texts.ts';
import {
  authenticatingTexts,
  closeLastWindow,
  closingResultTexts,
  era,
  issueCertificate,
  issuingTexts,
  openFromIcon,
  searchingTexts,
} from './fragments.ts';
import {
  issuingMistakesTexts,
  loginPageMistakeTexts,
  pickerMistakeTexts,
  windowsLeftOpenTexts,
} from './shared-mistakes.ts';
import { choosingNewestTexts, confirmingPasswordTexts } from './log-in-fragments.ts';

export const expiredCertificateTexts: ScenarioTexts<typeof expiredCertificate> = {
  situation: [
    '「電子証明書ログイン」を押したら、「証明書の有効期限が切れています。」と出てログインできません。',
    '更新のお知らせには気づきませんでした。書類を出さないといけませんか。',
    'パソコンの操作はお任せします。新しい電子証明書で、またログインできるようにしてください。',
  ],
  goal: '新しい電子証明書でログインし、トップページを表示します。',
  reached: '新しい電子証明書でログインできました。',
  era,
  given: 'デスクトップに、Internet Explorerのアイコンと、タスクバーの検索ボックスが表示されています。',
  steps: {
    openBrowser: {
      ...openFromIcon,
      caption: '電子証明書の発行は、Internet Explorerで行います。開くと、銀行のログイン画面が表示されます。',
    },
    certificateLogin: {
      instruction: '「電子証明書ログイン」ボタンを押します。',
      caption: 'まず、お客様と同じ操作をして、どこで止まるのかを自分の目で確かめます。',
      hints: [
        'ログイン画面の「電子証明書方式のお客様」の欄です。',
        '電子証明書を使ってログインしてみます。',
        '「電子証明書ログイン」を押します。',
      ],
      picture: '証明書の選択ダイアログに、test999の電子証明書が表示されています。',
    },
    expiredCertificate: {
      instruction: '表示された電子証明書の有効期間を見て、「OK」を押します。',
      caption:
        'パソコンにあるのは、期限切れの電子証明書だけです。銀行に送ると、「証明書の有効期限が切れています。」と表示されます。',
      hints: [
        '電子証明書が1枚だけ表示された、手前の画面です。',
        'その電子証明書を、銀行に送ってみます。',
        '「OK」を押します。',
      ],
      picture: 'ログイン画面に、共通エラーメッセージ「証明書の有効期限が切れています。」が表示されています。',
    },
    issueCertificate: {
      ...issueCertificate,
      caption:
        '期限切れでも、IDとパスワードがあれば、書類なしで再発行できます。発行の画面は新しいウィンドウで開きます。',
    },
    ...authenticatingTexts,
    ...issuingTexts,
    ...closingResultTexts,
    closeAllWindows: {
      ...closeLastWindow,
      caption:
        'ブラウザは、最後のウィンドウが閉じるまで前の電子証明書を覚えています。そのため、すべてのウィンドウを閉じます。',
    },
    ...searchingTexts,
    reopenBrowser: {
      instruction: '検索結果の「Internet Explorer」を押します。',
      caption: 'ブラウザを開き直すと、新しい電子証明書が選べるようになります。',
      hints: ['検索結果のいちばん上です。', 'Internet Explorerを開き直します。', '「Internet Explorer」を押します。'],
      picture: '開き直したInternet Explorerに、ログイン画面（BLGI001）が表示されています。',
    },
    certificateLoginAgain: {
      instruction: 'もう一度「電子証明書ログイン」ボタンを押します。',
      caption: '今度は、期限切れのものと新しいもの、2枚の電子証明書が並びます。',
      hints: [
        '開き直したログイン画面の「電子証明書方式のお客様」の欄です。',
        '新しい電子証明書でログインを始めます。',
        '「電子証明書ログイン」をもう一度押します。',
      ],
      picture: '証明書の選択ダイアログに、期限切れと新しい電子証明書が並んでいます。',
    },
    ...choosingNewestTexts,
    ...confirmingPasswordTexts,
  },
  mistakes: {
    ...loginPageMistakeTexts,
    ...issuingMistakesTexts,
    ...pickerMistakeTexts,
    windowsLeftOpen: windowsLeftOpenTexts,
    edgeInsteadOfInternetExplorer: {
      name: 'Microsoft Edgeを開いた',
      consequence: 'Microsoft Edgeで開きました。Edgeの画面には「電子証明書発行」ボタンが表示されません。',
      right: 'Internet Explorerで開く',
      better: 'Edgeを閉じ、検索ボックスに「IE」と入力してInternet Explorerを開きます。',
      source: '手順書「電子証明書の再発行」：ボタンが表示されないときは、Internet Explorerから入り直します。',
    },
  },
  advice: {},
  captions: {
    expiredMessage: '期限切れを知らせるメッセージです',
    checkThenPress: '①と②を確かめてから、③を押します',
    newCertificate: '新しい電子証明書の番号',
  },
  manual: {
    when: [
      '電子証明書の更新期限を過ぎ、有効期限が切れて、ログインできなくなったときの手順です。IDとパスワードがあれば、書類なしで再発行を受けられます。',
      'お客様の画面には、エラーメッセージ「証明書の有効期限が切れています。」が表示されています。',
    ],
    seenAt: 'issueCertificate',
    closing: [
      'トップページが表示されたら、再発行は完了です。次回以降のログインでも、新しい電子証明書を選びます。',
      '新しい電子証明書の期限が近づくと、ログイン後のトップページと電子メールでお知らせがあります。期限が切れる前に更新すれば、再発行は必要ありません。',
    ],
  },
};
