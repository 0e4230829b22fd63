// The weight of each taught mistake decides which attempts pass. The table is written out, so that a slip in a scenario is noticed.
import { expect, test } from 'vitest';
import type { Weight } from '../../../../src/training/scenario.ts';
import { loadScenario, scenarioIds, type ScenarioId } from '../../../../src/training/scenarios/catalogue.ts';

interface Pass {
  readonly passMark: number;
  readonly weights: Readonly<Record<string, Weight>>;
}

const table: Readonly<Record<ScenarioId, Pass>> = {
  'expired-certificate': {
    passMark: 70,
    weights: {
      passwordMistyped: 'light',
      requestDeclined: 'light',
      installationDeclined: 'heavy',
      windowsLeftOpen: 'heavy',
      edgeInsteadOfInternetExplorer: 'light',
      passwordLogin: 'light',
      expiredCertificateChosen: 'light',
      fullWidthEntry: 'light',
      capitalLetters: 'light',
    },
  },
  'edge-without-issue': {
    passMark: 70,
    weights: {
      edgeAgain: 'light',
      passwordLogin: 'light',
      fullWidthEntry: 'light',
      capitalLetters: 'light',
      passwordMistyped: 'light',
      requestDeclined: 'light',
      installationDeclined: 'heavy',
      windowsLeftOpen: 'heavy',
    },
  },
  'password-login-refused': {
    passMark: 70,
    weights: {
      anotherIssued: 'heavy',
      expiredCertificateChosen: 'light',
      passwordLogin: 'light',
      passwordMistyped: 'light',
      capitalLetters: 'light',
    },
  },
  'refused-password': {
    passMark: 70,
    weights: {
      passwordsConfused: 'light',
      lockedByMisses: 'heavy',
      capitalLetters: 'light',
      fullWidthEntry: 'light',
      requestDeclined: 'light',
      installationDeclined: 'heavy',
      passwordLogin: 'light',
      windowsLeftOpen: 'heavy',
    },
  },
  'cancelled-picker': {
    passMark: 70,
    weights: {
      triedWithoutPicker: 'light',
      pickerCancelled: 'light',
      anotherIssued: 'heavy',
      expiredCertificateChosen: 'light',
      passwordLogin: 'light',
      passwordMistyped: 'light',
      capitalLetters: 'light',
    },
  },
  'hidden-question': {
    passMark: 70,
    weights: {
      begunAnewWhileProcessing: 'heavy',
      passwordMistyped: 'light',
      capitalLetters: 'light',
      fullWidthEntry: 'light',
      requestDeclined: 'light',
      installationDeclined: 'heavy',
      passwordLogin: 'light',
      windowsLeftOpen: 'heavy',
    },
  },
  'temporary-lock': {
    passMark: 70,
    weights: {
      triedAgainWhileLocked: 'light',
      lockedAgain: 'heavy',
      passwordLogin: 'light',
      fullWidthEntry: 'light',
      capitalLetters: 'light',
      passwordMistyped: 'light',
      requestDeclined: 'light',
      installationDeclined: 'heavy',
    },
  },
  'full-lock': {
    passMark: 70,
    weights: {
      triedAgainWhileLocked: 'heavy',
      toldToWait: 'critical',
      toldToReissue: 'critical',
      sentToMasterUser: 'heavy',
      toldWithoutLooking: 'light',
      passwordLogin: 'light',
      fullWidthEntry: 'light',
      capitalLetters: 'light',
    },
  },
  'obtaining-login-id': {
    passMark: 70,
    weights: {
      issuedWithoutLoginId: 'light',
      smallLetters: 'light',
      otherEntry: 'light',
      leftUnregistered: 'heavy',
      toldToObtainAgain: 'heavy',
      toldToShare: 'critical',
      passwordLogin: 'light',
      passwordMistyped: 'light',
      fullWidthEntry: 'light',
      capitalLetters: 'light',
      requestDeclined: 'light',
      installationDeclined: 'heavy',
    },
  },
  'declined-installation': {
    passMark: 75,
    weights: {
      storeNotLookedInto: 'light',
      lostCertificateTried: 'light',
      passwordLogin: 'light',
      fullWidthEntry: 'light',
      capitalLetters: 'light',
      passwordMistyped: 'light',
      requestDeclined: 'light',
      installationDeclined: 'heavy',
      windowsLeftOpen: 'heavy',
    },
  },
  'old-certificate-held': {
    passMark: 75,
    weights: {
      heldCertificateTriedAgain: 'heavy',
      expiredCertificateChosen: 'light',
      anotherIssued: 'heavy',
      installationDeclined: 'heavy',
      passwordLogin: 'light',
      capitalLetters: 'light',
      passwordMistyped: 'light',
    },
  },
  'notice-of-expiry': {
    passMark: 70,
    weights: {
      forgedLinkFollowed: 'heavy',
      forgedMailAnswered: 'heavy',
      passwordLogin: 'light',
      requestDeclined: 'light',
      installationDeclined: 'heavy',
      windowsLeftOpen: 'heavy',
      olderCertificateChosen: 'light',
      passwordMistyped: 'light',
      capitalLetters: 'light',
    },
  },
};

test.each(scenarioIds)('%s weighs its mistakes as agreed, and is passed from its mark on', async (id) => {
  const { passMark, mistakes } = await loadScenario(id);
  const weights = Object.fromEntries(mistakes.map((mistake) => [mistake.id, mistake.weight]));
  expect({ passMark, weights }).toEqual(table[id]);
});
