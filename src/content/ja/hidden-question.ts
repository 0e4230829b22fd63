import type { hiddenQuestion } from '../../training/scenarios/hidden-question.ts';
import type { CaseWordsOf } from '../scenario-texts.ts';

export const hiddenQuestionWords: CaseWordsOf<typeof hiddenQuestion> = {
  situation: [
    '期限が切れたので、これから電子証明書の再発行を受けます。一緒に見ていただけますか。',
    '隣の席の者のときは、処理中になったきり、いつまで待っても終わらなかったそうです。',
  ],
  goal: '電子証明書を発行し、すべてのウィンドウを閉じます。',
  reached: '2回目の確認にも「はい」で答え、電子証明書を発行できました。',
  given: 'Internet Explorerに、ログイン画面（BLGI001）が表示されています。',
  steps: {
    allowRequest: {
      seen: '処理中の画面が、ログイン画面の後ろに隠れました。2回目の確認も、そこに表示されます。',
      picture: '手前にはログイン画面（BLGI001）があり、2回目の「Web アクセスの確認」は後ろに隠れています。',
    },
    bringToFront: {
      instruction: 'タスクバーにあるInternet Explorer（証明書発行処理中）のボタンを押して、手前に出します。',
      why: '処理中のまま進まないのは、2回目の確認が後ろで待っているからです。手前に出すと、答えられます。',
      seen: '処理中の画面と、2回目の「Web アクセスの確認」が手前に出ました。',
    },
  },
  mistakes: {
    begunAnewWhileProcessing: {
      name: '処理中に発行を始め直した',
      consequence: '発行が終わらないうちに、もう一度始めました。銀行では発行済みで、確認に答えるだけだったものです。',
      right: '始め直す前に、隠れたウィンドウを探す',
      better: 'タスクバーで処理中のウィンドウを探し、手前に出して、2回目の確認で「はい」を選びます。',
      source: '手順書「電子証明書の再発行」：警告は2回ほど表示され、必ず「はい」を選びます。',
    },
  },
  manual: {
    when: ['「発行」のあと、処理中の画面のまま進まないときの手順です。2回目の確認が、後ろに隠れています。'],
    seenAt: 'bringToFront',
    closing: [
      '電子証明書がパソコンに入り、すべてのウィンドウが閉じたら完了です。次にブラウザを開いたときから選べます。',
    ],
  },
};
