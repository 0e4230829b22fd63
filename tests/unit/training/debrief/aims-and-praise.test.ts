import { expect, test } from 'vitest';
import { placeToBranch } from '../../../../src/training/debrief/place-to-branch.ts';
import { toWorkOn } from '../../../../src/training/debrief/to-work-on.ts';
import { wentWell } from '../../../../src/training/debrief/went-well.ts';
import type { Mode } from '../../../../src/training/mode.ts';
import type { Scenario } from '../../../../src/training/scenario.ts';
import { madeBy } from '../../../../src/training/scenarios/checks.ts';
import { expiredCertificate } from '../../../../src/training/scenarios/expired-certificate.ts';
import type { StepOutcome } from '../../../../src/training/attempt/step-outcome.ts';
import { traceOf } from '../../../../src/training/trace.ts';
import { givenWorld } from '../../../../src/training/given-world.ts';
import { snapshot, solved } from '../../../support/attempts.ts';

const mistake = (id: string, weight: 'light' | 'heavy' | 'critical') => ({
  id,
  weight,
  check: madeBy([], () => false),
  example: { after: 'openBrowser', actions: [] },
});
const scenario: Scenario = {
  ...expiredCertificate,
  mistakes: [mistake('small', 'light'), mistake('grave', 'critical'), mistake('serious', 'heavy')],
};

const step = (name: string, outcome: StepOutcome['outcome'], hint: StepOutcome['hint'] = 0): StepOutcome => ({
  step: name,
  outcome,
  hint,
});
const went = (steps: readonly StepOutcome[], mistakes: readonly string[] = [], reached = true) => ({
  reached,
  steps,
  mistakes,
});

test('the heaviest faults come first, and no more of them than asked for', () => {
  const steps = [step('one', 'right', 1), step('two', 'wrong'), step('three', 'right', 3)];
  const mistakes = ['small', 'serious', 'grave'];
  const all = toWorkOn(scenario, went(steps, mistakes, false), [], 9);
  expect(all).toEqual([
    { kind: 'mistake', mistake: 'grave', weight: 'critical' },
    { kind: 'mistake', mistake: 'serious', weight: 'heavy' },
    { kind: 'mistake', mistake: 'small', weight: 'light' },
    { kind: 'unreached' },
    { kind: 'step', step: 'two' },
    { kind: 'hint', step: 'three' },
    { kind: 'hint', step: 'one' },
  ]);
  expect(toWorkOn(scenario, went(steps, mistakes, false), ['two'], 3)).toEqual(all.slice(0, 3));
});

test('a step that went wrong by a mistake is not listed once more', () => {
  const steps = [step('one', 'wrong'), step('two', 'wrong')];
  expect(toWorkOn(scenario, went(steps, ['small']), ['one'], 3)).toEqual([
    { kind: 'mistake', mistake: 'small', weight: 'light' },
    { kind: 'step', step: 'two' },
  ]);
});

test('an attempt without a fault leaves nothing to work on', () => {
  expect(toWorkOn(scenario, went([step('one', 'right'), step('two', 'given')]), [], 3)).toEqual([]);
});

test('a run of right steps is worth a mention from four on, and only if it is not the whole exercise', () => {
  const runOf = (length: number, rest: readonly StepOutcome[]) => {
    const run = Array.from({ length }, (_, index) => step(`s${index}`, 'right'));
    return wentWell(scenario, went([...run, ...rest]), 'practice').filter(({ kind }) => kind === 'run');
  };
  const slip = [step('slip', 'wrong')];
  expect(runOf(3, slip)).toEqual([]);
  expect(runOf(4, slip)).toEqual([{ kind: 'run', from: 1, to: 4 }]);
  expect(runOf(4, [])).toEqual([]);
  expect(runOf(4, [...slip, ...slip, step('late', 'right')])).toEqual([{ kind: 'run', from: 1, to: 4 }]);
});

