import { instant } from '../../time/instant.ts';
import { declinedWebAccess, heldCertificateTriedAgain, loggedInWithCertificate } from './certificate-checks.ts';
import { happened } from './checks.ts';
import type { Scenario, ScenarioOf } from '../scenario.ts';
import { scenarioFor } from '../scenario-for.ts';
import { fixedCertificates } from '../script/fixed-certificates.ts';
import { choosingNewest, confirmingPassword, obtaining } from './fragments.ts';
import { confirmingMistakes, loginPageMistake, pickerMistake } from './shared-mistakes.ts';
import { scriptedAnswers } from '../script/scripted-answers.ts';
import { givenCertificates } from '../script/scripted-certificates.ts';

const { expired, renewed } = fixedCertificates;

/** The new certificate is there, but the windows that were open before it hold on to the old one. */
export const oldCertificateHeld = scenarioFor('test999', (account) => {
  const certificates = { loginId: account, given: [expired.fields, renewed.fields], issued: renewed.fields };

  const solution = [
    {
      step: 'certificateLogin',
      key: 'BLGI001.certificateLoginFromMemory',
      action: { type: 'pressedCertificateLogin', window: 'w2' },
    },
    { step: 'closeFrontWindow', key: 'window.closeOneOfSeveral', action: { type: 'closedWindow', window: 'w2' } },
    { step: 'closeAllWindows', key: 'window.closeLast', action: { type: 'closedWindow', window: 'w1' } },
    {
      step: 'reopenBrowser',
      key: 'desktop.openIeByIcon',
      action: { type: 'openedBrowser', browser: 'ie', from: 'icon' },
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
    {
      id: 'heldCertificateTriedAgain',
      weight: 'heavy',
      check: heldCertificateTriedAgain,
      example: {
        after: 'closeFrontWindow',
        actions: [{ type: 'pressedCertificateLogin', window: 'w1' }],
      },
    },
    ...pickerMistake('w3'),
    {
      id: 'anotherIssued',
      weight: 'heavy',
      check: happened('certificateIssued'),
      example: {
        after: 'certificateLogin',
        actions: obtaining(account, 'w2', 'w3'),
      },
    },
    {
      id: 'installationDeclined',
      weight: 'heavy',
      check: declinedWebAccess('install'),
      example: {
        after: 'certificateLogin',
        actions: [...obtaining(account, 'w2', 'w3'), { type: 'answeredWebAccess', window: 'w3', answer: 'no' }],
      },
    },
    ...loginPageMistake(account, 'w2'),
    ...confirmingMistakes(account, 'w3'),
  ] as const satisfies Scenario['mistakes'];

  const scenario: ScenarioOf<typeof solution, typeof mistakes> = {
    id: 'old-certificate-held',
    passMark: 75,
    account,
    needs: { rules: { pickerListsExpired: true } },
    given: {
      startsAt: instant('2010-10-01T14:40:00+09:00'),
      icons: ['ie'],
      fontSize: 'medium',
      certificates: givenCertificates(certificates),
      // One window hides the other, so closing the visible one is not enough.
      windows: [
        { browser: 'ie', offered: [0], held: 0 },
        { browser: 'ie', offered: [0], held: 0 },
      ],
    },
    solution,
    script: certificates,
    answers: scriptedAnswers(certificates),
    // The exercise is about two windows, one behind the other.
    shownWhole: ['certificateLogin', 'closeFrontWindow', 'closeAllWindows'],
    goal: loggedInWithCertificate(account),
    mistakes,
    advice: [],
  };
  return scenario;
});
