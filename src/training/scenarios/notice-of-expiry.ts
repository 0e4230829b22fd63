import type { LoginId } from '../../profile/profile.ts';
import type { Scenario } from '../scenario.ts';
import { olderCertificateChosen, windowsLeftOpen } from './certificate-checks.ts';
import { caseOf } from './form/case-of.ts';
import {
  choosingNewest,
  closingResult,
  confirmingPassword,
  issuing,
  readingMails,
  rightPassword,
  shuffled,
} from './fragments.ts';

const solution = (account: LoginId) =>
  [
    ...readingMails,
    {
      step: 'openBrowser',
      key: 'desktop.openIeByIcon',
      action: { type: 'openedBrowser', browser: 'ie', from: 'icon' },
    },
    {
      step: 'certificateLogin',
      key: 'BLGI001.certificateLoginWithOne',
      action: { type: 'pressedCertificateLogin', window: 'w1' },
    },
    {
      step: 'presentCertificate',
      key: 'certificatePicker.presentValid',
      action: { type: 'choseCertificate', window: 'w1' },
    },
    {
      step: 'openKeyboardBefore',
      key: 'BLGI004.openKeyboard',
      action: { type: 'openedSoftwareKeyboard', window: 'w1', order: shuffled },
    },
    {
      step: 'confirmPasswordBefore',
      key: 'softwareKeyboard.confirm',
      action: { type: 'confirmedSoftwareKeyboard', window: 'w1', entry: rightPassword(account) },
    },
    { step: 'loginBefore', key: 'BLGI004.login', action: { type: 'pressedLogin', window: 'w1' } },
    { step: 'renew', key: 'BTOP001.renew', action: { type: 'pressedRenew', window: 'w1' } },
    ...issuing('w1'),
    ...closingResult('w1', true),
    {
      step: 'reopenBrowser',
      key: 'desktop.openIeByIcon',
      action: { type: 'openedBrowser', browser: 'ie', from: 'icon' },
    },
    {
      step: 'certificateLoginAgain',
      key: 'BLGI001.certificateLoginAmongSeveral',
      action: { type: 'pressedCertificateLogin', window: 'w2' },
    },
    ...choosingNewest('w2'),
    ...confirmingPassword(account, 'w2'),
  ] as const satisfies Scenario['solution'];

/** The bank has written that the certificate will expire, and so has somebody else. It is renewed from the top page. */
export const noticeOfExpiry = caseOf({
  id: 'notice-of-expiry',
  account: 'test999',
  needs: { noticeDays: 40 },
  given: {
    // The 40th day before the certificate's last one, after the time of day at which it ends.
    startsAt: '2011-08-22T10:15:00+09:00',
    certificates: ['expiring'],
    issued: 'renewedInTime',
    forgedMailAt: ['2011-08-22T09:48:00+09:00'],
  },
  solution,
  goal: 'loggedInWithNewCertificate',
  mistakes: [
    'forgedLinkFollowed',
    'forgedMailAnswered',
    'passwordLogin',
    'requestDeclined',
    'installationDeclined',
    {
      id: 'windowsLeftOpen',
      weight: 'heavy',
      check: windowsLeftOpen,
      // The window of the renewal stays open beside a new one of the same browser.
      example: {
        after: 'allowInstallation',
        actions: [
          { type: 'openedBrowser', browser: 'ie', from: 'icon' },
          { type: 'pressedCertificateLogin', window: 'w2' },
        ],
      },
    },
    {
      id: 'olderCertificateChosen',
      weight: 'light',
      check: olderCertificateChosen,
      example: { after: 'certificateLoginAgain', actions: [{ type: 'choseCertificate', window: 'w2' }] },
    },
    'passwordMistyped',
    'capitalLetters',
  ],
});
