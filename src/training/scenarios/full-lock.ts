import { instant } from '../../time/instant.ts';
import { advised, advisedKnowing, happenedBefore } from './checks.ts';
import { refusedAs, triedAgainWhileLocked } from './credential-checks.ts';
import type { Scenario, ScenarioOf } from '../scenario.ts';
import { scenarioFor } from '../scenario-for.ts';
import { fixedCertificates } from '../script/fixed-certificates.ts';
import { authenticating, rightPassword } from './fragments.ts';
import { entryMistakes, loginPageMistake } from './shared-mistakes.ts';
import { scriptedAnswers } from '../script/scripted-answers.ts';
import { givenCertificates } from '../script/scripted-certificates.ts';

const { expired, renewed } = fixedCertificates;
const messageRead = refusedAs('locked');

/** Locked for good, and the customer is the master user: nobody in the company can lift it, so the branch must. */
export const fullLock = scenarioFor('test999', (account) => {
  const certificates = { loginId: account, given: [expired.fields], issued: renewed.fields };

  const solution = [
    {
      step: 'openBrowser',
      key: 'desktop.openIeByIcon',
      action: { type: 'openedBrowser', browser: 'ie', from: 'icon' },
    },
    {
      step: 'issueCertificate',
      key: 'BLGI001.issueCertificate',
      action: { type: 'pressedIssueCertificate', window: 'w1' },
    },
    ...authenticating(account, 'w2'),
    { step: 'adviseBranch', key: 'beside.advise', action: { type: 'advised', advice: 'branch' } },
  ] as const satisfies Scenario['solution'];

  const advice = ['waitAndRetry', 'masterUser', 'branch', 'reissueAgain'] as const;

  const mistakes = [
    {
      id: 'triedAgainWhileLocked',
      weight: 'heavy',
      check: triedAgainWhileLocked,
      example: {
        after: 'authenticate',
        actions: [
          { type: 'typed', window: 'w2', field: 'password', entry: rightPassword(account) },
          { type: 'pressedAuthenticate', window: 'w2' },
        ],
      },
    },
    {
      id: 'toldToWait',
      weight: 'critical',
      check: advised('waitAndRetry'),
      example: { after: 'authenticate', actions: [{ type: 'advised', advice: 'waitAndRetry' }] },
    },
    {
      id: 'toldToReissue',
      weight: 'critical',
      check: advised('reissueAgain'),
      example: { after: 'authenticate', actions: [{ type: 'advised', advice: 'reissueAgain' }] },
    },
    {
      id: 'sentToMasterUser',
      weight: 'heavy',
      check: advised('masterUser'),
      example: { after: 'authenticate', actions: [{ type: 'advised', advice: 'masterUser' }] },
    },
    {
      id: 'toldWithoutLooking',
      weight: 'light',
      check: happenedBefore('advised', messageRead),
      example: { after: 'openBrowser', actions: [{ type: 'advised', advice: 'branch' }] },
    },
    ...loginPageMistake(account, 'w1', 'openBrowser'),
    ...entryMistakes(account, 'w2'),
  ] as const satisfies Scenario['mistakes'];

  const scenario: ScenarioOf<typeof solution, typeof mistakes, typeof advice> = {
    id: 'full-lock',
    passMark: 70,
    account,
    needs: { role: 'master' },
    given: {
      startsAt: instant('2010-10-01T13:20:10+09:00'),
      icons: ['ie'],
      fontSize: 'medium',
      certificates: givenCertificates(certificates),
      accounts: [{ loginId: account, misses: 0, temporaryLocks: 3, lock: 'full' }],
    },
    solution,
    script: certificates,
    answers: scriptedAnswers(certificates),
    goal: advisedKnowing('branch', messageRead),
    mistakes,
    advice,
    variants: ['customer', 'dates', 'fontSize', 'windowsLeftOpen'],
  };
  return scenario;
});
