import { eventOf } from '../../../src/training/script/play.ts';
import { seconds } from '../../../src/time/instant.ts';
import type { Action } from '../../../src/training/scenario.ts';
import { loggingInByPassword } from '../../../src/training/scenarios/fragments.ts';
import { below, oneOf, seeded } from '../fuzz/seeded.ts';
import { kindOf, loginIdEntries, passwordEntries } from './entries.ts';
import { refusedEntry } from './entry-check.ts';
import { after, afterAnswer, beginJourney, settled, type Journey } from './journey.ts';
import { canHappen, eventsOf, madeTypes, mailTypes, type MadeEvent } from './learner-events.ts';
import { actionWords, follow, type Machine } from './machine.ts';
import { noMishaps, mishapsOf, type Mishap, type Mishaps } from './mishaps.ts';
import { worldKey } from './world-key.ts';

/** Counts of the worlds, events and entries of an exploration. */
export interface Explored {
  readonly worlds: Set<string>;
  readonly events: Map<string, number>;
  readonly entries: Map<string, number>;
}

/** Rare types end or only note something; those that arrange the screen are half as frequent as the others. */
const weights: Partial<Record<MadeEvent['type'], number>> = {
  handedIn: 1,
  tookHint: 1,
  resumed: 2,
  certificatesRemade: 2,
  typed: 16,
  closedWindow: 8,
  openedBrowser: 8,
  choseReply: 2,
};
const weighted = (types: readonly MadeEvent['type'][]): readonly MadeEvent['type'][] =>
  types.flatMap((type) =>
    Array.from(
      { length: weights[type] ?? (/^(pressed|answered|chose|confirmed|selectedCert)/.test(type) ? 12 : 4) },
      () => type,
    ),
  );
const withMails = weighted(madeTypes);
const withoutMails = weighted(madeTypes.filter((type) => !mailTypes.includes(type)));

const onForms: ReadonlySet<MadeEvent['type']> = new Set([
  'filledIn',
  'filledInByKeyboard',
  'pressedNext',
  'pressedRegister',
]);
const elsewhere = (types: readonly MadeEvent['type'][]) => types.filter((type) => !onForms.has(type));
const withMailsElsewhere = elsewhere(withMails);
const withoutMailsElsewhere = elsewhere(withoutMails);

/** An event that can happen in the world: a type is drawn, then one of its events. */
function drawEvent(random: () => number, { world }: Journey, about: Pick<Machine, 'scenario' | 'profile'>): MadeEvent {
  for (;;) {
    // Events that only a form of ログインID取得 takes are drawn where there is one.
    const hasForm = world.windows.some(({ page }) => 'entries' in page);
    const types = hasForm ? [withMails, withoutMails] : [withMailsElsewhere, withoutMailsElsewhere];
    const possible = eventsOf(oneOf(random, types[world.mail ? 0 : 1] ?? []), world, about);
    const event = possible[below(random, possible.length)];
    if (event && canHappen(world, event)) return event;
  }
}

const count = (counts: Map<string, number>, name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);

/** Ways over the top page, which lies on no solution: a log-in with a password alone, and one with a certificate and a renewal. */
function detours(world: Journey['world'], { scenario: { account }, profile }: Machine): readonly (readonly Action[])[] {
  const other = profile.accounts.find(({ method }) => method === 'password')?.loginId ?? account;
  const window = `w${world.nextWindow}` as const;
  const begin = { type: 'openedBrowser', browser: 'edge', from: 'taskbar' } as const;
  return [
    [begin, ...loggingInByPassword(other, window), { type: 'pressedRenew', window }, { type: 'pressedLogout', window }],
    [
      begin,
      { type: 'pressedCertificateLogin', window },
      { type: 'selectedCertificate', window, serialNumber: world.store.at(-1)?.serialNumber ?? '' },
      { type: 'choseCertificate', window },
      ...loggingInByPassword(account, window).slice(1),
      { type: 'pressedRenew', window },
    ],
  ];
}

/** The same entry with anything else that the field can hold in its place. */
function slips(action: Action, { profile }: Machine): readonly Action[] {
  if (typeof action === 'function') return [];
  if (action.type === 'typed' && action.field === 'loginId') {
    return loginIdEntries(profile).map((entry) => ({ ...action, entry }));
  }
  if (action.type !== 'confirmedSoftwareKeyboard' && action.type !== 'typed') return [];
  return passwordEntries(profile).map((entry) => ({ ...action, entry }));
}

/**
 * The actions from which random walks begin: each part of the solution, with its last entry right or as it should not be, and each
 * taught mistake where it is typically made.
 */
