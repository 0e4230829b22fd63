import type { obtainingLoginId } from '../../training/scenarios/obtaining-login-id.ts';
import type { TranslatedCaseOf } from '../scenario-texts.ts';

export const obtainingLoginIdWords: TranslatedCaseOf<typeof obtainingLoginId> = {
  situation: [
    'The papers for the internet banking that we applied for have come. I have the copy of our application and the 「仮確認用パスワードのお知らせ」 (notice of the provisional passwords) here.',
    'I am our company’s master user. Please do on the PC whatever it takes to get the certificate.',
    'Our accountant is to use it as well. Please also tell me how she gets a log-in ID.',
  ],
  goal: 'Obtain the log-in ID, have the certificate issued, and close every window. At the end, say how the accountant gets a log-in ID.',
  reached: 'You obtained the log-in ID and the certificate, and said how the accountant gets a log-in ID.',
  given: 'The desktop shows the icon of Internet Explorer.',
  steps: {
    enterPassword: {
      why: 'Type the log-in password that you have just registered, not the provisional one.',
    },
    adviseMasterUser: {
      instruction: 'Say that the master user registers the log-in IDs of general users.',
      why: '「ログインID取得」 (obtain log-in ID) is for the first user of a contract, who is the master user. The accountant is a general user.',
      hints: [
        'Look outside the screen of the PC, where advice to the customer is chosen.',
        'The customer is the master user, and the accountant a general user. Choose by who makes that ID.',
        'Say that the master user logs in and registers it on the pages for managing users.',
      ],
      picture: 'Every window is closed, and the desktop is shown. Nothing more is done on the PC.',
    },
  },
  mistakes: {
    issuedWithoutLoginId: {
      name: 'Authenticated without a log-in ID',
      consequence:
        'You went on to the authentication before the log-in ID was obtained. The bank does not accept a log-in ID that is not registered.',
      right: 'First obtain the log-in ID',
      better: 'Begin with 「ログインID取得」 (obtain log-in ID) under 「初めてご利用されるお客様」 (new customers).',
      source: 'Pages of the procedure “Reissuing a certificate”: the log-in ID is obtained before the certificate.',
    },
    smallLetters: {
      name: 'Typed the provisional password in small letters',
      consequence:
        'You typed letters of the provisional password as small letters. The page checked its fields and stopped, so nothing was sent to the bank.',
      right: 'Type the provisional password as printed, capital and small letters too',
      better: 'Type capital and small letters just as they are printed on the letter.',
      source: 'Manual of the bank’s system, on the first use: provisional passwords are typed in capitals.',
    },
    otherEntry: {
      name: 'Sent something that differs from the papers',
      consequence:
        'What you sent differs from the papers, so the bank did not accept it. It does not say which field is wrong. Wrong provisional passwords are counted.',
      right: 'Compare each field with the papers before sending',
      better:
        'From the branch number on, compare each field with the papers. Do not mix up the provisional and the new passwords.',
      source:
        'Procedure “Reissuing a certificate”: note on the message 「入力内容に誤りがあります」 (the entries are wrong).',
    },
    leftUnregistered: {
      name: 'Closed the page without “Register”',
      consequence:
        'You left the confirmation page without pressing 「登録」 (register). No log-in ID was made, so everything has to be entered again.',
      right: 'Press 「登録」 (register) on the confirmation page',
      better:
        'The confirmation page is not the last one. Press 「登録」 (register), and go on until the completion page is shown.',
      source:
        'Manual of the bank’s system, on the first use: it is complete once the confirmed entries are registered.',
    },
    toldToObtainAgain: {
      name: 'Advised “Obtain log-in ID”',
      consequence:
        'You advised the accountant to use 「ログインID取得」 (obtain log-in ID) as well. Only the first user of a contract can do that, so the accountant would get stuck.',
      right: 'Say that the master user registers the IDs of general users',
      better: 'The master user logs in and registers the log-in IDs of general users on the pages for managing users.',
      source: 'Manual of the bank’s system, on the first use, and Q&A for users of the bank’s system.',
    },
    toldToShare: {
      name: 'Advised sharing the log-in ID',
      consequence:
        'You advised two people to share a log-in ID. Nobody could tell who did what, and there is only one certificate for each ID.',
      right: 'A log-in ID of its own for each user',
      better: 'Give each user a log-in ID. The master user registers those of general users.',
      source: 'Q&A for users of the bank’s system: there is one certificate for each log-in ID.',
    },
  },
  advice: {
    obtainAgain: 'Your accountant, too, should use 「ログインID取得」 (obtain log-in ID).',
    masterUser:
      'Please register your accountant’s log-in ID yourself: as the master user, log in and go to the pages for managing users.',
    shareLoginId: 'Please let your accountant use the same log-in ID as you.',
  },
};
