import type { Event } from '../../procedure/event.ts';
import type { World } from '../../procedure/world.ts';
import type { StepOutcome } from '../score/score.ts';
import type { Happening } from '../trace.ts';
import type { Judgement } from './judgement.ts';
import type { NextStep } from './next-step.ts';
import { standingOf, type Standing } from './plan.ts';
import type { Route } from './route.ts';

/** How an attempt has gone so far: a fold over what happened. */
export interface Course {
  readonly judgements: readonly Judgement[];
  readonly steps: readonly StepOutcome[];
  readonly next: NextStep | null;
}

/**
 * What only looks at something or arranges the screen. Typing is among it: a learner may correct a field before it is sent, and
 * what was wrong in it counts when it is.
 */
const arranging: ReadonlySet<Event['type']> = new Set<Event['type']>([
  'typed',
  'searched',
  'openedSearch',
  'closedSearch',
  'focusedWindow',
  'minimisedWindow',
  'maximisedWindow',
  'restoredWindow',
  'movedWindow',
  'openedMenu',
  'closedMenu',
  'openedInternetOptions',
  'openedCertificateStore',
  'selectedOptionsTab',
  'selectedStoreTab',
  'selectedViewerTab',
  'selectedCertificate',
  'openedCertificateViewer',
  'openedSoftwareKeyboard',
  'toggledSoftwareKeyboard',
  'answeredKeyboardQuestion',
  'confirmedSoftwareKeyboard',
  'changedFontSize',
  'clockMoved',
]);

/** Dialogs that are only looked at: to close one is no decision. */
const aside = new Set(['internetOptions', 'certificateStore', 'certificateViewer', 'softwareKeyboard']);

function onlyArranges({ before, entry: { event } }: Happening): boolean {
  if (event.type !== 'closedDialog') return arranging.has(event.type);
  const front = before.dialogs.findLast(({ owner }) => owner === event.window);
  return front !== undefined && aside.has(front.kind);
}

/** `begins`: the world where the learner took over; what the solution does before it was done already. */
export function courseFrom(route: Route, begins: World): Course {
  const { place = 0, next } = standingOf(route, begins);
  const steps = route.scenario.solution.map(
    ({ step }, index): StepOutcome => ({ step, outcome: index < place ? 'given' : 'open', hint: 0 }),
  );
  return { judgements: [], steps, next };
}

export function courseAfter(route: Route, course: Course, happening: Happening): Course {
  const { entry, before, after } = happening;
  const now = standingOf(route, after);
  if (entry.event.type === 'tookHint') {
    const { step, level } = entry.event;
    const steps = course.steps.map((one) => (one.step === step && one.hint < level ? { ...one, hint: level } : one));
    return { ...course, steps };
  }
  if (entry.actor !== 'trainee' || entry.event.type === 'handedIn') return { ...course, next: now.next };
  // At the moment of the action: a lock may have ended since the event before it.
  const then = standingOf(route, before, entry.at);
  const nearer = now.distance < then.distance;
  const verdict = nearer ? 'right' : onlyArranges(happening) ? 'neutral' : 'wrong';
  const judgement: Judgement = { seq: entry.seq, verdict, wanted: then.next };
  return {
    judgements: [...course.judgements, judgement],
    steps: verdict === 'neutral' ? course.steps : stepsAfter(course.steps, verdict, then, now),
    next: now.next,
  };
}

function stepsAfter(
  steps: readonly StepOutcome[],
  verdict: 'right' | 'wrong',
  then: Standing,
  now: Standing,
): readonly StepOutcome[] {
  const wanted = then.next?.step;
  if (verdict === 'wrong') {
    return steps.map((one) => (one.step === wanted && one.outcome === 'open' ? { ...one, outcome: 'wrong' } : one));
  }
  const done = now.place === undefined ? undefined : now.place - 1;
  return steps.map((one, index) => {
    if (one.outcome !== 'open') return one;
    if (index === done || (done === undefined && one.step === wanted)) return { ...one, outcome: 'right' };
    return done !== undefined && index < done ? { ...one, outcome: 'passedOver' } : one;
  });
}
