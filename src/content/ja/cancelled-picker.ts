import type { cancelledPicker } from '../../training/scenarios/cancelled-picker.ts';
import type { CaseWordsOf } from '../scenario-texts.ts';

export const cancelledPickerWords: CaseWordsOf<typeof cancelledPicker> = {
  situation: [
    '「電子証明書ログイン」を押したら、見慣れない画面が出たので、「キャンセル」を押しました。',
    'それからは、何度押してもその画面が出ず、電子証明書が確認できないと言われます。',
  ],
  goal: '電子証明書でログインし、トップページを表示します。',
  reached: '選ぶ画面をもう一度表示し、電子証明書でログインできました。',
  given: 'ログイン画面（BLGI001）に、電子証明書が確認できないというメッセージが表示されています。',
  steps: {
    closeAllWindows: {
      instruction: 'ログイン画面のウィンドウを、「×」で閉じます。',
      why: 'ブラウザは「キャンセル」も覚えています。すべてのウィンドウを閉じると、忘れます。',
    },
  },
  manual: {
    when: ['電子証明書を選ぶ画面で「キャンセル」を押してから、その画面が表示されなくなったときの手順です。'],
    seenAt: 'closeAllWindows',
    closing: ['トップページが表示されたら完了です。選ぶ画面では「キャンセル」を押さないよう、お伝えください。'],
  },
};
