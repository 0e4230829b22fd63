import { instant } from '../../pki/instant.ts';
import { validityFrom } from '../../pki/validity.ts';
import { windowsLeftOpen } from '../certificate-checks.ts';
import { all, everyWindowClosed, happened, happenedBefore } from '../checks.ts';
import type { Scenario } from '../scenario.ts';
import { fixedCertificates } from './fixed-certificates.ts';
import { authenticating, closingResult, issuing } from './fragments.ts';
import { issuingMistakes } from './issuing-mistakes.ts';
import { scriptedAnswers } from './scripted-answers.ts';
import { countedUp } from './scripted-certificates.ts';

const account = 'test999';
const { expired, renewed } = fixedCertificates;

/** What the customer declined: issued in the morning, and never on this PC, so no viewer can ever open it. */
const declined = {
  ...renewed.fields,
  ...validityFrom(instant('2010-10-01T09:48:00+09:00'), 1),
  serialNumber: countedUp(renewed.fields.serialNumber, -1),
};

const solution = [
  { step: 'openToolsMenu', action: { type: 'openedMenu', window: 'w1', name: 'tools' } },
  { step: 'openInternetOptions', action: { type: 'openedInternetOptions', window: 'w1' } },
  { step: 'selectContentTab', action: { type: 'selectedOptionsTab', window: 'w1', tab: 'content' } },
  { step: 'openCertificates', action: { type: 'openedCertificateStore', window: 'w1' } },
  { step: 'closeCertificates', action: { type: 'closedDialog', window: 'w1' } },
  { step: 'closeInternetOptions', action: { type: 'closedDialog', window: 'w1' } },
  { step: 'issueCertificate', action: { type: 'pressedIssueCertificate', window: 'w1' } },
  ...authenticating(account, 'w2'),
  ...issuing('w2'),
  ...closingResult('w2'),
  { step: 'closeAllWindows', action: { type: 'closedWindow', window: 'w1' } },
] as const satisfies Scenario['solution'];

const mistakes = [
  {
    id: 'storeNotLookedInto',
    weight: 'light',
    check: happenedBefore('certificateIssued', happened('openedCertificateStore')),
    example: {
      after: '0',
      actions: [
        { type: 'pressedIssueCertificate', window: 'w1' },
        ...authenticating(account, 'w2').map(({ action }) => action),
        { type: 'pressedIssue', window: 'w2' },
        { type: 'answeredWebAccess', window: 'w2', answer: 'yes' },
      ],
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
  ...issuingMistakes('w2'),
  {
    id: 'windowsLeftOpen',
    weight: 'heavy',
    check: windowsLeftOpen,
    example: { after: 'confirmClosing', actions: [{ type: 'pressedCertificateLogin', window: 'w1' }] },
  },
] as const satisfies Scenario['mistakes'];

/** いいえ at the second question: the bank has issued and the PC has nothing, so it must be done again from the beginning. */
export const declinedInstallation: Scenario<(typeof solution)[number]['step'], (typeof mistakes)[number]['id'], never> =
  {
    id: 'declined-installation',
    passMark: 75,
    account,
    needs: { rules: { secondCertificate: 'allow' } },
    given: {
      startsAt: instant('2010-10-01T09:56:20+09:00'),
      icons: ['ie'],
      fontSize: 'medium',
      certificates: [
        { loginId: account, notBefore: expired.fields.notBefore, notAfter: expired.fields.notAfter },
        { loginId: account, notBefore: declined.notBefore, notAfter: declined.notAfter, installed: false },
      ],
      windows: [{ browser: 'ie', offered: [0], held: null }],
    },
    solution,
    answers: scriptedAnswers({ loginId: account, given: [expired.fields, declined], issued: renewed.fields }),
    goal: all(happened('certificateInstalled'), everyWindowClosed),
    mistakes,
    advice: [],
  };
