import type { temporaryLock } from '../../training/scenarios/temporary-lock.ts';
import type { ScenarioTexts } from '../scenario-texts.ts';
import { authenticatingTexts, closingResultTexts, era, issueCertificate, issuingTexts } from './fragments.ts';
import { issuingMistakesTexts, loginPageMistakeTexts } from './shared-mistakes.ts';

export const temporaryLockTexts: ScenarioTexts<typeof temporaryLock> = {
  situation: [
    '電子証明書を取り直そうとして、パスワードを何度か打ち間違えてしまいました。',
    '大文字があることを忘れていたのです。正しいパスワードは、もう分かりました。',
    'でも、入れてもらえません。急いでいるので、何とか発行まで進めてください。',
  ],
  goal: '認証を通って電子証明書を発行し、結果の画面（BSMS004）を閉じる。',
  reached: '一時利用停止が終わるのを待ち、電子証明書を発行できました。',
  era,
  given: 'Internet Explorerに、ログイン画面（BLGI001）が表示されている。',
  steps: {
    issueCertificate: {
      ...issueCertificate,
      caption: 'まず、お客様と同じところまで進んで、銀行が何と答えるのかを確かめます。',
    },
    ...authenticatingTexts,
    authenticate: {
      instruction: '「認証」ボタンを押し、表示されたメッセージを読みます。',
      caption:
        'パスワードは正しいのに断られました。「一時利用停止」とあります。誤りが続いたため、銀行がしばらく受け付けない状態です。',
      hints: [
        '証明書取得認証画面（BSMS001）の右下です。',
        '入力した内容を銀行に送り、何と答えるかを見ます。',
        '「認証」を押し、上に出たメッセージを読みます。',
      ],
      picture:
        '証明書取得認証画面（BSMS001）に、ログインパスワードを一時利用停止したというメッセージが表示されている。',
    },
    waitForEndOfLock: {
      instruction: '一時利用停止が終わるまで、何も押さずに待ちます。',
      caption:
        '一時利用停止は、時間がたてば自然に終わります。どのくらいかかるかは、銀行のきまりによります。その間は何度押しても受け付けられないので、待つのがいちばんの近道です。',
      hints: [
        'パソコンの画面の外、練習の案内を見ます。',
        'ブラウザには触れず、一時利用停止が終わる時刻まで待ちます。',
        '「待つ」を押して、訓練の時計を進めます。',
      ],
      picture:
        '証明書取得認証画面（BSMS001）に、一時利用停止のメッセージが残っている。ログインパスワードの欄は空になっている。',
      note: '停止のあいだに送り直しても、受け付けられません。停止を何度も繰り返すと、待っても終わらない利用停止になります。',
    },
    enterPasswordAgain: {
      instruction: '「ログインパスワード」の欄に、もう一度パスワードを入力します。',
      caption:
        'パスワードの欄は空に戻っています。登録したパスワードを確かめ、大文字と小文字に気をつけて、ゆっくり入力します。',
      hints: [
        'ログインIDの下の、空になった入力欄です。',
        '練習用メモのログインパスワードを、もう一度入力します。',
        '大文字と小文字をメモのとおりに、半角で入力します。',
      ],
      picture: '一時利用停止のメッセージの下で、ログインパスワードに10文字が入力されている。',
    },
    authenticateAgain: {
      instruction: 'もう一度「認証」ボタンを押します。',
      caption: '時間がたったので、銀行はパスワードを確かめてくれます。正しければ、誤りの数も白紙に戻ります。',
      hints: ['証明書取得認証画面の右下です。', '待ったあとで、もう一度本人認証を受けます。', '「認証」を押します。'],
      picture: '証明書発行確認画面（BSMS002）が表示されている。',
    },
    ...issuingTexts,
    ...closingResultTexts,
  },
  mistakes: {
    triedAgainWhileLocked: {
      name: '停止中にまた「認証」',
      aim: '一時利用停止が解除されるまで、何も送らずに待つ',
      consequence:
        '一時利用停止と知らされたあとも、終わるのを待たずに送り直しました。銀行はパスワードを見もせず、同じメッセージを返すだけです。',
      better: 'メッセージを読んだら手を止め、一時利用停止が終わってから、もう一度入力します。',
      source: '銀行システムの利用者向けQ&A：一時停止のあいだは操作を繰り返さず、しばらく待ってからやり直します。',
    },
    lockedAgain: {
      name: '再び利用停止にした',
      aim: '一度断られたら、登録したパスワードを確かめてから入力する',
      consequence:
        '待ったあとに誤りを重ね、また利用停止になりました。一時利用停止を繰り返すと、待っても終わらない利用停止になります。',
      better: '一度でも断られたら、続けて試さずに、登録したパスワードを確かめます。',
      source: '銀行システムの利用者向けQ&A：一時停止が決められた回数に達すると、完全な停止になります。',
    },
    ...loginPageMistakeTexts,
    ...issuingMistakesTexts,
  },
  advice: {},
  captions: {},
  manual: {
    when: [
      '電子証明書を取り直そうとしたお客様が、パスワードの誤りを重ね、正しく入力しても認証されなくなったときの手順です。',
      'お客様の画面には、ログインパスワードを一時利用停止したというメッセージが表示されています。「一時」の文字があるかどうかを、必ず確かめてください。',
    ],
    seenAt: 'waitForEndOfLock',
    closing: [
      '電子証明書がパソコンに入りました。使い始める前に、開いているWEB画面をすべて閉じてください。次に開くブラウザで選べます。',
      'パスワードがはっきりしないときは、続けて試さずに、登録した内容を確かめます。',
    ],
  },
};
