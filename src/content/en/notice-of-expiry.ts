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
    `The exercise is set on ${dateText(startsAt)}. The certificate expires on ${dateText(oldNotAfter ?? startsAt)}.`,
  given: 'The desktop shows the icons of Internet Explorer and of the mail program, with unread mails.',
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
    },
    loginBefore: {
      why: 'When the expiry is near, the top page says so as well, and there is the button for the renewal.',
      picture: 'The top page (BTOP001) shows the expiry of the certificate and the button 「更新」 (renew).',
    },
    reopenBrowser: {
      why: 'Once the browser is opened again, the new certificate can be chosen.',
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