test('a learner is praised for avoiding the first graver mistake that was not made', () => {
  const avoidedAfter = (...mistakes: readonly string[]) =>
    wentWell(scenario, went([step('certificateLogin', 'right')], mistakes), 'practice').filter(
      ({ kind }) => kind === 'avoided',
    );
  expect(avoidedAfter('grave')).toEqual([{ kind: 'avoided', mistake: 'serious' }]);
  expect(avoidedAfter('grave', 'serious')).toEqual([]);
});

test('a learner who made no mistake is praised for that alone', () => {
  const praises = wentWell(scenario, went([step('one', 'right')]), 'practice');
  expect(praises.map(({ kind }) => kind)).toEqual(['reached', 'steps', 'withoutHints', 'withoutMistakes']);
});

test('praise is true: of hints only where there were any to take, of mistakes only where no step went wrong', () => {
  const kinds = (steps: readonly StepOutcome[], mode: Mode) =>
    wentWell(scenario, went(steps), mode).map(({ kind }) => kind);
  const right = [step('certificateLogin', 'right')];
  for (const mode of ['guided', 'test'] as const) expect(kinds(right, mode)).not.toContain('withoutHints');
  expect(kinds([...right, step('two', 'wrong')], 'practice')).not.toContain('withoutMistakes');
});

test('nobody is praised for avoiding a mistake at a place that was passed before', () => {
  const given = [step('certificateLogin', 'given'), step('two', 'right')];
  const praises = wentWell(scenario, went(given, ['small']), 'practice');
  expect(praises.map(({ kind }) => kind)).not.toContain('avoided');
});

test('short of the goal neither hints nor mistakes are spoken of', () => {
  const praises = wentWell(scenario, went([step('one', 'right'), step('two', 'open')], [], false), 'practice');
  expect(praises).toEqual([{ kind: 'steps', right: 1, of: 2 }]);
  expect(wentWell(scenario, went([step('one', 'open')], [], false), 'practice')).toEqual([]);
});

test('praise names what went well, the longest run of right steps by the numbers of its ends', () => {
  const names = ['certificateLogin', 'b', 'c', 'd', 'e', 'f'];
  const steps = [step('9', 'given'), step('0', 'wrong'), ...names.map((name) => step(name, 'right'))];
  expect(wentWell(scenario, went(steps, ['small']), 'practice')).toEqual([
    { kind: 'reached' },
    { kind: 'steps', right: 6, of: 7 },
    { kind: 'run', from: 3, to: 8 },
    { kind: 'withoutHints' },
    { kind: 'avoided', mistake: 'grave' },
  ]);
});

test('a learner who has done nothing is not praised for making no mistakes', () => {
  expect(wentWell(scenario, went([step('one', 'open')], [], false), 'practice')).toEqual([]);
});

const trace = traceOf(givenWorld(expiredCertificate.given, snapshot), solved().entries);
const quiet = ({ asks, ready }: { readonly asks: readonly unknown[]; readonly ready: boolean }) =>
  ready && asks.length === 0;

test('an event is done anew from just before it, where nothing is under way there', () => {
  const pressed = trace.find(({ entry }) => entry.event.type === 'pressedIssueCertificate')?.entry.seq ?? 0;
  expect(placeToBranch(trace, pressed, quiet)).toBe(pressed - 1);
});

test('while the bank is at work the place lies before it was asked', () => {
  const answered = trace.find(({ entry }) => entry.event.type === 'certificateIssued')?.entry.seq ?? 0;
  const place = placeToBranch(trace, answered, quiet) ?? 0;
  expect(place).toBeLessThan(answered - 1);
  expect(trace[place - 1]?.after.asks).toEqual([]);
});

test('before the PC is ready there is no such place', () => {
  expect(placeToBranch(trace, 1, quiet)).toBeUndefined();
});

test('a step that was passed over on the way to the goal was not needed, and counts with those that were right', () => {
  const steps = [step('one', 'right'), step('two', 'passedOver'), step('three', 'wrong'), step('four', 'given')];
  expect(wentWell(scenario, went(steps), 'practice')).toContainEqual({ kind: 'steps', right: 2, of: 3 });
  const unreached = [step('one', 'right'), step('two', 'open')];
  expect(wentWell(scenario, went(unreached, [], false), 'practice')).toContainEqual({ kind: 'steps', right: 1, of: 2 });
});
