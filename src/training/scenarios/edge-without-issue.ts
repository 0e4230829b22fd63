import { instant } from '../../time/instant.ts';
import { all, everyWindowClosed, happened, opened } from './checks.ts';
import type { Scenario, ScenarioOf } from '../scenario.ts';
import { scenarioFor } from '../scenario-for.ts';
import { fixedCertificates } from '../script/fixed-certificates.ts';
import { authenticating, closingResult, issuing, searching } from './fragments.ts';
import { issuingMistakes, leftOpenMistake, loginPageMistake } from './shared-mistakes.ts';
import { scriptedAnswers } from '../script/scripted-answers.ts';
import { givenCertificates } from '../script/scripted-certificates.ts';

const { expired, renewed } = fixedCertificates;

/** Windows 10 opened Edge, whose page has no 電子証明書発行; Internet Explorer has to be searched for. */
export const edgeWithoutIssue = scenarioFor('test999', (account) => {
  const certificates = { loginId: account, given: [expired.fields], issued: renewed.fields };

  const solution = [
    { step: 'closeEdge', key: 'window.closeEdge', action: { type: 'closedWindow', window: 'w1' } },
    ...searching,
    {
      step: 'openInternetExplorer',
      key: 'desktop.openIeBySearch',
      action: { type: 'openedBrowser', browser: 'ie', from: 'search' },
    },
    {
      step: 'issueCertificate',
      key: 'BLGI001.issueCertificate',
      action: { type: 'pressedIssueCertificate', window: 'w2' },
    },
    ...authenticating(account, 'w3'),
    ...issuing('w3'),
    ...closingResult('w3'),
    { step: 'closeAllWindows', key: 'window.closeLast', action: { type: 'closedWindow', window: 'w2' } },
  ] as const satisfies Scenario['solution'];

  const mistakes = [
    {
      id: 'edgeAgain',
      weight: 'light',
      check: opened('edge'),
      example: { after: 'closeEdge', actions: [{ type: 'openedBrowser', browser: 'edge', from: 'taskbar' }] },
    },
    ...loginPageMistake(account, 'w1'),
    ...issuingMistakes(account, 'w3'),
    ...leftOpenMistake('w2'),
  ] as const satisfies Scenario['mistakes'];

  const scenario: ScenarioOf<typeof solution, typeof mistakes> = {
    id: 'edge-without-issue',
    passMark: 70,
    account,
    given: {
      startsAt: instant('2010-10-01T10:12:30+09:00'),
      icons: [],
      fontSize: 'medium',
      certificates: givenCertificates(certificates),
      windows: [{ browser: 'edge', offered: [0], held: null }],
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
