import type { LoginId } from '../../profile/profile.ts';
import type { Scenario } from '../scenario.ts';
import { all, advised, everyWindowClosed, happened } from './checks.ts';
import { loggedInByPassword } from './credential-checks.ts';
import { caseOf, type CaseMistakes } from './form/case-of.ts';
import { wrongAdvice } from './form/wrong-advice.ts';
import { authenticating, closingResult, issuing, loggingInByPassword, registering } from './fragments.ts';
import {
  authenticatedWithoutLoginId,
  leftUnregistered,
  registrationMisfilled,
  smallLettersSent,
} from './registration-checks.ts';

const solution = (account: LoginId) =>
  [
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

const mistakes = (account: LoginId) =>
  [
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
    'passwordMistyped',
    'fullWidthEntry',
    'capitalLetters',
    'requestDeclined',
    'installationDeclined',
  ] as const satisfies CaseMistakes;

/** A new customer: the log-in ID is obtained first, then the certificate; the colleague's ID is for the master user to make. */
export const obtainingLoginId = caseOf({
  id: 'obtaining-login-id',
  account: 'test501',
  needs: { role: 'master', registration: true, sessionMinutes: 5 },
  given: { startsAt: '2010-10-01T15:10:00+09:00', certificates: [], issued: 'newCustomer' },
  solution,
  goal: all(happened('certificateInstalled'), everyWindowClosed, advised('masterUser')),
  mistakes,
  advice: ['obtainAgain', 'masterUser', 'shareLoginId'],
});
