import type { cancelledPicker } from '../../training/scenarios/cancelled-picker.ts';
import type { TranslatedCaseOf } from '../scenario-texts.ts';

export const cancelledPickerWords: TranslatedCaseOf<typeof cancelledPicker> = {
  situation: [
    'When I pressed 「電子証明書ログイン」 (certificate log-in), a window came up that I did not know, so I pressed 「キャンセル」 (cancel).',
    'Since then that window does not come up, however often I press, and the bank says that it cannot confirm my certificate.',
  ],
  goal: 'Log in with the certificate, so that the top page is shown.',
  reached: 'You got to the choice of certificates again, and logged in with one.',
  given: 'The log-in page (BLGI001) says that it cannot confirm the certificate.',
  steps: {
    closeAllWindows: {
      instruction: 'Close the window of the log-in page with 「×」.',
      why: 'The browser remembers that the choice was cancelled, until every one of its windows is closed.',
    },
  },
};
