import { instant } from '../../time/instant.ts';
import { validityFrom } from '../../pki/validity.ts';
import { all, everyWindowClosed, happened, happenedBefore } from './checks.ts';
import type { Scenario, ScenarioOf } from '../scenario.ts';
import { scenarioFor } from '../scenario-for.ts';
import { fixedCertificates } from '../script/fixed-certificates.ts';
import { authenticating, closingResult, issuing, obtaining } from './fragments.ts';
import { issuingMistakes, leftOpenMistake, loginPageMistake } from './shared-mistakes.ts';
import { scriptedAnswers } from '../script/scripted-answers.ts';
import { countedUp, givenCertificates } from '../script/scripted-certificates.ts';

const { expired, renewed } = fixedCertificates;

/** The certificate that the customer declined. It was issued that morning and never reached this PC, so no viewer opens it. */
const declined = {
  ...renewed.fields,
  ...validityFrom(instant('2010-10-01T09:48:00+09:00'), 1),
  serialNumber: countedUp(renewed.fields.serialNumber, -1),
};

/** The customer said いいえ to the second question: the bank has issued, the PC has nothing, and all must be done again. */
export const declinedInstallation = scenarioFor('test999', (account) => {
  const certificates = {
    loginId: account,
    given: [expired.fields, declined],
    lost: [declined],
    issued: renewed.fields,
  };

  const solution = [
    { step: 'openToolsMenu', key: 'window.openTools', action: { type: 'openedMenu', window: 'w1', name: 'tools' } },
    {
      step: 'openInternetOptions',
      key: 'internetOptions.open',
      action: { type: 'openedInternetOptions', window: 'w1' },
    },
    {
      step: 'selectContentTab',
      key: 'internetOptions.contentTab',
      action: { type: 'selectedOptionsTab', window: 'w1', tab: 'content' },
    },
    {
      step: 'openCertificates',
      key: 'internetOptions.certificates',
      action: { type: 'openedCertificateStore', window: 'w1' },
    },
    { step: 'closeCertificates', key: 'certificateStore.close', action: { type: 'closedDialog', window: 'w1' } },
    { step: 'closeInternetOptions', key: 'internetOptions.close', action: { type: 'closedDialog', window: 'w1' } },
    {
      step: 'issueCertificate',
      key: 'BLGI001.issueCertificate',
      action: { type: 'pressedIssueCertificate', window: 'w1' },
    },
    ...authenticating(account, 'w2'),
    ...issuing('w2'),
    ...closingResult('w2'),
    { step: 'closeAllWindows', key: 'window.closeLast', action: { type: 'closedWindow', window: 'w1' } },
  ] as const satisfies Scenario['solution'];

  const mistakes = [
    {
      id: 'storeNotLookedInto',
      weight: 'light',
      check: happenedBefore('certificateIssued', happened('openedCertificateStore')),
      example: {
        after: '0',
        actions: obtaining(account, 'w1', 'w2'),
      },
    },
    {
      id: 'lostCertificateTried',
      weight: 'light',
      check: happenedBefore('certificateRefused', happened('certificateInstalled')),
      example: {
        after: 'closeInternetOptions',
        actions: [
          { type: 'pressedCertificateLogin', window: 'w1' },
          { type: 'choseCertificate', window: 'w1' },
        ],
      },
    },
    ...loginPageMistake(account, 'w1'),
    ...issuingMistakes(account, 'w2'),
    ...leftOpenMistake('w1'),
  ] as const satisfies Scenario['mistakes'];

  const scenario: ScenarioOf<typeof solution, typeof mistakes> = {
    id: 'declined-installation',
    passMark: 75,
    account,
    needs: { rules: { secondCertificate: 'allow' } },
    given: {
      startsAt: instant('2010-10-01T09:56:20+09:00'),
      icons: ['ie'],
      fontSize: 'medium',
      certificates: givenCertificates(certificates),
      windows: [{ browser: 'ie', offered: [0], held: null }],
    },
    solution,
    script: certificates,
    answers: scriptedAnswers(certificates),
    goal: all(happened('certificateInstalled'), everyWindowClosed),
    mistakes,
    advice: [],
  };
  return scenario;
});
