import type { oldCertificateHeld } from '../../training/scenarios/old-certificate-held.ts';
import type { TranslatedCaseOf } from '../scenario-texts.ts';

export const oldCertificateHeldWords: TranslatedCaseOf<typeof oldCertificateHeld> = {
  situation: [
    'I got my certificate again this morning, as far as the page that says 「発行とインストールが完了しました」 (issued and installed).',
    'Yet when I press 「電子証明書ログイン」 (certificate log-in), it still says 「証明書の有効期限が切れています。」 (The certificate has expired.).',
    'Did something go wrong? If I had better have it issued again, I will.',
  ],
  goal: 'Log in with the reissued certificate, so that the top page is shown.',
  reached: 'You logged in with the certificate that was on the PC, without another issue.',
  given: 'Internet Explorer has two windows open, one over the other, both at the log-in page (BLGI001).',
  steps: {
    certificateLogin: {
      why: 'First do what the customer did, and see whether the certificate picker comes up.',
      seen: 'The error came up at once, without the certificate picker: the browser was left open, and goes on using the old certificate chosen before.',
      picture:
        'Without the certificate picker, the log-in page says 「証明書の有効期限が切れています。」 (The certificate has expired.).',
    },
    closeFrontWindow: {
      why: 'The browser forgets its choice only when it is closed altogether. Begin with the window in front.',
      seen: 'The window in front closed, and the log-in page behind it can be seen.',
      hints: [
        'Look at the top right corner of the window in front.',
        'Begin to close the windows of Internet Explorer.',
        'Press 「×」 on the window in front.',
      ],
      picture: 'One window is left, with the log-in page that was behind the other.',
    },
    closeAllWindows: {
      instruction: 'Close the window that was hidden behind it as well, with 「×」.',
      why: 'If even one is left, the browser still remembers the old certificate. Check on the taskbar as well that none is left.',
      hints: [
        'Look at the top right corner of the window that is still open.',
        'Close every window of Internet Explorer, without exception.',
        'Press 「×」 on the window that is left.',
      ],
    },
    reopenBrowser: {
      why: 'Once it is closed and opened again, the browser reads the certificates of the PC anew.',
      seen: 'Internet Explorer is open again, and the log-in page (BLGI001) is shown.',
      hints: [
        'Look among the icons at the top left of the desktop.',
        'Open Internet Explorer again.',
        'Double-click the icon 「Internet Explorer」.',
      ],
      picture: 'Internet Explorer, opened again, shows the log-in page (BLGI001).',
    },
    certificateLoginAgain: {
      why: 'The browser is opened again, so this time the certificate picker should come up.',
      seen: 'This time the picker came up, with two certificates. So the reissue had worked.',
      hints: [
        'Look under 「電子証明書方式のお客様」 (customers with a certificate) on the log-in page that you opened again.',
        'Bring up the certificate picker.',
        'Press 「電子証明書ログイン」 (certificate log-in) once more.',
      ],
    },
  },
  mistakes: {
    heldCertificateTriedAgain: {
      name: 'Kept trying in the old window',
      consequence:
        'You pressed 「電子証明書ログイン」 (certificate log-in) again in the browser that was left open. It sends the old certificate that it remembers, so the error comes up every time.',
      right: 'Close every window, and open the browser again',
      better: 'Close every window of Internet Explorer without exception, and open it again before you press.',
      source: 'Procedure “Reissuing a certificate”: to make a certificate work, close every browser once.',
    },
    anotherIssued: {
      name: 'A needless reissue',
      consequence:
        'You had another certificate issued although there was one that works. With more certificates it is harder to choose the right one next time.',
      right: 'Before an issue, see which certificates are there',
      better: 'Do not hurry to an issue: open the browser again, and see which certificates are on the PC.',
      source: 'Q&A for users of the bank’s system: there is one certificate for each ID.',
    },
  },
};
