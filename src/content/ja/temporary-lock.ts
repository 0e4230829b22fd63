import type { temporaryLock } from '../../training/scenarios/temporary-lock.ts';
import type { ScenarioTexts } from '../scenario-texts.ts';
import { stepOf } from './actions/action-texts.ts';
import { authenticatingTexts, closingResultTexts, era, issuingTexts } from './fragments.ts';
import { issuingMistakesTexts, loginPageMistakeTexts } from './shared-mistakes.ts';

export const temporaryLockTexts: ScenarioTexts<typeof temporaryLock> = {
  situation: [
    '電子証明書を取り直そうとして、パスワードを何度か打ち間違えてしまいました。',
    '大文字があることを忘れていたのです。正しいパスワードは、もう分かりました。',
    'それでも、先へ進めません。急いでいるので、何とか発行まで進めてください。',
  ],
  goal: '認証を受けて電子証明書を発行し、結果の画面（BSMS004）を閉じます。',
  reached: '一時利用停止が解除されるのを待ち、電子証明書を発行できました。',
  era,
  given: 'Internet Explorerに、ログイン画面（BLGI001）が表示されています。',
  steps: {
    issueCertificate: stepOf('BLGI001.issueCertificate', {
      why: 'まず、お客様と同じところまで進んで、どのようなメッセージが表示されるのかを確かめます。',
    }),
    ...authenticatingTexts,
    authenticate: stepOf('BSMS001.authenticate', {
      instruction: '「認証」ボタンを押し、表示されたメッセージを読みます。',
      why: '入力した内容は正しいはずです。銀行に送って、表示されるメッセージを確かめます。',
      seen: 'パスワードは正しいのに、受け付けられませんでした。「一時利用停止」とあります。誤りが続いたため、しばらく受け付けない状態です。',
      hints: [
        '証明書取得認証画面（BSMS001）の右下です。',
        '入力した内容を銀行に送り、表示されるメッセージを確かめます。',
        '「認証」を押し、上に表示されたメッセージを読みます。',
      ],
      picture:
        '証明書取得認証画面（BSMS001）に、ログインパスワードを一時利用停止したというメッセージが表示されています。',
    }),
    waitForEndOfLock: stepOf('beside.wait'),
    enterPasswordAgain: stepOf('BSMS001.typePassword', {
      instruction: '「ログインパスワード」の欄に、もう一度パスワードを入力します。',
      why: 'パスワードの欄は空に戻っています。登録したパスワードを確かめ、大文字と小文字に気をつけて、ゆっくり入力します。',
      seen: '空になっていた欄に、ログインパスワードが入力されました。',
      hints: [
        'ログインIDの下の、空になった入力欄です。',
        '練習用メモのログインパスワードを、もう一度入力します。',
        '大文字と小文字を練習用メモのとおりに、半角で入力します。',
      ],
      picture: '一時利用停止のメッセージの下で、ログインパスワードに10文字が入力されています。',
    }),
    authenticateAgain: stepOf('BSMS001.authenticate', {
      instruction: 'もう一度「認証」ボタンを押します。',
      why: '時間がたったので、パスワードが照合されます。正しければ、誤りの回数も0に戻ります。',
      hints: ['証明書取得認証画面の右下です。', '待ったあとで、もう一度本人認証を受けます。', '「認証」を押します。'],
    }),
    ...issuingTexts,
    ...closingResultTexts,
  },
  mistakes: {
    triedAgainWhileLocked: {
      name: '停止中に再び「認証」を押した',
      consequence:
        '一時利用停止のメッセージが表示されたあとも、解除を待たずに送り直しました。パスワードの照合は行われず、同じメッセージが表示されます。',
      right: '停止中は「認証」を押さずに待つ',
      better: 'メッセージを読んだら手を止め、一時利用停止が解除されてから、もう一度入力します。',
      source: '銀行システムの利用者向けQ&A：一時停止中は操作を繰り返さず、しばらく待ってからやり直します。',
    },
    lockedAgain: {
      name: 'パスワードが再び停止された',
      consequence:
        '待ったあとにも誤りが続き、再び停止されました。一時利用停止を繰り返すと、待っても解除されない利用停止になります。',
      right: '待ったあとは、パスワードを確かめてから入力する',
      better: '一度でも受け付けられなかったら、続けて試さずに、登録したパスワードを確かめます。',
      source: '銀行システムの利用者向けQ&A：一時停止が決められた回数に達すると、完全な停止になります。',
    },
    ...loginPageMistakeTexts,
    ...issuingMistakesTexts,
  },
  advice: {},
  captions: {},
  manual: {
    when: [
      '電子証明書の再発行を受けようとしたお客様が、パスワードの誤りを重ね、正しく入力しても認証されなくなったときの手順です。',
      'お客様の画面には、ログインパスワードを一時利用停止したというメッセージが表示されています。「一時」の文字があるかどうかを、必ず確かめてください。',
    ],
    seenAt: 'waitForEndOfLock',
    closing: [
      '電子証明書がパソコンに入りました。使い始める前に、開いているウィンドウをすべて閉じてください。次にブラウザを開いたときから選べます。',
      'パスワードがはっきりしないときは、続けて試さずに、登録した内容を確かめます。',
    ],
  },
};
