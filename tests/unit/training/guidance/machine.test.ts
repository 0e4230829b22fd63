// A machine that looks for faults of the guide: from anywhere an attempt can come to, its word is followed to the goal. The bank
// is the test's own, so guide and test share no script.
import { expect, test } from 'vitest';
import type { AskKind } from '../../../../src/procedure/world/ask.ts';
import { loadScenario, scenarioIds } from '../../../../src/training/scenarios/catalogue.ts';
import { wantedKinds } from '../../../support/guide-machine/entries.ts';
import { madeTypes } from '../../../support/guide-machine/learner-events.ts';
import { plantedFaults } from '../../../support/guide-machine/planted.ts';
import { explore, newRun, report } from '../../../support/guide-machine/run.ts';
import { todaysFaults } from '../../../support/guide-machine/todays-faults.ts';

/** Seeds count from 0 in each exercise and from a million with the bank that forbids a second certificate. */
const extent = { worlds: 3_400, compareEvery: 17 };
const timeout = 300_000;
const all = newRun();

test.each(scenarioIds)(
  'from everywhere in %s the guide leads to the goal or to an end, by nothing that is wrong (seeds from 0)',
  { timeout },
  async (id) => {
    const run = newRun();
    explore(await loadScenario(id), extent, run);
    for (const name of ['events', 'entries', 'answers'] as const) {
      for (const [each, count] of run[name]) all[name].set(each, (all[name].get(each) ?? 0) + count);
    }
    run.worlds.forEach((world) => all.worlds.add(world));
    all.compared += run.compared;
    const isKnown = (what: string) => todaysFaults.some((known) => known.in === id && what.startsWith(known.what));
    const found = [...run.findings].filter(([what]) => !isKnown(what)).map(([, each]) => each);
    expect(report(found)).toEqual([]);
  },
);

/** The ways in which each ask must have gone. Preparing and waiting cannot fail, and a log-out is never refused. */
const wantedAnswers: Readonly<Record<AskKind, readonly string[]>> = {
  prepare: ['granted'],
  wait: ['granted'],
  makeRequest: ['granted', 'refused'],
  install: ['granted', 'refused'],
  authenticate: ['granted', 'refused', 'silence'],
  logIn: ['granted', 'refused', 'silence'],
  confirmPassword: ['granted', 'refused', 'silence'],
  signChallenge: ['granted', 'refused', 'silence'],
  enrol: ['granted', 'refused', 'silence'],
  confirmAccount: ['granted', 'refused', 'silence'],
  checkEntries: ['granted', 'refused', 'silence'],
  register: ['granted', 'refused', 'silence'],
  logOut: ['granted', 'silence'],
};

test('the machine has made every event, every entry and every answer, in 20,000 worlds', () => {
  const answers = Object.entries(wantedAnswers).flatMap(([kind, ways]) => ways.map((how) => `${kind} ${how}`));
  expect(all.worlds.size).toBeGreaterThanOrEqual(20_000);
  expect(madeTypes.filter((type) => !all.events.has(type))).toEqual([]);
  expect(wantedKinds.filter((kind) => !all.entries.has(kind))).toEqual([]);
  expect(answers.filter((how) => !all.answers.has(how))).toEqual([]);
  expect(all.compared).toBeGreaterThanOrEqual(100);
});

test.each(plantedFaults)('the machine reports a guide with $name', { timeout }, async (fault) => {
  const { plant, reported, in: shownIn = 'expired-certificate' } = fault;
  const run = newRun();
  explore(await loadScenario(shownIn), { worlds: 600, compareEvery: 3 }, run, plant);
  expect([...run.findings.keys()]).toContainEqual(expect.stringMatching(reported));
});
