import type { edgeWithoutIssue } from '../../training/scenarios/edge-without-issue.ts';
import type { TranslatedCaseOf } from '../scenario-texts.ts';

export const edgeWithoutIssueWords: TranslatedCaseOf<typeof edgeWithoutIssue> = {
  situation: [
    'My certificate has expired, and I was told to press 「電子証明書発行」 (issue certificate).',
    'I can open the bank’s page, but I cannot find that button anywhere.',
    'There is no icon for it on the desktop either. Could you do it for me, until the certificate is issued?',
  ],
  goal: 'Put a new certificate into the PC, and close every window.',
  reached:
    'The new certificate is on the PC, and every window is closed. It can be used from the next time the browser is opened.',
  given:
    'Microsoft Edge shows the log-in page (BLGI001). Customers with a certificate find only 「電子証明書ログイン」 (certificate log-in).',
  steps: {
    closeEdge: {
      seen: 'The window of Microsoft Edge closed. The desktop has no icon of Internet Explorer.',
    },
    openInternetExplorer: {
      why: 'The log-in page looks the same, but in Internet Explorer it shows the button 「電子証明書発行」 (issue certificate).',
      seen: 'The log-in page in Internet Explorer shows the button 「電子証明書発行」 (issue certificate).',
      picture:
        'The log-in page (BLGI001) in Internet Explorer shows the button 「電子証明書発行」 (issue certificate).',
    },
    issueCertificate: {
      why: 'This is the button that the customer was looking for. It opens the pages for the issue in a new window.',
    },
  },
  mistakes: {
    edgeAgain: {
      name: 'Opened Edge again',
      consequence:
        'You opened Microsoft Edge again. However often it is opened, its page does not show the button 「電子証明書発行」 (issue certificate).',
      right: 'Open Internet Explorer, not Edge',
      better: 'Close Edge, type “IE” into the search box, and open Internet Explorer.',
      source: 'Procedure “Reissuing a certificate”: if the button is missing, log in by Internet Explorer instead.',
    },
  },
};
