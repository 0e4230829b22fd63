import { profile as builtInProfile } from '../mihon-bank.ts';
import type { Profile, Rules } from '../../../src/profile/profile.ts';
import { bankFaults } from '../../../src/training/bank-fault.ts';
import { routeOf } from '../../../src/training/guidance/route.ts';
import type { World } from '../../../src/procedure/world/world.ts';
import type { LearnerEvent, Scenario } from '../../../src/training/scenario.ts';
import { sharedAdviceChecks, type AdviceCheck } from './advice-checks.ts';
import { beginnings, drawMishaps, Exploration, isOver, type Explored } from './explore.ts';
import { productGuide, type Guide } from './guide.ts';
import { after, settled, type Journey } from './journey.ts';
import { bareKeyOf, type Finding, type Machine } from './machine.ts';
import { markFault } from './marks.ts';
import { fewestActions, stepsLeftOf, type Way } from './shortest.ts';
import { shrunk, told } from './shrink.ts';

/** All that is asked of each piece of advice, in the world in which it is given. */
const adviceChecks: readonly AdviceCheck[] = [...sharedAdviceChecks, markFault];

/** The shortest journey of a sort of finding, and the number of worlds that have it. */
export interface Found {
  readonly finding: Finding;
  readonly machine: Machine;
  readonly worlds: number;
}

/** The counts of a run by name, and its findings. */
export interface Run extends Explored {
  readonly answers: Map<string, number>;
  readonly findings: Map<string, Found>;
  compared: number;
}

export const newRun = (): Run => ({
  worlds: new Set(),
  events: new Map(),
  entries: new Map(),
  answers: new Map(),
  findings: new Map(),
  compared: 0,
});

const banks: readonly Partial<Rules>[] = [
  { secondCertificate: 'allow' },
  { secondCertificate: 'forbid', afterRenewal: 'oldRevokedAtFirstLogin' },
];

/**
 * A certificate can be renewed from the day on which it is issued, so that walks come to it; but not in an exercise about the
 * renewal, which would have no end.
 */
const bankWith = ({ needs }: Scenario, rules: Partial<Rules>): Profile => ({
  ...builtInProfile,
  rules: { ...builtInProfile.rules, ...(needs?.noticeDays === undefined && { renewalNoticeDays: 365 }), ...rules },
});

function machineFor(scenario: Scenario, profile: Profile, run: Run, plant: (guide: Guide) => Guide): Machine {
  const machine: Machine = {
    scenario,
    profile,
    guide: plant(productGuide(routeOf(scenario, { profile, hash: 'hash of the machine' }))),
    checks: adviceChecks,
    known: new Map(),
    answered: (how) => run.answers.set(how, (run.answers.get(how) ?? 0) + 1),
    found: (finding) => {
      const { worlds = 0, ...before } = run.findings.get(finding.what) ?? { finding, machine };
      const isShorter = finding.journey.trace.length < before.finding.journey.trace.length;
      run.findings.set(finding.what, { ...(isShorter ? { finding, machine } : before), worlds: worlds + 1 });
    },
  };
  return machine;
}

/** The number of actions by which a way may be longer than the shortest. */
const slack = 1;

/** The guide's way from a world until it meets the solution or the goal. Undefined if it meets neither. */
function wayOf(machine: Machine, start: Journey, stepsLeft: ReadonlyMap<string, number>): Way | undefined {
  const { scenario, guide } = machine;
  let journey = start;
  let actions = 0;
  for (let count = 0; count < longestWayBack; count += 1) {
    if (scenario.goal(journey.trace)) return { actions, stepsLeft: 0 };
    const left = stepsLeft.get(bareKeyOf(journey, scenario));
    if (left !== undefined) return { actions, stepsLeft: left };
    const next = guide.next(journey);
    const did = next && after(journey, next.event);
    if (!did) return undefined;
    if (!onlyBringsIntoSight(journey.world, next.event)) actions += 1;
    journey = settled(did);
  }
  return undefined;
}

/** True for an action after which only another part of the screen can be seen. The shortest way may press what is covered. */
const onlyBringsIntoSight = ({ windows }: World, event: LearnerEvent): boolean =>
  event.type === 'movedWindow' ||
  event.type === 'closedSearch' ||
  (event.type === 'focusedWindow' && windows.find(({ id }) => id === event.window)?.state !== 'minimised');

/** More actions than any way back takes. */
const longestWayBack = 30;

/** Compares the guide's way back from some worlds with the shortest. */
function compareWays(machine: Machine, sample: readonly Journey[], run: Run): void {
  const { scenario, guide } = machine;
  const stepsLeft = stepsLeftOf(machine);
  for (const journey of sample) {
    if (isOver(journey, machine) || journey.world.asks.length > 0 || journey.bank.mishaps.left > 0) continue;
    const way = wayOf(machine, journey, stepsLeft);
    if (!way || way.actions === 0) continue;
    run.compared += 1;
    const fewest = fewestActions(journey, machine, way.actions - slack - 1, way, stepsLeft);
    if (way.actions <= fewest + slack) continue;
    machine.found({
      what: 'takes a longer way than needed',
      scenario: scenario.id,
      journey,
      next: guide.next(journey),
    });
  }
}

interface Extent {
  /** The number of distinct worlds, half of them with each bank that the exercise can be done with. */
  readonly worlds: number;
  /** From one walk in so many, the guide's way is compared with the shortest. */
  readonly compareEvery: number;
}

/** Explores an exercise, with faults planted in its guide or without. */
export function explore(
  scenario: Scenario,
  { worlds, compareEvery }: Extent,
  run: Run,
  plant: (guide: Guide) => Guide = (guide) => guide,
): void {
  const profiles = banks
    .map((rules) => bankWith(scenario, rules))
    .filter((profile) => bankFaults(scenario, profile).length === 0);
  for (const [index, profile] of profiles.entries()) {
    const machine = machineFor(scenario, profile, run, plant);
    const sample: Journey[] = [];
    const exploration = new Exploration(machine, run, sample, compareEvery);
    const enough = (worlds * (index + 1)) / profiles.length;
    const starts = beginnings(machine);
    // A step that has no divisor in common with their number: a short exploration has some of each part of the exercise.
    for (let seed = index * 1_000_000; run.worlds.size < enough; seed += 1) {
      const actions = starts[(seed * stride) % starts.length] ?? [];
      exploration.walk(exploration.begin(actions, drawMishaps(seed)), stepsOfWalk, seed);
    }
    compareWays(machine, sample, run);
  }
}

const stepsOfWalk = 8;

const stride = 37;

/** Findings as text: what, in how many worlds, and the least that has to be done to see it. */
export const report = (findings: readonly Found[]): readonly string[] =>
  findings.map(({ finding, machine, worlds }) => {
    const { what, scenario, journey, next } = shrunk(machine, finding);
    const rule = machine.profile.rules.secondCertificate;
    const advice = `the guide: ${JSON.stringify(next?.event ?? null)}`;
    return [`${what} (${worlds} worlds; ${scenario}, second certificate: ${rule})`, ...told(journey), advice].join(
      '\n    ',
    );
  });
