import type { hiddenQuestion } from '../../training/scenarios/hidden-question.ts';
import type { TranslatedCaseOf } from '../scenario-texts.ts';

export const hiddenQuestionWords: TranslatedCaseOf<typeof hiddenQuestion> = {
  situation: [
    'My certificate has expired, and I am about to get a new one. Would you go through it with me?',
    'When my colleague did it, it stayed at “processing” and never came to an end.',
  ],
  goal: 'Obtain the certificate, and close every window.',
  reached: 'You answered the second question with 「はい」 (yes) as well, and obtained the certificate.',
  given: 'Internet Explorer shows the log-in page (BLGI001).',
  steps: {
    allowRequest: {
      seen: 'The page that processes the request went behind the log-in page. The second question must be there too.',
      picture: 'The log-in page (BLGI001) is in front, and hides the second question 「Web アクセスの確認」.',
    },
    bringToFront: {
      instruction:
        'On the taskbar, press the button of Internet Explorer that is called 「証明書発行処理中」 (processing).',
      why: 'Nothing goes on because the second question is waiting behind another window. In front it can be answered.',
      seen: 'The page that processes the request came to the front, with the second question 「Web アクセスの確認」.',
    },
  },
  mistakes: {
    begunAnewWhileProcessing: {
      name: 'Began anew while processing',
      consequence:
        'You began another issue before the first one was finished. The bank had issued the certificate, and only the question was left to answer.',
      right: 'Look for a hidden window before beginning anew',
      better:
        'Look on the taskbar for the window that processes the request, bring it to the front, and choose 「はい」 (yes) at the second question.',
      source: 'Procedure “Reissuing a certificate”: the warning comes about twice; always choose 「はい」 (yes).',
    },
  },
};
