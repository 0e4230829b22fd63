// These tests hold for every exercise of the catalogue and each of twenty customers, played with the scripted bank.
import { expect, test } from 'vitest';
import { usabilityFaults } from '../../../../src/profile/usability-faults.ts';
import { readProfile } from '../../../../src/profile/read-profile.ts';
import { replayAttempt } from '../../../../src/training/attempt/replay.ts';
import { bankFaults } from '../../../../src/training/bank-fault.ts';
import { givenWorld, type ProfileSnapshot } from '../../../../src/training/given-world.ts';
import type { Scenario } from '../../../../src/training/scenario.ts';
import { actionsUpTo } from '../../../../src/training/script/actions-up-to.ts';
import { play, playSolution, type Played } from '../../../../src/training/script/play.ts';
import { loadScenario, scenarioIds } from '../../../../src/training/scenarios/catalogue.ts';
import { traceOf } from '../../../../src/training/trace.ts';
import { variantOf } from '../../../../src/training/variants/variant.ts';
import { snapshot } from '../../../support/attempts.ts';

const seeds = Array.from({ length: 20 }, (_, index) => index + 1);
const scenarios: readonly Scenario[] = await Promise.all(scenarioIds.map(loadScenario));

interface Case {
  readonly seed: number;
  readonly scenario: Scenario;
  readonly bank: ProfileSnapshot;
}

const casesOf = (original: Scenario): readonly Case[] =>
  seeds.map((seed) => {
    const { scenario, profile } = variantOf(original, snapshot.profile, seed);
    return { seed, scenario, bank: { profile, hash: `variant ${seed}` } };
  });

const named = scenarios.map((original) => ({ id: original.id, original, cases: casesOf(original) }));

const traceIn = ({ scenario, bank }: Case, { entries }: Played) => traceOf(givenWorld(scenario.given, bank), entries);
const mistakesIn = (each: Case, played: Played): readonly string[] => {
  const trace = traceIn(each, played);
  return each.scenario.mistakes.filter(({ check }) => check(trace)).map(({ id }) => id);
};
const reaches = (each: Case, played: Played): boolean => each.scenario.goal(traceIn(each, played));

test.each(named)('the bank of each customer of $id is a sound one', ({ cases }) => {
  for (const { scenario, bank } of cases) {
    expect(readProfile(structuredClone(bank.profile))).toEqual({ ok: true, profile: bank.profile });
    expect(usabilityFaults(bank.profile)).toEqual([]);
    expect(bankFaults(scenario, bank.profile)).toEqual([]);
  }
});

test.each(named)(
  'the solution of $id reaches the goal with each customer, and not before its last step',
  ({ cases }) => {
    for (const each of cases) {
      const { scenario, bank } = each;
      const played = playSolution(scenario, bank);
      expect(reaches(each, played)).toBe(true);
      expect(mistakesIn(each, played)).toEqual([]);
      expect(reaches(each, playSolution(scenario, bank, scenario.solution.length - 1))).toBe(false);
    }
  },
);

test.each(named)('each mistake of $id is found with each customer, as it is with the first', ({ original, cases }) => {
  const found = (each: Case) =>
    each.scenario.mistakes.map(({ example: { after, actions } }) => {
      const done = actionsUpTo(each.scenario, after) ?? NaN;
      const before = each.scenario.solution.slice(0, done).map(({ action }) => action);
      return mistakesIn(each, play(each.scenario, each.bank, [...before, ...actions]));
    });
  const first = found({ seed: 0, scenario: original, bank: snapshot });
  original.mistakes.forEach(({ id }, index) => expect(first[index]).toContain(id));
  for (const each of cases) expect(found(each)).toEqual(first);
});

test.each(named)('the guide leads each customer of $id along the solution', ({ cases }) => {
  for (const { scenario, bank } of cases) {
    const { entries } = playSolution(scenario, bank);
    const { course } = replayAttempt({ scenario, bankProfile: bank, entries, handover: 0 });
    expect(course.judgements.map(({ verdict, wanted }) => [verdict, wanted?.step])).toEqual(
      scenario.solution.map(({ step }) => ['right', step]),
    );
  }
});
