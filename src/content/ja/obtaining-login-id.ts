import type { obtainingLoginId } from '../../training/scenarios/obtaining-login-id.ts';
import type { ScenarioTexts } from '../scenario-texts.ts';
import { stepOf } from './actions/action-texts.ts';
import { authenticatingTexts, closingResultTexts, era, issuingTexts, registeringTexts } from './fragments.ts';
import { issuingMistakesTexts, loginPageMistakeTexts } from './shared-mistakes.ts';

export const obtainingLoginIdTexts: ScenarioTexts<typeof obtainingLoginId> = {
  situation: [
    '申し込んでいたインターネットバンキングの書類が届きました。申込書控と「仮確認用パスワードのお知らせ」が手元にあります。',
    '私が会社のマスターユーザです。電子証明書を取得するまでの操作をお願いします。',
    '経理の担当者にも使わせたいのですが、担当者のログインIDはどうすればよいか、教えてください。',
  ],
  goal: 'ログインIDを取得して電子証明書の発行を受け、すべてのウィンドウを閉じます。最後に、担当者のログインIDの作り方を案内します。',
  reached: 'ログインIDと電子証明書を取得し、担当者のログインIDの作り方を案内できました。',
  era,
  given: 'デスクトップに、Internet Explorerのアイコンが表示されています。',
  steps: {
    openBrowser: stepOf('desktop.openIeByIcon'),
    obtainLoginId: stepOf('BLGI001.obtainLoginId', {
      why: '電子証明書の発行には、ログインIDが必要です。まだ持っていないお客様は、最初に取得します。',
      seen: 'ログインID取得の最初の画面、口座情報登録（BLIS005）が表示されました。',
      hints: [
        'ログイン画面のいちばん下、「初めてご利用されるお客様」の欄です。',
        'ログインIDを取得する手続きを始めます。',
        '「ログインID取得」を押します。',
      ],
      picture: '口座情報登録画面（BLIS005）が表示されています。',
    }),
    ...registeringTexts,
    returnToLogin: stepOf('BLIS008.back', {
      instruction: '「ログイン画面へ戻る」ボタンを押します。',
      hints: [
        'サービス開始登録完了画面（BLIS008）の左下です。',
        '取得を始めたログイン画面に戻ります。',
        '「ログイン画面へ戻る」を押します。',
      ],
      picture: 'ログイン画面（BLGI001）に戻っています。',
    }),
    issueCertificate: stepOf('BLGI001.issueCertificate', {
      why: 'ログインIDができたので、電子証明書の発行に進めます。発行の画面は新しいウィンドウで開きます。',
      hints: [
        'ログイン画面の「電子証明書方式のお客様」の、下のほうのボタンです。',
        '電子証明書を発行する手続きを始めます。',
        '「電子証明書発行」を押します。',
      ],
    }),
    ...authenticatingTexts,
    enterLoginId: stepOf('BSMS001.typeLoginId', {
      why: '先ほど登録したログインIDを、半角で入力します。',
      picture: '証明書取得認証画面のログインIDに、登録したログインIDが入力されています。',
    }),
    enterPassword: stepOf('BSMS001.typePassword', {
      why: '仮パスワードではなく、先ほど登録したログインパスワードを入力します。',
    }),
    ...issuingTexts,
    ...closingResultTexts,
    // This customer had no certificate before.
    closeAllWindows: stepOf('window.closeLast', {
      why: 'ブラウザで選べるのは、開いたときにパソコンにあった電子証明書だけです。すべてのウィンドウを閉じると、次から新しい電子証明書でログインできます。',
      seen: 'ウィンドウがすべて閉じました。次にブラウザを開くと、新しい電子証明書を選べます。',
    }),
    adviseMasterUser: stepOf('beside.advise', {
      instruction: '一般ユーザのログインIDは、マスターユーザが登録するよう案内します。',
      why: '「ログインID取得」は、契約で最初に使う方、つまりマスターユーザのための画面です。担当者は一般ユーザです。',
      seen: 'お客様に、マスターユーザが利用者管理の画面で担当者のログインIDを登録するよう案内しました。',
      hints: [
        'パソコンの画面の外、お客様への案内を選ぶところです。',
        'お客様はマスターユーザで、担当者は一般ユーザです。誰がIDを作るのかを考えて選びます。',
        'マスターユーザがログインして、利用者管理で登録するよう案内します。',
      ],
      picture: 'すべてのウィンドウが閉じ、デスクトップが表示されています。パソコンでは、これ以上何も操作しません。',
    }),
  },
  mistakes: {
    ...loginPageMistakeTexts,
    ...issuingMistakesTexts,
    issuedWithoutLoginId: {
      name: 'ログインIDがないまま認証を受けた',
      consequence:
        'ログインIDを取得する前に、発行の認証に進みました。登録されていないログインIDは、受け付けられません。',
      right: 'ログインIDの取得を先に済ませる',
      better: '「初めてご利用されるお客様」の「ログインID取得」から始めます。',
      source: '手順書「電子証明書の再発行」の画面：電子証明書発行の前にログインIDの取得が必要です。',
    },
    smallLetters: {
      name: '仮パスワードを小文字で入力した',
      consequence:
        '仮パスワードの英字を、小文字で入力しました。画面が入力を確かめて止めたため、銀行には送られていません。',
      right: '仮パスワードの英字は大文字で入力する',
      better: '大文字と小文字を、お知らせに印刷されたとおりに入力します。',
      source: '銀行システムの操作マニュアル「初期設定」：仮パスワードの英字は大文字で入力します。',
    },
    otherEntry: {
      name: '書類と違う内容を送った',
      consequence:
        '書類と違う内容を送ったため、銀行が受け付けませんでした。どの項目が違うかは表示されません。仮パスワードの誤りは数えられます。',
      right: '項目ごとに書類と見比べてから送る',
      better: '支店番号から順に、書類の同じ項目と見比べて入力します。仮と新しいパスワードを取り違えないようにします。',
      source: '手順書「電子証明書の再発行」：「入力内容に誤りがあります」が表示されたときの注意書きです。',
    },
    leftUnregistered: {
      name: '「登録」を押さずに画面を閉じた',
      consequence:
        '確認の画面で、「登録」を押さずに終わりました。ログインIDは作られていないため、始めから入力し直すことになります。',
      right: '確認の画面では「登録」を押す',
      better: '確認の画面は途中の画面です。「登録」を押し、完了の画面が表示されるまで進みます。',
      source: '銀行システムの操作マニュアル「初期設定」：確認のあと、登録して完了です。',
    },
    toldToObtainAgain: {
      name: '「ログインID取得」を案内した',
      consequence:
        '担当者も「ログインID取得」から取得するよう案内しました。この画面を使えるのは、契約で最初の1人だけなので、担当者は途中で進めなくなります。',
      right: '一般ユーザのIDは、マスターユーザの登録を案内する',
      better: '一般ユーザのログインIDは、マスターユーザが、ログイン後の利用者管理で登録します。',
      source: '銀行システムの操作マニュアル「初期設定」と、利用者向けQ&Aによります。',
    },
    toldToShare: {
      name: 'ログインIDの共用を案内した',
      consequence:
        '1つのログインIDを2人で使うよう案内しました。誰の操作か分からなくなり、電子証明書も1つのIDに1枚です。',
      right: '利用者ごとに別のログインIDを作る',
      better: '利用者ごとにログインIDを分け、一般ユーザの分はマスターユーザが登録します。',
      source: '銀行システムの利用者向けQ&A：電子証明書は、1つのログインIDに1枚です。',
    },
  },
  advice: {
    obtainAgain: '担当者の方も、「ログインID取得」から取得してください。',
    masterUser: '担当者の方のログインIDは、お客様（マスターユーザ）がログインして、利用者管理で登録してください。',
    shareLoginId: '担当者の方には、お客様と同じログインIDを使っていただいてください。',
  },
  captions: {},
  manual: {
    when: [
      'インターネットバンキングを初めて使うお客様が、ログインIDを取得し、続けて電子証明書の発行を受けるときの手順です。',
      'お手元に、申込書控と「仮確認用パスワードのお知らせ」をご用意いただきます。',
    ],
    seenAt: 'obtainLoginId',
    closing: [
      'すべてのウィンドウを閉じたら完了です。次にブラウザを開くと、新しい電子証明書でログインできます。',
      '一般ユーザのログインIDは、マスターユーザがログインして、利用者管理で登録します。',
    ],
  },
};
