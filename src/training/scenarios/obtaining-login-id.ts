import { instant } from '../../time/instant.ts';
import { all, advised, everyWindowClosed, happened } from './checks.ts';
import type { Scenario, ScenarioOf } from '../scenario.ts';
import { scenarioFor } from '../scenario-for.ts';
import { fixedCertificates } from '../script/fixed-certificates.ts';
import { loggedInByPassword } from './credential-checks.ts';
import { mistakeNamed } from './form/named-mistakes.ts';
import { wrongAdvice } from './form/wrong-advice.ts';
import { authenticating, closingResult, issuing, loggingInByPassword, registering } from './fragments.ts';
import {
  authenticatedWithoutLoginId,
  leftUnregistered,
  registrationMisfilled,
  smallLettersSent,
} from './registration-checks.ts';
import { scriptedAnswers } from '../script/scripted-answers.ts';
import { givenCertificates } from '../script/scripted-certificates.ts';

/** A new customer: the log-in ID is obtained first, then the certificate; the colleague's ID is for the master user to make. */
export const obtainingLoginId = scenarioFor('test501', (account) => {
  const certificates = { loginId: account, given: [], issued: fixedCertificates.newCustomer.fields };

  const solution = [
    {
      step: 'openBrowser',
      key: 'desktop.openIeByIcon',
      action: { type: 'openedBrowser', browser: 'ie', from: 'icon' },
    },
    { step: 'obtainLoginId', key: 'BLGI001.obtainLoginId', action: { type: 'pressedObtainLoginId', window: 'w1' } },
    ...registering(account, 'w1'),
    {
      step: 'issueCertificate',
      key: 'BLGI001.issueCertificate',
      action: { type: 'pressedIssueCertificate', window: 'w1' },
    },
    ...authenticating(account, 'w2'),
    ...issuing('w2'),
    ...closingResult('w2'),
    { step: 'closeAllWindows', key: 'window.closeLast', action: { type: 'closedWindow', window: 'w1' } },
    { step: 'adviseMasterUser', key: 'beside.advise', action: { type: 'advised', advice: 'masterUser' } },
  ] as const satisfies Scenario['solution'];

  const advice = ['obtainAgain', 'masterUser', 'shareLoginId'] as const;

  const setting = { account, solution, givenWindows: 0, misses: 0 };
  const mistakes = [
    {
      id: 'issuedWithoutLoginId',
      weight: 'light',
      check: authenticatedWithoutLoginId(account),
      example: {
        after: 'openBrowser',
        actions: [
          { type: 'pressedIssueCertificate', window: 'w1' },
          ...authenticating(account, 'w2').map(({ action }) => action),
        ],
      },
    },
    {
      id: 'smallLetters',
      weight: 'light',
      check: smallLettersSent,
      example: {
        after: 'enterNumber',
        actions: [
          {
            type: 'filledIn',
            window: 'w1',
            field: 'provisionalPassword',
            entry: { judged: 'notCapitals', length: 10 },
          },
          { type: 'pressedNext', window: 'w1' },
        ],
      },
    },
    {
      id: 'otherEntry',
      weight: 'light',
      check: registrationMisfilled(account),
      example: {
        after: 'enterProvisionalConfirmation',
        actions: [
          {
            type: 'filledIn',
            window: 'w1',
            field: 'provisionalPassword',
            entry: { judged: 'memo', length: 10, value: 'provisionalConfirmationPassword', of: [account] },
          },
          {
            type: 'filledIn',
            window: 'w1',
            field: 'provisionalConfirmationPassword',
            entry: { judged: 'memo', length: 10, value: 'provisionalPassword', of: [account] },
          },
          { type: 'pressedNext', window: 'w1' },
        ],
      },
    },
    {
      id: 'leftUnregistered',
      weight: 'heavy',
      check: leftUnregistered,
      example: { after: 'checkEntries', actions: [{ type: 'closedWindow', window: 'w1' }] },
    },
    wrongAdvice('toldToObtainAgain', 'heavy', 'obtainAgain', 'closeAllWindows'),
    wrongAdvice('toldToShare', 'critical', 'shareLoginId', 'closeAllWindows'),
    {
      id: 'passwordLogin',
      weight: 'light',
      check: loggedInByPassword,
      // Before that the customer has no log-in ID.
      example: { after: 'returnToLogin', actions: loggingInByPassword(account, 'w1') },
    },
    mistakeNamed('passwordMistyped', setting),
    mistakeNamed('fullWidthEntry', setting),
    mistakeNamed('capitalLetters', setting),
    mistakeNamed('requestDeclined', setting),
    mistakeNamed('installationDeclined', setting),
  ] as const satisfies Scenario['mistakes'];

  const scenario: ScenarioOf<typeof solution, typeof mistakes, typeof advice> = {
    id: 'obtaining-login-id',
    passMark: 70,
    account,
    needs: { role: 'master', registration: true, sessionMinutes: 5 },
    given: {
      startsAt: instant('2010-10-01T15:10:00+09:00'),
      icons: ['ie'],
      fontSize: 'medium',
      certificates: givenCertificates(certificates),
    },
    solution,
    script: certificates,
    answers: scriptedAnswers(certificates),
    goal: all(happened('certificateInstalled'), everyWindowClosed, advised('masterUser')),
    mistakes,
    advice,
  };
  return scenario;
});
