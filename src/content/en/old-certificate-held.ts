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
      seen: 'The error came up at once, without the certificate picker: the browser was left open, and goes on using the old certificate chosen before.',
      picture:
        'Without the certificate picker, the log-in page says 「証明書の有効期限が切れています。」 (The certificate has expired.).',
    },
    closeFrontWindow: {
      why: 'The browser forgets its choice only when it is closed altogether. Begin with the window in front.',
    },
    reopenBrowser: {
      why: 'Once it is closed and opened again, the browser reads the certificates of the PC anew.',
    },
    certificateLoginAgain: {
      why: 'The browser is opened again, so this time the certificate picker should come up.',
      seen: 'This time the picker came up, with two certificates. So the reissue had worked.',
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
