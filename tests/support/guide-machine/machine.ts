import { frontDialog, windowOf } from '../../../src/procedure/world/windows.ts';
import type { World } from '../../../src/procedure/world/world.ts';
import type { Profile } from '../../../src/profile/profile.ts';
import type { NextStep } from '../../../src/training/guidance/next-step.ts';
import type { LearnerEvent, Scenario } from '../../../src/training/scenario.ts';
import { happened } from '../../../src/training/scenarios/checks.ts';
import { refusedAs } from '../../../src/training/scenarios/credential-checks.ts';
import { leadAfter, leadsOf, mistakesMade, type AdviceCheck } from './advice-checks.ts';
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
  /** The number of actions to the goal, or to an end, from each world from which the guide has led there; NaN if it did not. */
  readonly known: Map<string, number>;
}

/** More actions than any way to a goal takes. */
const longest = 60;

/** What the guide cannot see in the world: what happened, and where the bank's records differ from what was told. */
function hidden({ world, trace, bank }: Journey): string {
  const codes = world.windows.map(({ page }) =>
    'code' in page && page.code !== null ? bank.codes.some(({ code }) => code === page.code) : '',
  );
  const sessions = world.windows.map(({ page }) =>
    'session' in page ? bank.sessions.some(({ session }) => session === page.session) : '',
  );
  return [
    happened('certificateInstalled')(trace),
    refusedAs('locked')(trace),
    codes.join(),
    sessions.join(),
    bank.certificates.length - world.bank.certificates.length,
    bank.trouble.left,
  ].join();
}

export const keyOf = (journey: Journey, { account }: Scenario): string =>
  `${worldKey(journey.world, account)}#${hidden(journey)}`;

/** An action with the page and dialog that it is done on, for the names of findings. */
export function actionWords(world: World, event: LearnerEvent): string {
  const window = 'window' in event ? windowOf(world, event.window) : undefined;
  const dialog = window ? frontDialog(world, window.id)?.kind : undefined;
  const answer = 'answer' in event ? event.answer : '';
  return [event.type, answer, window?.page.screen, dialog].filter((word) => word !== undefined && word !== '').join(' ');
}

/** The journey after the advised action and all answers to it. */
const followed = (journey: Journey, next: NextStep, answered?: OnAnswer): Journey | undefined => {
  const done = after(journey, next.event);
  return done && settled(done, answered);
};

/**
 * Follows the guide from a quiet world until the goal, an end, or a world that was followed before. Every fault on the way is
 * reported once for each world. Returns the number of actions, or NaN if the guide led nowhere.
 */
export function follow(machine: Machine, start: Journey): number {
  const { scenario, guide, known } = machine;
  const chain: string[] = [];
  let current = start;
  let leads = leadsOf(scenario, start.trace);
  let left: number | undefined;
  const report = (what: string, next: NextStep | null) =>
    machine.found({ what, scenario: scenario.id, journey: current, next });
  while (left === undefined) {
    if (scenario.goal(current.trace) || current.world.over) {
      left = 0;
      break;
    }
    const key = keyOf(current, scenario);
    left = known.get(key);
    if (left !== undefined) break;
    chain.push(key);
    const next = guide.next(current);
    const end = endOf(current, scenario);
    if (end) {
      if (end.isKnown && next) report(`leads on past an end (${end.kind})`, next);
      left = 0;
    } else if (!next) {
      report('no advice, though this is no end', next);
      left = NaN;
    } else if (chain.length > longest) {
      report('leads round in circles', next);
      left = NaN;
    } else {
      for (const check of machine.checks) {
        const fault = check(current.world, next, scenario);
        if (fault !== undefined) report(`${fault}: ${actionWords(current.world, next.event)}`, next);
      }
      const then = followed(current, next, machine.answered);
      if (!then) {
        report(`advises what cannot be done: ${actionWords(current.world, next.event)}`, next);
        left = NaN;
        break;
      }
      const happenings = then.trace.slice(current.trace.length);
      for (const mistake of mistakesMade(leads, happenings)) {
        report(`advises the mistake ${mistake}: ${actionWords(current.world, next.event)}`, next);
      }
      const judged = { ...then, trace: then.trace.slice(0, current.trace.length + 1), world: happenings[0]?.after ?? then.world };
      if (guide.verdict(judged) === 'wrong') report(`judges its own advice wrong: ${actionWords(current.world, next.event)}`, next);
      leads = leads.map((lead) => leadAfter(lead, happenings));
      current = then;
    }
  }
  const total = left;
  chain.toReversed().forEach((key, index) => known.set(key, total + index + (chain.length > 0 ? 1 : 0)));
  return total + chain.length;
}
