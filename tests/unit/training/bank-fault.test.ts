import { expect, test } from 'vitest';
import { builtInProfile } from '../../../src/profile/built-in.ts';
import type { Profile } from '../../../src/profile/profile.ts';
import { bankFaults } from '../../../src/training/bank-fault.ts';
import { givenWorld } from '../../../src/training/given-world.ts';
import { loadScenario, scenarioIds } from '../../../src/training/scenarios/catalogue.ts';
import { playSolution } from '../../../src/training/script/play.ts';
import { traceOf } from '../../../src/training/trace.ts';
import { profileWith } from '../../support/fixtures.ts';

const withLearner = (change: Partial<Profile['accounts'][number]>): Profile => ({
  ...builtInProfile,
  accounts: builtInProfile.accounts.map((account) =>
    account.loginId === 'test999' ? { ...account, ...change } : account,
  ),
});

test.each(scenarioIds)('%s can be done with the bank of the build', async (id) => {
  expect(bankFaults(await loadScenario(id), builtInProfile)).toEqual([]);
});

test('an account that there is not, or that the bank lets in by password only, is a fault', async () => {
  const scenario = await loadScenario('expired-certificate');
  const about = { scenario: scenario.id };
  expect(bankFaults({ ...scenario, account: 'test000' }, builtInProfile)).toEqual([
    { ...about, loginId: 'test000', kind: 'missing' },
  ]);
  expect(bankFaults({ ...scenario, account: 'test201' }, builtInProfile)).toEqual([
    { ...about, loginId: 'test201', kind: 'otherMethod' },
  ]);
});

test('an account that is locked for good is a fault, unless the exercise begins with a lock of its own', async () => {
  const locked = withLearner({ lock: 'full' });
  const faults = async (id: 'expired-certificate' | 'full-lock' | 'temporary-lock') =>
    bankFaults(await loadScenario(id), locked).map(({ kind }) => kind);
  expect(await faults('expired-certificate')).toEqual(['locked']);
  expect(await faults('temporary-lock')).toEqual([]);
  expect(await faults('full-lock')).toEqual([]);
});

test('the role of the customer matters where the right advice depends on it', async () => {
  const general = withLearner({ role: 'general' });
  expect(bankFaults(await loadScenario('full-lock'), general)).toMatchObject([{ kind: 'otherRole', role: 'master' }]);
  expect(bankFaults(await loadScenario('expired-certificate'), general)).toEqual([]);
});

test('a rule that an exercise needs otherwise is a fault', async () => {
  expect(
    bankFaults(await loadScenario('declined-installation'), profileWith({ secondCertificate: 'forbid' })),
  ).toMatchObject([{ kind: 'rule', rule: 'secondCertificate', wanted: 'allow' }]);
  expect(
    bankFaults(await loadScenario('expired-certificate'), profileWith({ pickerListsExpired: false })),
  ).toMatchObject([{ kind: 'rule', rule: 'pickerListsExpired', wanted: true }]);
});

test.each<readonly [Partial<Profile['rules']>, readonly string[]]>([
  [{ renewalNoticeDays: 39 }, ['renewalNoticeDays']],
  [{ renewalNoticeDays: 40 }, []],
  [{ renewalNoticeDays: 364 }, []],
  [{ renewalNoticeDays: 365 }, ['renewalNoticeDays']],
  [{ renewalNoticeDays: 365, validityYears: 2 }, []],
  [{ mailNoticeDays: [39, 10] }, ['mailNoticeDays']],
  [{ mailNoticeDays: [10, 60] }, []],
  [{ mailNoticeDays: [] }, ['mailNoticeDays']],
])('the exercise about the notice needs a bank that writes and offers 更新 by then: %o', async (rules, wanted) => {
  const faults = bankFaults(await loadScenario('notice-of-expiry'), profileWith(rules));
  expect(faults.map((fault) => 'rule' in fault && fault.rule)).toEqual(wanted);
});

test.each<Partial<Profile['rules']>>([
  { missesBeforeTemporaryLock: 1, temporaryLocksBeforeFullLock: 1 },
  { missesBeforeTemporaryLock: 99, temporaryLocksBeforeFullLock: 99 },
  { temporaryLockSeconds: 1 },
  { temporaryLockSeconds: 86_400 },
  { sessionMinutes: 1 },
  { validityYears: 10, renewalNoticeDays: 1 },
  { renewalNoticeDays: 365 },
  { secondCertificate: 'forbid' },
  { exportableKey: true },
  { pickerListsExpired: false },
  { alwaysShowsExpiry: true },
  { afterRenewal: 'oldRevokedAtFirstLogin' },
])('each exercise without a fault is solved with a bank that has %o', async (rules) => {
  const profile = profileWith(rules);
  const snapshot = { profile, hash: '' };
  const scenarios = await Promise.all(scenarioIds.map(loadScenario));
  const playable = scenarios.filter((scenario) => bankFaults(scenario, profile).length === 0);
  expect(playable.length).toBeGreaterThan(0);
  for (const scenario of playable) {
    const { entries } = playSolution(scenario, snapshot);
    expect(scenario.goal(traceOf(givenWorld(scenario.given, snapshot), entries)), scenario.id).toBe(true);
  }
});
