import type { declinedInstallation } from '../../training/scenarios/declined-installation.ts';
import type { TranslatedCaseOf } from '../scenario-texts.ts';

export const declinedInstallationWords: TranslatedCaseOf<typeof declinedInstallation> = {
  situation: [
    'When I was getting my certificate again a moment ago, two warnings came up.',
    'At the second one I thought of a virus, and pressed 「いいえ」 (no).',
    'The certificate was issued, I think, but I cannot find it. Please see what has become of it, and put it right.',
  ],
  goal: 'See what is left on the PC, have the certificate reissued, and close every window.',
  reached: 'The certificate was reissued, and is on the PC.',
  given: 'Internet Explorer shows the log-in page (BLGI001).',
  steps: {
    openToolsMenu: {
      why: 'Before the reissue, see what is on the PC. This menu leads to the list of certificates.',
    },
    openCertificates: {
      seen: 'The list has only the expired certificate. The bank has issued a new one, but it is not on this PC.',
      picture: 'The tab 「個人」 (personal) of the certificate list shows only the expired certificate.',
    },
    issueCertificate: {
      why: 'A certificate declined with 「いいえ」 (no) cannot be fetched later. Have it reissued from 「電子証明書発行」 (issue certificate).',
    },
    allowInstallation: {
      why: 'This second question is the one to which the customer said no. It is no virus: it asks whether the certificate may be put into the PC.',
    },
  },
  mistakes: {
    storeNotLookedInto: {
      name: 'Did not look at the list of certificates',
      consequence:
        'You had a certificate issued without seeing what was left on the PC. Had the first one been there, the second would have been needless.',
      right: 'Look at the list of certificates before the issue',
      better:
        'First look at the list of certificates: 「ツール(T)」 (tools), 「インターネット オプション」 (Internet options), 「コンテンツ」 (content).',
      source:
        'Manual of the bank’s system: certificates are checked with 「証明書」 (certificates) in the Internet options.',
    },
    lostCertificateTried: {
      name: 'Tried to log in before the reissue',
      consequence:
        'You tried 「電子証明書ログイン」 (certificate log-in) before the reissue. After 「いいえ」 (no) the new certificate is not on the PC, so the expired one is used, and that is an error.',
      right: 'First have the certificate reissued, then log in',
      better:
        'See what is left in the list of certificates, and start over from 「電子証明書発行」 (issue certificate).',
      source:
        'Q&A for users of the bank’s system: choose 「はい」 (yes) at the warnings of an issue, and start over if it was not completed.',
    },
  },
};
