import type { noticeOfExpiry } from '../../training/scenarios/notice-of-expiry.ts';
import type { TranslatedCaseOf } from '../scenario-texts.ts';
import { dateText } from './japan-moments.ts';

export const noticeOfExpiryWords: TranslatedCaseOf<typeof noticeOfExpiry> = {
  situation: [
    'Two mails came one after the other, both saying that my certificate is about to expire.',
    'One of them says that it stops working unless I do something today. I am not sure which to follow.',
    'Please do on the PC whatever it takes, so that I do not get stuck when the certificate expires.',
  ],
  goal: 'Renew the certificate, and log in with the new one, so that the top page is shown.',
  reached: 'You renewed the certificate before it expired, and are logged in with the new one.',
  era: ({ startsAt, oldNotAfter }) =>
    oldNotAfter === null
      ? `The exercise is set on ${dateText(startsAt)}.`
      : `The exercise is set on ${dateText(startsAt)}. The certificate expires on ${dateText(oldNotAfter)}.`,
  given: 'The desktop shows the icons of Internet Explorer and of the mail program, with two unread mails.',
  steps: {
    openBrowser: {
      why: 'Open the bank’s pages the usual way, not by a link in a mail. Certificates are renewed in Internet Explorer as well.',
    },
    certificateLogin: {
      why: 'The renewal begins on the top page, after the log-in. The present certificate still works.',
    },
    presentCertificate: {
      instruction: 'Check that the present certificate is shown, and press 「OK」.',
      why: 'The only certificate on the PC is one that expires soon. It is still valid, so log in with it.',
      seen: 'The present certificate was accepted, and the password page (BLGI004) is shown.',
      hints: [
        'Look at the dialog in front, which shows the only certificate.',
        'Send the present certificate to the bank.',
        'Press 「OK」.',
      ],
      picture: 'The present certificate is sent, and the page BLGI004 shows a field for the log-in password.',
    },
    openKeyboardBefore: {
      instruction: 'On the password page, press 「ソフトウェアキーボードを開く」 (open software keyboard).',
      why: 'After the certificate comes the log-in password, which is entered by the software keyboard on this page.',
      seen: 'The software keyboard is shown on the password page.',
      hints: [
        'Look just beside the field of the log-in password.',
        'Bring up the keyboard for the password on the screen.',
        'On the password page, press 「ソフトウェアキーボードを開く」 (open software keyboard).',
      ],
      picture: 'The software keyboard is in front of the page to which the present certificate led.',
    },
    confirmPasswordBefore: {
      instruction: 'Enter the log-in password by the software keyboard, and press 「確定」 (confirm).',
      why: 'Press the letters on the screen one by one. Capital and small letters differ, so switch between 「大文字」 (capitals) and 「小文字」 (small letters).',
      seen: 'The letters are in the field of the password, shown as dots.',
      hints: [
        'Look at the software keyboard in front of the password page.',
        'Press the letters of the log-in password on the practice memo one by one.',
        'When you have pressed the last one, press 「確定」 (confirm).',
      ],
      picture: 'The log-in password is entered on the page to which the present certificate led, and shown as dots.',
    },
    loginBefore: {
      instruction: 'Press 「ログイン」 (log in) to go on to the top page.',
      why: 'When the expiry is near, the top page says so as well, and there is the button for the renewal.',
      seen: 'You are logged in, and the top page (BTOP001) shows 「電子証明書有効期限」 (expiry of the certificate).',
      hints: [
        'Look at the bottom right of the password page (BLGI004).',
        'Log in with the present certificate and the password.',
        'On the password page, press 「ログイン」 (log in).',
      ],
      picture: 'The top page (BTOP001) shows the expiry of the certificate and the button 「更新」 (renew).',
    },
    confirmClosing: {
      seen: 'Every window of Internet Explorer is closed, and the browser has forgotten the certificate.',
      picture: 'The window of Internet Explorer is closed, and the mail program is shown.',
    },
    reopenBrowser: {
      instruction: 'Double-click 「Internet Explorer」 on the desktop once more.',
      why: 'Once the browser is opened again, the new certificate can be chosen.',
      seen: 'Internet Explorer is open again, and the log-in page (BLGI001) is shown.',
      hints: [
        'Look among the icons at the top left of the desktop.',
        'Open Internet Explorer again.',
        'Double-click the icon 「Internet Explorer」.',
      ],
      picture: 'Internet Explorer, opened again, shows the log-in page (BLGI001).',
    },
    certificateLoginAgain: {
      why: 'This time there should be two certificates to choose from: the one that expires soon and the new one.',
      seen: 'The certificate picker shows two certificates: the one that expires soon and the new one.',
      picture: 'The certificate picker shows the certificate that expires soon and the new one.',
    },
    selectNewCertificate: {
      note: 'The one that expires soon is still valid, so it would let you log in as well. Be sure to try the new one.',
    },
  },
  mistakes: {
    installationDeclined: {
      better:
        'Close the page, open the browser again, log in with the present certificate, and press 「更新」 (renew) again. Choose 「はい」 (yes) both times.',
    },
    olderCertificateChosen: {
      name: 'Chose the certificate that expires soon',
      consequence:
        'Of the two certificates you chose the one that expires soon. It still lets you log in, but does not show that the renewal worked.',
      right: 'Choose the certificate with the newer validity period',
      better:
        'Compare the last days under 「有効期間」 (validity), and choose the later one. After a wrong choice, close every window and open the browser again.',
      source: 'Q&A for users of the bank’s system: of several certificates, choose the one that expires last.',
    },
  },
};
