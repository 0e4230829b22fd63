import { builtInProfile } from '../../../src/profile/built-in.ts';
import type { PracticeSession } from '../../../src/session/ports/practice.ts';
import { targetOf } from '../../../src/procedure/target.ts';
import type { World } from '../../../src/procedure/world/world.ts';
import type { NextStep } from '../../../src/training/guidance/next-step.ts';
import { eventOf, playSolution } from '../../../src/training/script/play.ts';
import type { Scenario } from '../../../src/training/scenario.ts';
import { expiredCertificate } from '../../../src/training/scenarios/expired-certificate.ts';

const snapshot = { profile: builtInProfile, hash: '' };
const { solution } = expiredCertificate;
const nothing = () => undefined;

/** The next step in the world after this many steps of the solution. */
function nextIn(world: World, done: number): NextStep | null {
  const next = solution[done];
  if (!next) return null;
  const event = eventOf(next.action, world);
  const beside = event.type === 'advised' || event.type === 'clockMoved';
  return { step: next.step, event, target: beside ? null : targetOf(world, event), distance: solution.length - done };
}

/** A session that stands still after so many steps of the solution, or as `more` says. */
export function sessionAfter(done: number, more: Partial<PracticeSession> = {}): PracticeSession {
  const scenario: Scenario = expiredCertificate;
  const { world } = playSolution(scenario, snapshot, done);
  return {
    attempt: '0123456789abcdef',
    mode: 'guided',
    scenario,
    profile: builtInProfile,
    world,
    clock: world.now,
    solved: done === solution.length,
    ended: done === solution.length,
    assessment: null,
    mistakes: [],
    next: nextIn(world, done),
    reach: null,
    whereabouts: { done, of: solution.length, detour: null },
    deadEnd: null,
    help: { kind: 'full', taken: 0 },
    feedback: null,
    steps: solution.map(({ step }, index) => ({ step, outcome: index < done ? 'right' : 'open', hint: 0 })),
    origin: undefined,
    variant: undefined,
    trouble: null,
    failure: null,
    storageFault: null,
    inMemory: 'nothing',
    act: nothing,
    takeHint: nothing,
    handIn: nothing,
    retry: nothing,
    goOnWithoutStorage: nothing,
    photo: () => Promise.resolve({ scenario: scenario.id, bankProfile: snapshot, world, details: [] }),
    detailsOf: () => Promise.resolve(undefined),
    shuffledDigits: () => [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
    ...more,
  };
}

/** The same where this step is the next one. */
export const sessionBefore = (
  step: (typeof solution)[number]['step'],
  more?: Partial<PracticeSession>,
): PracticeSession =>
  sessionAfter(
    solution.findIndex((one) => one.step === step),
    more,
  );
