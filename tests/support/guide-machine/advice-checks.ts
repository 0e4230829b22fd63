// Faults of one piece of advice, seen in the world in which it is given and in what comes of it.
import { isValid } from '../../../src/pki/validity.ts';
import { frontDialog, windowOf } from '../../../src/procedure/world/windows.ts';
import type { World } from '../../../src/procedure/world/world.ts';
import type { NextStep } from '../../../src/training/guidance/next-step.ts';
import type { Scenario } from '../../../src/training/scenario.ts';
import {
  declinedWebAccess,
  expiredCertificateChosen,
  heldCertificateTriedAgain,
} from '../../../src/training/scenarios/certificate-checks.ts';
import { credentialsMistyped, triedAgainWhileLocked } from '../../../src/training/scenarios/credential-checks.ts';
import type { Check } from '../../../src/training/scenarios/checks.ts';
import type { Happening, Trace } from '../../../src/training/trace.ts';

/** Looks at advice before it is followed, in the world that a trace has led to. Returns the fault, in a word. */
export type AdviceCheck = (world: World, next: NextStep, scenario: Scenario, trace: Trace) => string | undefined;

const hasValid = ({ store, now }: World): boolean => store.some((each) => isValid(each, now));

/** いいえ at the first question is right only where no certificate should be issued: to another customer, or to one who has one. */
const declinesNeededIssue: AdviceCheck = (world, { event }, { account, id }) => {
  if (event.type !== 'answeredWebAccess' || event.answer === 'yes') return undefined;
  const page = windowOf(world, event.window)?.page;
  const dialog = frontDialog(world, event.window);
  const isNeeded = id !== 'full-lock' && page?.screen === 'BSMS002' && page.loginId === account && !hasValid(world);
  return dialog?.kind === 'webAccess' && dialog.purpose === 'request' && isNeeded
    ? 'declines the first question'
    : undefined;
};

/** An action in vain for customers whose contract is by certificate. */
const logsInByPassword: AdviceCheck = (world, { event }) =>
  event.type === 'pressedLogin' && windowOf(world, event.window)?.page.screen === 'BLGI001'
    ? 'logs in by password alone'
    : undefined;

/** A lock is found out by a message of the bank. */
const waitsForUntoldLock: AdviceCheck = (_, { event }, __, trace) =>
  event.type === 'clockMoved' &&
  !trace.some(({ entry }) => 'reason' in entry.event && entry.event.reason === 'temporarilyLocked')
    ? 'waits for a lock that the bank has not told of'
    : undefined;

export const sharedAdviceChecks: readonly AdviceCheck[] = [declinesNeededIssue, logsInByPassword, waitsForUntoldLock];

/** Mistakes in any exercise that one action makes, whatever happened before. */
const ofOneAction: Readonly<Record<string, Check>> = {
  installationDeclined: declinedWebAccess('install'),
  expiredCertificateChosen,
  credentialsMistyped,
};

/** Mistakes in any exercise that are made by doing something again. */
const ofRepeating = [
  { id: 'triedAgainWhileLocked', check: triedAgainWhileLocked },
  { id: 'heldCertificateTriedAgain', check: heldCertificateTriedAgain },
] as const;

export interface Lead {
  readonly id: string;
  readonly check: Check;
  /** The happenings so far, without the entries that made the mistake. */
  readonly trace: Trace;
}

/** The mistakes that can be made from a moment on: those of the exercise, as if none had been made, and those of any. */
export const leadsOf = ({ mistakes }: Scenario, trace: Trace): readonly Lead[] =>
  [...mistakes, ...ofRepeating].map(({ id, check }) => leadAfter({ id, check, trace: [] }, trace));

export function leadAfter(lead: Lead, happenings: Trace): Lead {
  if (happenings.length === 0) return lead;
  const whole = [...lead.trace, ...happenings];
  if (!lead.check(whole)) return { ...lead, trace: whole };
  return happenings.reduce<Lead>((sum, happening) => {
    const more = [...sum.trace, happening];
    return lead.check(more) ? sum : { ...sum, trace: more };
  }, lead);
}

/** The mistakes that these last happenings made. */
export function mistakesMade(leads: readonly Lead[], happenings: readonly Happening[]): readonly string[] {
  const ofExercise = leads.filter(({ check, trace }) => check([...trace, ...happenings])).map(({ id }) => id);
  const ofAny = Object.entries(ofOneAction)
    .filter(([, check]) => check(happenings))
    .map(([id]) => id);
  return [...new Set([...ofExercise, ...ofAny])];
}
