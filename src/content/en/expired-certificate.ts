import type { expiredCertificate } from '../../training/scenarios/expired-certificate.ts';
import type { TranslatedCaseOf } from '../scenario-texts.ts';

export const expiredCertificateWords: TranslatedCaseOf<typeof expiredCertificate> = {
  situation: [
    'When I press 「電子証明書ログイン」 (certificate log-in), it says 「証明書の有効期限が切れています。」 (The certificate has expired.), and I cannot log in.',
    'I never noticed anything about a renewal. Do I have to hand in papers?',
    'Please do on the PC whatever it takes. I want to log in again, with a new certificate.',
  ],
  goal: 'Log in with a new certificate, so that the top page is shown.',
  reached: 'You logged in with the new certificate.',
  given: 'The desktop shows the icon of Internet Explorer, and the taskbar its search box.',
  steps: {
    certificateLogin: {
      why: 'First do what the customer did, and see with your own eyes where it stops.',
    },
    reopenBrowser: {
      why: 'Once the browser is opened again, the new certificate can be chosen.',
    },
  },
  mistakes: {
    edgeInsteadOfInternetExplorer: {
      name: 'Opened Microsoft Edge',
      consequence:
        'You opened Microsoft Edge. Its page does not show the button 「電子証明書発行」 (issue certificate).',
      right: 'Open Internet Explorer',
      better: 'Close Edge, type “IE” into the search box, and open Internet Explorer.',
      source: 'Procedure “Reissuing a certificate”: if the button is missing, log in by Internet Explorer instead.',
    },
  },
  captions: {
    expiredMessage: 'It says that the certificate has expired',
    checkThenPress: 'Check ① and ②, then press ③',
    newCertificate: 'Number of the new certificate',
  },
};
