import type { noticeOfExpiry } from '../../training/scenarios/notice-of-expiry.ts';
import type { ScenarioTexts } from '../scenario-texts.ts';
import { stepOf } from './actions/action-texts.ts';
import {
  certificateLoginAgain,
  choosingNewestTexts,
  closingResultTexts,
  confirmingPasswordTexts,
  issuingTexts,
  readingMailsTexts,
} from './fragments.ts';
import {
  confirmingMistakesTexts,
  forgedMailMistakesTexts,
  issuingMistakesTexts,
  loginPageMistakeTexts,
  windowsLeftOpenTexts,
} from './shared-mistakes.ts';

export const noticeOfExpiryTexts: ScenarioTexts<typeof noticeOfExpiry> = {
  situation: [
    '電子証明書の期限が近いというメールが、続けて2通届きました。',
    '片方には、今日中に手続きしないと使えなくなると書いてあります。どちらに従えばよいのか、よく分かりません。',
    'パソコンの操作はお任せします。期限が切れて困ることのないように、手続きを済ませてください。',
  ],
  goal: '電子証明書を更新し、新しい電子証明書でログインして、トップページを表示します。',
  reached: '期限が切れる前に、電子証明書を更新できました。新しい電子証明書でログインしています。',
  era: '練習の日付は2011年8月22日です。手順書の日に発行した電子証明書は、この40日後に満了します。',
  given: 'デスクトップに、Internet Explorerと、未読2件のメールのアイコンが表示されています。',
  steps: {
    ...readingMailsTexts,
    openBrowser: stepOf('desktop.openIeByIcon', {
      why: '銀行の画面は、メールのリンクからではなく、いつもの方法で開きます。更新もInternet Explorerで行います。',
    }),
    certificateLogin: stepOf('BLGI001.certificateLoginWithOne', {
      why: '更新は、ログインしたあとのトップページから行います。今の電子証明書は、まだ使えます。',
    }),
    presentCertificate: stepOf('certificatePicker.presentValid', {
      instruction: '今の電子証明書が表示されたことを確かめて、「OK」を押します。',
      picture: '今の電子証明書を送り、ログインパスワードの入力欄のある画面（BLGI004）に進んでいます。',
      seen: '今の電子証明書が受け付けられ、パスワードの画面（BLGI004）に進みました。',
      why: 'パソコンにあるのは、期限の近い電子証明書だけです。まだ有効なので、これでログインします。',
      hints: [
        '電子証明書が1枚だけ表示された、手前の画面です。',
        '今の電子証明書を、銀行に送ります。',
        '「OK」を押します。',
      ],
    }),
    openKeyboardBefore: stepOf('BLGI004.openKeyboard', {
      instruction: 'パスワードの画面で、「ソフトウェアキーボードを開く」を押します。',
      seen: 'パスワードの画面に、ソフトウェアキーボードが表示されました。',
      hints: [
        'ログインパスワードの欄のすぐそばです。',
        'パスワードを入力するキーボードを、画面に表示します。',
        'パスワードの画面の「ソフトウェアキーボードを開く」を押します。',
      ],
      why: '電子証明書を送ると、次はログインパスワードです。この画面では、ソフトウェアキーボードで入力します。',
      picture: '今の電子証明書を送った画面の前に、ソフトウェアキーボードが表示されています。',
    }),
    confirmPasswordBefore: stepOf('softwareKeyboard.confirm', {
      instruction: 'ソフトウェアキーボードでログインパスワードを入力し、「確定」を押します。',
      seen: 'パスワードの欄に、入力した文字が伏せ字で移りました。',
      hints: [
        'パスワードの画面の前に開いた、ソフトウェアキーボードです。',
        '練習用メモのログインパスワードを、1文字ずつ押します。',
        '最後の文字まで押したら、「確定」を押します。',
      ],
      why: '画面の文字を1つずつ押します。大文字と小文字は区別されるので、「大文字」「小文字」を切り替えます。',
      picture: '今の電子証明書を送った画面のログインパスワードに、伏せ字が入力されています。',
    }),
    loginBefore: stepOf('BLGI004.login', {
      instruction: '「ログイン」ボタンを押して、トップページを表示します。',
      hints: [
        'パスワードの画面（BLGI004）の右下です。',
        '今の電子証明書とパスワードで、ログインします。',
        'パスワードの画面の「ログイン」を押します。',
      ],
      why: '期限が近づいているときは、トップページでもお知らせがあります。更新のボタンも、そこにあります。',
      seen: 'ログインでき、トップページ（BTOP001）に「電子証明書有効期限」が表示されました。',
      picture: 'トップページ（BTOP001）に、電子証明書有効期限と「更新」ボタンが表示されています。',
    }),
    renew: stepOf('BTOP001.renew'),
    ...issuingTexts,
    ...closingResultTexts,
    confirmClosing: stepOf('closeQuestion.yes', {
      seen: 'Internet Explorerのウィンドウがすべて閉じました。ブラウザは、覚えていた電子証明書を忘れました。',
      picture: 'Internet Explorerのウィンドウが閉じ、メールのウィンドウが表示されています。',
    }),
    reopenBrowser: stepOf('desktop.openIeByIcon', {
      instruction: 'デスクトップの「Internet Explorer」を、もう一度ダブルクリックします。',
      why: 'ブラウザを開き直すと、新しい電子証明書が選べるようになります。',
      seen: 'Internet Explorerが開き直され、ログイン画面（BLGI001）が表示されました。',
      hints: [
        'デスクトップの左上に並んだアイコンです。',
        'Internet Explorerを開き直します。',
        '「Internet Explorer」のアイコンをダブルクリックします。',
      ],
      picture: '開き直したInternet Explorerに、ログイン画面（BLGI001）が表示されています。',
    }),
    certificateLoginAgain: stepOf('BLGI001.certificateLoginAmongSeveral', {
      ...certificateLoginAgain,
      why: '今度は、期限の近いものと新しいもの、2枚の電子証明書から選べるはずです。',
      seen: '電子証明書を選ぶ画面に、期限の近いものと新しいもの、2枚が並びました。',
      picture: '証明書の選択ダイアログに、期限の近い電子証明書と新しい電子証明書が並んでいます。',
    }),
    ...choosingNewestTexts,
    selectNewCertificate: stepOf('certificatePicker.selectValid', {
      note: '期限の近いほうもまだ有効なので、選ぶとログインできてしまいます。新しいほうでログインできることを、必ず確かめてください。',
    }),
    ...confirmingPasswordTexts,
  },
  mistakes: {
    ...forgedMailMistakesTexts,
    ...loginPageMistakeTexts,
    requestDeclined: issuingMistakesTexts.requestDeclined,
    installationDeclined: {
      ...issuingMistakesTexts.installationDeclined,
      better:
        '画面を閉じて開き直し、今の電子証明書でログインして、もう一度「更新」を押します。2回とも「はい」を選びます。',
    },
    windowsLeftOpen: windowsLeftOpenTexts,
    olderCertificateChosen: {
      name: '期限の近いほうを選んだ',
      consequence:
        '2枚並んだうち、期限の近い電子証明書を選びました。まだログインできますが、更新できたことを確かめられません。',
      right: '有効期間の新しい電子証明書を選ぶ',
      better: '「有効期間」の終わりの日を見比べて、先の日付のほうを選びます。間違えたら、すべて閉じて開き直します。',
      source: '銀行システムの利用者向けQ&A：2枚以上あるときは、有効期限の新しいほうを選びます。',
    },
    ...confirmingMistakesTexts,
  },
  advice: {},
  captions: {},
  manual: {
    when: [
      '電子証明書の有効期限が近づき、お知らせのメールが届いたときの手順です。期限が切れる前なら、ログインして更新できます。書類は必要ありません。',
      '同じ用件で、銀行を装ったメールが届くこともあります。銀行のメールにリンクはなく、ログインIDやパスワードをたずねることもありません。',
    ],
    seenAt: 'readNotice',
    closing: [
      '新しい電子証明書でトップページが表示されたら、更新は完了です。次回以降のログインでも、新しい電子証明書を選びます。',
      '前の電子証明書は、期限の日までパソコンに残ります。銀行を装ったメールには、返信もリンクを押すこともせず、心配なときはお取引店に電話で確かめます。',
    ],
  },
};
