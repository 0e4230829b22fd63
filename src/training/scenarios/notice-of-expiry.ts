import { instant } from '../../time/instant.ts';
import { loggedInWithNewCertificate, olderCertificateChosen, windowsLeftOpen } from './certificate-checks.ts';
import type { Scenario, ScenarioOf } from '../scenario.ts';
import { scenarioFor } from '../scenario-for.ts';
import { fixedCertificates } from '../script/fixed-certificates.ts';
import {
  choosingNewest,
  closingResult,
  confirmingPassword,
  issuing,
  readingMails,
  rightPassword,
  shuffled,
} from './fragments.ts';
import { mistakeNamed } from './form/named-mistakes.ts';
import { scriptedAnswers } from '../script/scripted-answers.ts';
import { givenCertificates } from '../script/scripted-certificates.ts';

/** The 40th day before the certificate's last one, after the time of day at which it ends. */
const startsAt = instant('2011-08-22T10:15:00+09:00');
const { expiring, renewedInTime } = fixedCertificates;

/** The bank has written that the certificate will expire, and so has somebody else. It is renewed from the top page. */
export const noticeOfExpiry = scenarioFor('test999', (account) => {
  const certificates = { loginId: account, given: [expiring.fields], issued: renewedInTime.fields };

  const solution = [
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

  const setting = { account, solution, givenWindows: 0, misses: 0 };
  const mistakes = [
    mistakeNamed('forgedLinkFollowed', setting),
    mistakeNamed('forgedMailAnswered', setting),
    mistakeNamed('passwordLogin', setting),
    mistakeNamed('requestDeclined', setting),
    mistakeNamed('installationDeclined', setting),
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
    mistakeNamed('passwordMistyped', setting),
    mistakeNamed('capitalLetters', setting),
  ] as const satisfies Scenario['mistakes'];

  const scenario: ScenarioOf<typeof solution, typeof mistakes> = {
    id: 'notice-of-expiry',
    passMark: 70,
    account,
    needs: { noticeDays: 40 },
    given: {
      startsAt,
      icons: ['ie'],
      fontSize: 'medium',
      certificates: givenCertificates(certificates),
      mailbox: { loginId: account, forgedAt: [instant('2011-08-22T09:48:00+09:00')] },
    },
    solution,
    script: certificates,
    answers: scriptedAnswers(certificates),
    goal: loggedInWithNewCertificate(account),
    mistakes,
    advice: [],
  };
  return scenario;
});
