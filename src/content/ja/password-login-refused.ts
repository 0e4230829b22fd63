import type { passwordLoginRefused } from '../../training/scenarios/password-login-refused.ts';
import type { CaseWordsOf } from '../scenario-texts.ts';

export const passwordLoginRefusedWords: CaseWordsOf<typeof passwordLoginRefused> = {
  situation: [
    'ログインIDもパスワードも合っているはずなのに、「ログイン」を押しても入れません。',
    '電子証明書は、再発行を受けたばかりです。IDとパスワードだけでは、だめなのでしょうか。',
  ],
  goal: '電子証明書でログインし、トップページを表示します。',
  reached: '「電子証明書方式のお客様」の欄から、ログインできました。',
  given: 'ログイン画面（BLGI001）に、「電子証明書ログイン」からのログインを求めるメッセージが表示されています。',
  manual: {
    when: ['IDとパスワードは正しいのに、電子証明書方式の契約のため、ログインできないときの手順です。'],
    seenAt: 'certificateLogin',
    closing: ['トップページが表示されたら完了です。次からも「電子証明書ログイン」を押すよう、お伝えください。'],
  },
};
