import { instant } from '../../time/instant.ts';
import { loggedInWithNewCertificate } from './certificate-checks.ts';
import { opened } from './checks.ts';
import type { CalloutsOfSteps, Scenario, ScenarioOf } from '../scenario.ts';
import { scenarioFor } from '../scenario-for.ts';
import { fixedCertificates } from '../script/fixed-certificates.ts';
import { authenticating, choosingNewest, closingResult, confirmingPassword, issuing, searching } from './fragments.ts';
import { issuingMistakes, leftOpenMistake, loginPageMistake, pickerMistake } from './shared-mistakes.ts';
import { scriptedAnswers } from '../script/scripted-answers.ts';
import { givenCertificates } from '../script/scripted-certificates.ts';

const { expired, renewed } = fixedCertificates;

/** The source procedure: the certificate has expired, and the customer obtains a new one without any paper. */
export const expiredCertificate = scenarioFor('test999', (account) => {
  const certificates = { loginId: account, given: [expired.fields], issued: renewed.fields };

  const solution = [
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
      step: 'expiredCertificate',
      key: 'certificatePicker.presentExpired',
      action: { type: 'choseCertificate', window: 'w1' },
    },
    {
      step: 'issueCertificate',
      key: 'BLGI001.issueCertificate',
      action: { type: 'pressedIssueCertificate', window: 'w1' },
    },
    ...authenticating(account, 'w2'),
    ...issuing('w2'),
    ...closingResult('w2'),
    { step: 'closeAllWindows', key: 'window.closeLast', action: { type: 'closedWindow', window: 'w1' } },
    ...searching,
    {
      step: 'reopenBrowser',
      key: 'desktop.openIeBySearch',
      action: { type: 'openedBrowser', browser: 'ie', from: 'search' },
    },
    {
      step: 'certificateLoginAgain',
      key: 'BLGI001.certificateLoginAmongSeveral',
      action: { type: 'pressedCertificateLogin', window: 'w3' },
    },
    ...choosingNewest('w3'),
    ...confirmingPassword(account, 'w3'),
  ] as const satisfies Scenario['solution'];

  const mistakes = [
    ...loginPageMistake(account, 'w1', 'openBrowser'),
    ...issuingMistakes(account, 'w2'),
    ...leftOpenMistake('w1'),
    {
      id: 'edgeInsteadOfInternetExplorer',
      weight: 'light',
      check: opened('edge'),
      example: { after: '0', actions: [{ type: 'openedBrowser', browser: 'edge', from: 'taskbar' }] },
    },
    ...pickerMistake('w3'),
  ] as const satisfies Scenario['mistakes'];

  const callouts = {
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
  } as const satisfies CalloutsOfSteps<(typeof solution)[number]['step']>;

  const scenario: ScenarioOf<typeof solution, typeof mistakes, readonly never[], typeof callouts> = {
    id: 'expired-certificate',
    passMark: 70,
    account,
    needs: { rules: { pickerListsExpired: true } },
    given: {
      startsAt: instant('2010-10-01T09:31:05+09:00'),
      icons: ['ie'],
      fontSize: 'medium',
      certificates: givenCertificates(certificates),
    },
    solution,
    script: certificates,
    answers: scriptedAnswers(certificates),
    goal: loggedInWithNewCertificate(account),
    mistakes,
    advice: [],
    callouts,
  };
  return scenario;
});
