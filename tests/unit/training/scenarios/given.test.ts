// The beginning of each exercise and the pass mark of its test: values that a trainer knows, and that no other test would miss.
import { expect, test } from 'vitest';
import { isoText } from '../../../../src/time/instant.ts';
import type { Scenario } from '../../../../src/training/scenario.ts';
import {
  loadScenario,
  scenarioFacts,
  scenarioIds,
  type ScenarioId,
} from '../../../../src/training/scenarios/catalogue.ts';

const japan = (iso: string): string => isoText(Date.parse(`${iso}+09:00`));

const table: Readonly<Record<ScenarioId, object>> = {
  'expired-certificate': {
    facts: { level: 1, minutes: 5 },
    startsAt: japan('2010-10-01T09:31:05'),
    passMark: 70,
    icons: ['ie'],
    needs: { rules: { pickerListsExpired: true } },
  },
  'edge-without-issue': {
    facts: { level: 1, minutes: 5 },
    startsAt: japan('2010-10-01T10:12:30'),
    passMark: 70,
    icons: [],
    windows: [{ browser: 'edge', offered: [0], held: null }],
  },
  'password-login-refused': {
    facts: { level: 1, minutes: 3 },
    startsAt: japan('2010-10-04T08:52:30'),
    passMark: 70,
    icons: ['ie'],
    needs: { rules: { pickerListsExpired: true } },
    windows: [
      {
        browser: 'ie',
        offered: [0, 1],
        held: null,
        left: { screen: 'BLGI001', message: 'certificateRequired', loginId: 'test999' },
      },
    ],
  },
  'refused-password': {
    facts: { level: 2, minutes: 4 },
    startsAt: japan('2010-10-01T10:40:15'),
    passMark: 70,
    icons: ['ie'],
    windows: [
      { browser: 'ie', offered: [0], held: null },
      {
        browser: 'ie',
        offered: [0],
        held: null,
        left: { screen: 'BSMS001', message: 'credentialsRefused', loginId: 'test999' },
      },
    ],
    accounts: [{ loginId: 'test999', misses: 3, temporaryLocks: 0, lock: 'none' }],
  },
  'temporary-lock': {
    facts: { level: 2, minutes: 5 },
    startsAt: japan('2010-10-01T11:05:40'),
    passMark: 70,
    icons: ['ie'],
    windows: [{ browser: 'ie', offered: [0], held: null }],
    accounts: [{ loginId: 'test999', misses: 0, temporaryLocks: 1, lock: 'temporary', lockSeconds: 1_800 }],
  },
  'full-lock': {
    facts: { level: 2, minutes: 3 },
    startsAt: japan('2010-10-01T13:20:10'),
    passMark: 70,
    icons: ['ie'],
    needs: { role: 'master' },
    accounts: [{ loginId: 'test999', misses: 0, temporaryLocks: 3, lock: 'full' }],
    advice: ['waitAndRetry', 'masterUser', 'branch', 'reissueAgain'],
  },
  'cancelled-picker': {
    facts: { level: 2, minutes: 4 },
    startsAt: japan('2010-10-05T09:06:10'),
    passMark: 70,
    icons: ['ie'],
    needs: { rules: { pickerListsExpired: true } },
    windows: [
      {
        browser: 'ie',
        offered: [0, 1],
        held: 'none',
        left: { screen: 'BLGI001', message: 'certificateNotConfirmed' },
      },
    ],
  },
  'notice-of-expiry': {
    facts: { level: 2, minutes: 7 },
    startsAt: japan('2011-08-22T10:15:00'),
    passMark: 70,
    icons: ['ie'],
    needs: { noticeDays: 40 },
    mailbox: { loginId: 'test999', forgedAt: [Date.parse('2011-08-22T09:48:00+09:00')] },
  },
  'obtaining-login-id': {
    facts: { level: 2, minutes: 8 },
    startsAt: japan('2010-10-01T15:10:00'),
    passMark: 70,
    icons: ['ie'],
    needs: { role: 'master', registration: true, sessionMinutes: 5 },
    advice: ['obtainAgain', 'masterUser', 'shareLoginId'],
  },
  'hidden-question': {
    facts: { level: 3, minutes: 6 },
    startsAt: japan('2010-10-01T13:05:20'),
    passMark: 70,
    icons: ['ie'],
    windows: [{ browser: 'ie', offered: [0], held: null }],
    questionBehind: true,
  },
  'declined-installation': {
    facts: { level: 3, minutes: 6 },
    startsAt: japan('2010-10-01T09:56:20'),
    passMark: 75,
    icons: ['ie'],
    needs: { rules: { secondCertificate: 'allow' } },
    windows: [{ browser: 'ie', offered: [0], held: null }],
  },
  'old-certificate-held': {
    facts: { level: 3, minutes: 4 },
    startsAt: japan('2010-10-01T14:40:00'),
    passMark: 75,
    icons: ['ie'],
    needs: { rules: { pickerListsExpired: true } },
    windows: [
      { browser: 'ie', offered: [0], held: 0 },
      { browser: 'ie', offered: [0], held: 0 },
    ],
  },
};

const beginningOf = ({ id, given, passMark, needs, advice }: Scenario) => ({
  facts: scenarioFacts(id as ScenarioId),
  startsAt: isoText(given.startsAt),
  passMark,
  icons: given.icons,
  ...(needs && { needs }),
  ...(given.windows && { windows: given.windows }),
  ...(given.accounts && { accounts: given.accounts }),
  ...(given.questionBehind && { questionBehind: true }),
  ...(given.mailbox && { mailbox: given.mailbox }),
  ...(advice.length > 0 && { advice }),
});

test.each(scenarioIds)('%s begins as trainers know it', async (id) => {
  const scenario = await loadScenario(id);
  expect(beginningOf(scenario)).toEqual(table[id]);
  const account = id === 'obtaining-login-id' ? 'test501' : 'test999';
  expect([scenario.account, scenario.given.fontSize]).toEqual([account, 'medium']);
});

test('exercises are offered in the recommended order', () => {
  expect(scenarioIds).toEqual(Object.keys(table));
});
