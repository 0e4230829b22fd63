import { emptyLoginId, emptySecret } from '../../../src/procedure/world/entry.ts';
import { frontDialog, windowOf } from '../../../src/procedure/world/windows.ts';
import type { World } from '../../../src/procedure/world/world.ts';
import type { Profile } from '../../../src/profile/profile.ts';
import type { NextStep } from '../../../src/training/guidance/next-step.ts';
import type { LearnerEvent, Scenario } from '../../../src/training/scenario.ts';
import { happened } from '../../../src/training/scenarios/checks.ts';
import { refusedAs } from '../../../src/training/scenarios/credential-checks.ts';
import { leadAfter, leadsOf, mistakesMade, type AdviceCheck, type Lead } from './advice-checks.ts';
import { endOf } from './ends.ts';
import type { Guide } from './guide.ts';
import { after, settled, type Journey, type OnAnswer } from './journey.ts';
import { worldKey } from './world-key.ts';

/** A fault of the guide, and the journey that shows it. */
export interface Finding {
  /** The sort of fault: findings with the same text are one. */
  readonly what: string;
  readonly scenario: string;
  readonly journey: Journey;
  readonly next: NextStep | null;
}

/** One exercise with one bank, explored with one guide. */
export interface Machine {
  readonly scenario: Scenario;
  readonly profile: Profile;
  readonly guide: Guide;
  readonly checks: readonly AdviceCheck[];
  readonly found: (finding: Finding) => void;
  readonly answered: OnAnswer;
  /** The number of actions to the goal from each world followed so far: Infinity if an attempt ends before it, NaN after a fault. */
  readonly known: Map<string, number>;
}

/** More actions than any way to a goal takes. */
const longest = 100;

/** Facts that the guide cannot see in the world: what happened, and where the bank's records differ from what was told. */
function hidden({ world, trace, bank }: Journey): string {
  const proofs = world.windows.map(({ page }) => ('proof' in page ? page.proof : null));
  const codes = proofs.map((proof) =>
    proof?.kind === 'code' ? bank.codes.some(({ code }) => code === proof.code) : '',
  );
  const sessions = world.windows.map(({ page }, index) => {
    const proof = proofs[index];
    const held = 'session' in page ? page.session : proof?.kind === 'session' ? proof.session : null;
    return held === null ? '' : bank.sessions.some(({ session }) => session === held);
  });
  return [
    happened('certificateInstalled')(trace),
    refusedAs('locked')(trace),
    codes.join(),
    sessions.join(),
    bank.certificates.length - world.bank.certificates.length,
    bank.mishaps.left,
  ].join();
}

export const keyOf = (journey: Journey, { account }: Scenario): string =>
  `${worldKey(journey.world, account)}#${hidden(journey)}`;

/**
 * The same without the menu and the search, which close as soon as something else is done, and without the fields of BLGI001, which
 * no customer with a certificate needs.
 */
export function bareKeyOf(journey: Journey, scenario: Scenario): string {
  const windows = journey.world.windows.map((window) =>
    window.page.screen === 'BLGI001'
      ? { ...window, page: { ...window.page, loginId: emptyLoginId, password: emptySecret } }
      : window,
  );
  return keyOf(
    { ...journey, world: { ...journey.world, windows, menu: null, search: { open: false, text: '' } } },
    scenario,
  );
}

/** An action with the page and dialog that it is done on, for the names of findings. */
export function actionWords(world: World, event: LearnerEvent): string {
  const window = 'window' in event ? windowOf(world, event.window) : undefined;
  const dialog = window ? frontDialog(world, window.id)?.kind : undefined;
  const answer = 'answer' in event ? event.answer : '';
  return [event.type, answer, window?.page.screen, dialog]
    .filter((word) => word !== undefined && word !== '')
    .join(' ');
}

/** The journey after the advised action and all answers to it. */
const followed = (journey: Journey, next: NextStep, answered?: OnAnswer): Journey | undefined => {
  const done = after(journey, next.event);
  return done && settled(done, answered);
};

/** The faults of one piece of advice before it is followed. */
function faultsBefore({ checks, scenario }: Machine, { world, trace }: Journey, next: NextStep): readonly string[] {
  return checks.flatMap((check) => {
    const fault = check(world, next, scenario, trace);
    return fault === undefined ? [] : [`${fault}: ${actionWords(world, next.event)}`];
  });
}

/** The faults of one piece of advice that show once it was followed, from one journey to the other. */
function faultsAfter(
  { guide }: Machine,
  leads: readonly Lead[],
  before: Journey,
  then: Journey,
  next: NextStep,
): readonly string[] {
  const action = actionWords(before.world, next.event);
  const happenings = then.trace.slice(before.trace.length);
  const [did] = happenings;
  const judged = did && { given: then.given, world: did.after, trace: then.trace.slice(0, before.trace.length + 1) };
  return [
    ...mistakesMade(leads, happenings).map((mistake) => `advises the mistake ${mistake}: ${action}`),
    ...(judged && guide.verdict(judged) === 'wrong' ? [`judges its own advice wrong: ${action}`] : []),
  ];
}

/** The end of a way: the number of actions to the goal, Infinity at an end of the attempt, and NaN after a fault. */
interface Stop {
  readonly left: number;
  readonly fault?: string;
}

function stopAt(machine: Machine, journey: Journey, key: string, next: NextStep | null): Stop | undefined {
  const { scenario, known } = machine;
  const left = known.get(key);
  if (left !== undefined) return { left };
  const end = endOf(journey, scenario);
  if (end) return { left: Infinity, ...(end.isKnown && next && { fault: `leads on past an end (${end.kind})` }) };
  return next ? undefined : { left: NaN, fault: 'no advice, though this is no end' };
}

/**
 * Follows the guide from a quiet world until the goal, an end, or a world that was followed before. Every fault on the way is
 * reported once for each world. Returns the number of actions.
 */
export function follow(machine: Machine, start: Journey): number {
  const { scenario, guide, known } = machine;
  const keys: string[] = [];
  let current = start;
  let leads = leadsOf(scenario, start.trace);
  const finish = (left: number): number => {
    keys.toReversed().forEach((key, index) => known.set(key, left + index + 1));
    return left + keys.length;
  };
  while (!scenario.goal(current.trace)) {
    if (current.world.over) return finish(Infinity);
    const report = (what: string) => machine.found({ what, scenario: scenario.id, journey: current, next });
    const key = keyOf(current, scenario);
    const next = known.has(key) ? null : guide.next(current);
    const stop = stopAt(machine, current, key, next);
    if (stop?.fault !== undefined) report(stop.fault);
    if (stop) {
      if (!known.has(key)) known.set(key, stop.left);
      return finish(stop.left);
    }
    if (!next) return finish(NaN);
    keys.push(key);
    if (keys.length > longest) {
      report('leads round in circles');
      return finish(NaN);
    }
    faultsBefore(machine, current, next).forEach(report);
    const then = followed(current, next, machine.answered);
    if (!then) {
      report(`advises what cannot be done: ${actionWords(current.world, next.event)}`);
      return finish(NaN);
    }
    faultsAfter(machine, leads, current, then, next).forEach(report);
    leads = leads.map((lead) => leadAfter(lead, then.trace.slice(current.trace.length)));
    current = then;
  }
  return finish(0);
}
