import { instant } from '../../time/instant.ts';
import type { World } from '../../procedure/world/world.ts';
import { resultClosed } from './certificate-checks.ts';
import { all, happened } from './checks.ts';
import { lockedByMisses, triedAgainWhileLocked } from './credential-checks.ts';
import type { Scenario, ScenarioOf } from '../scenario.ts';
import { scenarioFor } from '../scenario-for.ts';
import { fixedCertificates } from '../script/fixed-certificates.ts';
import { authenticating, closingResult, issuing, rightPassword } from './fragments.ts';
import { issuingMistakes, loginPageMistake, mistyping } from './shared-mistakes.ts';
import { scriptedAnswers } from '../script/scripted-answers.ts';
import { givenCertificates } from '../script/scripted-certificates.ts';

const { expired, renewed } = fixedCertificates;

/** The customer has mistyped too often. The lock ends by itself, unless the customer tries again meanwhile. */
export const temporaryLock = scenarioFor('test999', (account) => {
  /** The moment from which the bank admits the customer again. */
  function endOfLock({ bank, now }: World): number {
    const lock = bank.accounts.find(({ loginId }) => loginId === account)?.lock;
    return lock?.kind === 'temporary' ? Math.max(lock.until, now) : now;
  }

  const typingPassword = {
    type: 'typed',
    window: 'w2',
    field: 'password',
    entry: rightPassword(account),
  } as const;

  const certificates = { loginId: account, given: [expired.fields], issued: renewed.fields };

  const solution = [
    {
      step: 'issueCertificate',
      key: 'BLGI001.issueCertificate',
      action: { type: 'pressedIssueCertificate', window: 'w1' },
    },
    ...authenticating(account, 'w2'),
    {
      step: 'waitForEndOfLock',
      key: 'beside.wait',
      action: (world: World) => ({ type: 'clockMoved', to: endOfLock(world) }),
    },
    { step: 'enterPasswordAgain', key: 'BSMS001.typePassword', action: typingPassword },
    { step: 'authenticateAgain', key: 'BSMS001.authenticate', action: { type: 'pressedAuthenticate', window: 'w2' } },
    ...issuing('w2'),
    ...closingResult('w2'),
  ] as const satisfies Scenario['solution'];

  const mistakes = [
    {
      id: 'triedAgainWhileLocked',
      weight: 'light',
      check: triedAgainWhileLocked,
      example: {
        after: 'authenticate',
        actions: [typingPassword, { type: 'pressedAuthenticate', window: 'w2' }],
      },
    },
    {
      id: 'lockedAgain',
      weight: 'heavy',
      check: lockedByMisses,
      // The built-in bank locks an account after five misses.
      example: { after: 'waitForEndOfLock', actions: [1, 2, 3, 4, 5].flatMap(() => mistyping('w2')) },
    },
    ...loginPageMistake(account, 'w1'),
    ...issuingMistakes(account, 'w2', 'waitForEndOfLock'),
  ] as const satisfies Scenario['mistakes'];

  const scenario: ScenarioOf<typeof solution, typeof mistakes> = {
    id: 'temporary-lock',
    passMark: 70,
    account,
    given: {
      startsAt: instant('2010-10-01T11:05:40+09:00'),
      icons: ['ie'],
      fontSize: 'medium',
      certificates: givenCertificates(certificates),
      windows: [{ browser: 'ie', offered: [0], held: null }],
      // The lock lasts long enough for a learner who reads and types without hurry to meet it.
      accounts: [{ loginId: account, misses: 0, temporaryLocks: 1, lock: 'temporary', lockSeconds: 1800 }],
    },
    solution,
    script: certificates,
    answers: scriptedAnswers(certificates),
    goal: all(happened('certificateInstalled'), resultClosed),
    mistakes,
    advice: [],
    variants: ['customer', 'dates', 'fontSize', 'windowsLeftOpen'],
  };
  return scenario;
});
