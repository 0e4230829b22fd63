import type { Page } from '../../../src/procedure/world/page.ts';
import { windowOf } from '../../../src/procedure/world/windows.ts';
import { searchTextOf } from '../../../src/procedure/world/search-entry.ts';
import { eventOf } from '../../../src/training/script/play.ts';
import { after, beginJourney, settled, type Journey } from './journey.ts';
import { possibleEvents, type MadeEvent, type Surroundings } from './learner-events.ts';
import { leadsOf, mistakesMade } from './advice-checks.ts';
import { bareKeyOf } from './machine.ts';

/** The types of events that can be part of a shortest way: none that only looks at something or arranges the screen. */
const types: readonly MadeEvent['type'][] = [
  'openedBrowser',
  'focusedWindow',
  'closedWindow',
  'openedSearch',
  'searched',
  'typed',
  'openedSoftwareKeyboard',
  'confirmedSoftwareKeyboard',
  'selectedCertificate',
  'choseCertificate',
  'answeredWebAccess',
  'answeredCloseQuestion',
  'answeredKeyboardQuestion',
  'closedDialog',
  'pressedCertificateLogin',
  'pressedIssueCertificate',
  'pressedLogin',
  'pressedBack',
  'pressedAuthenticate',
  'pressedCancel',
  'pressedIssue',
  'pressedClose',
  'pressedLogout',
  'clockMoved',
  'advised',
];

/** True for entries that the bank would take, for the account, on the page of a log-in. */
const isFilledIn = (page: Page, account: string): boolean => {
  if (!('password' in page) || page.password.judged !== 'right' || !page.password.of.includes(account)) return false;
  const { loginId } = page;
  return typeof loginId === 'string' || (loginId.kind === 'known' && loginId.loginId === account);
};

/**
 * True for entries, forms and waits that cannot be wrong. Any others make no way shorter, or are none that a guide may advise: a bank
 * that tells of a lock does not look at the password, but sending a wrong one to hear of it is no way.
 */
const isSensible = (event: MadeEvent, world: Journey['world'], account: string): boolean => {
  const { now, bank } = world;
  if (event.type === 'pressedAuthenticate' || event.type === 'pressedLogin') {
    const page = windowOf(world, event.window)?.page;
    return page !== undefined && isFilledIn(page, account);
  }
  if (event.type === 'clockMoved')
    return bank.accounts.some(({ lock }) => lock.kind === 'temporary' && lock.until === event.to && event.to > now);
  if (event.type === 'searched') return searchTextOf(event) !== '';
  if (!('entry' in event)) return true;
  const { entry } = event;
  return 'kind' in entry
    ? entry.kind === 'known' && entry.loginId === account && entry.width === 'half'
    : entry.judged === 'right' && entry.of.includes(account);
};

/** More worlds than a short way needs, and few enough for a test. */
const mostWorlds = 400;

/** The number of steps that the written solution still has from each world that it goes through. */
export function stepsLeftOf({ scenario, profile }: Surroundings): ReadonlyMap<string, number> {
  const steps = new Map<string, number>();
  let journey: Journey | undefined = beginJourney(scenario, { profile });
  for (const [index, { action }] of scenario.solution.entries()) {
    if (!journey) break;
    steps.set(bareKeyOf(journey, scenario), scenario.solution.length - index);
    const did = after(journey, eventOf(action, journey.world));
    journey = did && settled(did);
  }
  return steps;
}

/** A way that is to be beaten: the actions until it meets the solution or the goal, and the steps of the solution from there. */
export interface Way {
  readonly actions: number;
  readonly stepsLeft: number;
}

/**
 * The fewest actions that a breadth-first search over all that a learner can do finds to the same place of the solution, or to an
 * earlier one and on with its steps: a solution may look into what need not be looked into, so skipping a part of it is no better
 * way. It may make no mistake. Infinity if it finds none with as few as are allowed.
 */
export function fewestActions(
  start: Journey,
  about: Surroundings,
  most: number,
  { stepsLeft: least }: Way,
  stepsLeft: ReadonlyMap<string, number>,
): number {
  const { scenario } = about;
  const leads = leadsOf(scenario, start.trace);
  const isMistake = ({ trace }: Journey) => mistakesMade(leads, trace.slice(start.trace.length)).length > 0;
  const seen = new Set([bareKeyOf(start, scenario)]);
  let open: readonly Journey[] = [start];
  for (let depth = 1; depth <= most && open.length > 0; depth += 1) {
    const deeper: Journey[] = [];
    for (const journey of open) {
      for (const event of possibleEvents(journey.world, about, types)) {
        if (seen.size >= mostWorlds || !isSensible(event, journey.world, scenario.account)) continue;
        const did = after(journey, event);
        const next = did && settled(did);
        if (!next || isMistake(next)) continue;
        const key = bareKeyOf(next, scenario);
        const left = scenario.goal(next.trace) ? 0 : stepsLeft.get(bareKeyOf(next, scenario));
        if (left !== undefined && left >= least && depth + left - least <= most) return depth + left - least;
        if (left === 0 || seen.has(key)) continue;
        seen.add(key);
        deeper.push(next);
      }
    }
    open = deeper;
  }
  return Infinity;
}