export function beginnings(machine: Machine): readonly (readonly Action[])[] {
  const { solution, mistakes } = machine.scenario;
  const upTo = (index: number) => solution.slice(0, index).map(({ action }) => action);
  return [
    ...solution.flatMap(({ action }, index) => [
      upTo(index),
      ...slips(action, machine).map((slip) => [...upTo(index), slip]),
    ]),
    ...mistakes.flatMap(({ example: { after: step, actions } }) => {
      const before = upTo(solution.findIndex((each) => each.step === step) + 1);
      return actions.map((_, index) => [...before, ...actions.slice(0, index + 1)]);
    }),
  ];
}

/** Far enough from the beginning of a walk to be off the solution, and near enough for a search. */
const stepOfSample = 1;

export const isOver = ({ trace, world }: Journey, { scenario }: Machine): boolean => world.over || scenario.goal(trace);

export class Exploration {
  readonly #machine: Machine;
  readonly #explored: Explored;
  readonly #sample: Journey[];
  readonly #every: number;

  /** @param sample takes the beginning of a walk in so many, to be looked at once more afterwards */
  constructor(machine: Machine, explored: Explored, sample: Journey[], every: number) {
    this.#every = every;
    this.#machine = machine;
    this.#explored = explored;
    this.#sample = sample;
  }

  /** Visits a world: counts it, and follows the guide from it unless answers are still to come. */
  #visit(journey: Journey): void {
    const { scenario } = this.#machine;
    this.#explored.worlds.add(`${scenario.id} ${worldKey(journey.world, scenario.account)}`);
    if (journey.world.asks.length === 0) follow(this.#machine, journey);
  }

  /** Lets the learner do something. Undefined if it cannot be done. */
  #do(before: Journey, event: MadeEvent, later: number): Journey | undefined {
    const { guide, scenario } = this.#machine;
    const next = after(before, event, later);
    if (!next) return undefined;
    count(this.#explored.events, event.type);
    if ('entry' in event) count(this.#explored.entries, kindOf(event.entry));
    if (guide.verdict(next) === 'right') {
      const fault = refusedEntry(next, event, scenario);
      if (fault !== undefined) {
        const what = `counts as right what is refused: ${actionWords(before.world, event as never)} ${fault}`;
        this.#machine.found({ what, scenario: scenario.id, journey: next, next: null });
      }
    }
    return next;
  }

  /** Plays the actions of a beginning, as far as this bank lets them be played. */
  begin(actions: readonly Action[], mishaps: Mishaps = noMishaps): Journey {
    const { scenario, answered } = this.#machine;
    let journey = beginJourney(scenario, this.#machine, mishaps, answered);
    for (const action of actions) {
      const next = this.#do(journey, eventOf(action, journey.world), seconds(15));
      if (!next) break;
      journey = settled(next, answered);
      if (scenario.goal(journey.trace)) break;
    }
    return journey;
  }

  /** Does what it can of some actions. */
  #try(start: Journey, actions: readonly Action[]): Journey {
    return actions.reduce((journey, action) => {
      const next = isOver(journey, this.#machine) ? undefined : this.#do(journey, eventOf(action, journey.world), 0);
      if (!next) return journey;
      const quiet = settled(next, this.#machine.answered);
      this.#visit(quiet);
      return quiet;
    }, start);
  }

  /** Goes on at random: mostly after all answers have come, now and then before. */
  walk(start: Journey, length: number, seed: number): void {
    const { answered } = this.#machine;
    const random = seeded(seed);
    this.#visit(start);
    const ways = seed % 7 === 0 ? detours(start.world, this.#machine) : [];
    let journey = this.#try(start, ways[below(random, ways.length)] ?? []);
    for (let step = 0; step < length; step += 1) {
      if (isOver(journey, this.#machine)) return;
      const event = drawEvent(random, journey, this.#machine);
      journey = this.#do(journey, event, seconds(below(random, 30))) ?? journey;
      this.#visit(journey);
      const patience = below(random, 6) === 0 ? below(random, 2) : Infinity;
      for (let answers = 0; answers < patience; answers += 1) {
        const next = afterAnswer(journey, answered);
        if (!next) break;
        journey = next;
      }
      this.#visit(journey);
      if (step === stepOfSample && seed % this.#every === 0) this.#sample.push(journey);
    }
  }
}

const sorts: readonly (readonly Mishap[])[] = [[], [], ['unheard', 'unanswered'], ['refused']];

export const drawMishaps = (seed: number): Mishaps => mishapsOf(seed, sorts[seed % sorts.length] ?? [], 2);
