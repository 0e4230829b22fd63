import type { refusedPassword } from '../../training/scenarios/refused-password.ts';
import type { CaseWordsOf } from '../scenario-texts.ts';

export const refusedPasswordWords: CaseWordsOf<typeof refusedPassword> = {
  situation: [
    '電子証明書の再発行を受けたいのですが、「入力内容に誤りがあります」と出て、受け付けられません。',
    '書類にはパスワードがいくつかあって、どれなのか分かりません。キーボードはCapsLockのランプがついています。',
  ],
  goal: '正しいパスワードで電子証明書を発行し、すべてのウィンドウを閉じます。',
  reached: '正しいパスワードを確かめて、電子証明書を発行できました。',
  given: '証明書取得認証画面（BSMS001）に、「入力内容に誤りがあります」と表示されています。',
  steps: {
    enterPassword: { why: '確認用パスワードではなく、ログインパスワードです。大文字と小文字に気をつけて入力します。' },
  },
  manual: {
    when: ['本人認証で「入力内容に誤りがあります」と表示されるときの手順です。続けて試すと、一時利用停止になります。'],
    seenAt: 'enterPassword',
    closing: [
      '電子証明書がパソコンに入り、すべてのウィンドウが閉じたら完了です。次にブラウザを開いたときから選べます。',
    ],
  },
};
