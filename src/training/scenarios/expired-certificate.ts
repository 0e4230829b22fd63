import { opened } from './checks.ts';
import { caseOf } from './form/case-of.ts';
import { solution } from './found/expired-certificate.ts';

/** The source procedure: the certificate has expired, and the customer obtains a new one without any paper. */
export const expiredCertificate = caseOf({
  id: 'expired-certificate',
  account: 'test999',
  needs: { rules: { pickerListsExpired: true } },
  given: { startsAt: '2010-10-01T09:31:05+09:00', certificates: ['expired'] },
  milestones: [
    { seen: 'certificateExpired' },
    { reached: 'BSMS004' },
    { closed: 'everyWindow' },
    { opened: 'ie', by: 'search' },
  ],
  solution,
  goal: 'loggedInWithNewCertificate',
  mistakes: [
    'passwordLogin',
    'passwordMistyped',
    'fullWidthEntry',
    'capitalLetters',
    'requestDeclined',
    'installationDeclined',
    'windowsLeftOpen',
    {
      id: 'edgeInsteadOfInternetExplorer',
      weight: 'light',
      check: opened('edge'),
      example: { after: '0', actions: [{ type: 'openedBrowser', browser: 'edge', from: 'taskbar' }] },
    },
    'expiredCertificateChosen',
  ],
  callouts: {
    issueCertificate: [
      { mark: 'frame', on: 'page.commonError' },
      { mark: 'caption', on: 'page.commonError', words: 'expiredMessage' },
      { mark: 'frame' },
      { mark: 'arrow' },
    ],
    authenticate: [
      { mark: 'number', on: 'bsms001.loginId' },
      { mark: 'number', on: 'bsms001.password' },
      { mark: 'number' },
      { mark: 'caption', on: 'bsms001.password', words: 'checkThenPress' },
      { mark: 'frame' },
      { mark: 'arrow' },
    ],
    close: [
      { mark: 'frame', on: 'bsms004.certificate' },
      { mark: 'caption', on: 'bsms004.certificate', words: 'newCertificate' },
      { mark: 'frame' },
      { mark: 'arrow' },
    ],
  },
});
