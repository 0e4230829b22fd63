import type { Event } from '../../procedure/event.ts';
import type { World } from '../../procedure/world.ts';
import type { StepOutcome } from '../score/score.ts';
import type { Happening, Trace } from '../trace.ts';
import type { Judgement } from './judgement.ts';
import type { NextStep } from './next-step.ts';
import { standingOf, type Standing } from './plan.ts';
import type { Route } from './route.ts';

/** How an attempt has gone so far: a fold over what happened. */
export interface Course {
  readonly judgements: readonly Judgement[];
  readonly steps: readonly StepOutcome[];
  readonly next: NextStep | null;
  /** The place on the route where it was last. */
  readonly place: number;
  /** Ids of the taught mistakes made so far. */
  readonly mistakes: readonly string[];
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

/**
 * @param begins the world where the learner took over; what the solution does before it was done already
 * @param from the place on the route where that is, as far as it is known
 */
export function courseFrom(route: Route, begins: World, from = 0): Course {
  const { place = from, next } = standingOf(route, begins, from);
  const steps = route.scenario.solution.map(({ step }, index): StepOutcome => ({
    step,
    outcome: index < place ? 'given' : 'open',
    hint: 0,
  }));
  return { judgements: [], steps, next, place, mistakes: [] };
}

/** @param trace the attempt up to and with the event that is taken in now */
export function courseAfter(route: Route, course: Course, trace: Trace): Course {
  const happening = trace.at(-1);
  if (!happening) return course;
  const { entry, before, after } = happening;
  const now = standingOf(route, after, course.place);
  const place = now.place ?? course.place;
  if (entry.event.type === 'tookHint') {
    const { step, level } = entry.event;
    const steps = course.steps.map((one) => (one.step === step && one.hint < level ? { ...one, hint: level } : one));
    return { ...course, steps };
  }
  const mistakes = mistakesAfter(route, course, trace);
  if (entry.actor !== 'trainee' || entry.event.type === 'handedIn') {
    const judgements = mistakes === course.mistakes ? course.judgements : blamed(course.judgements, entry.event);
    return { ...course, judgements, next: now.next, place, mistakes };
  }
  // At the moment of the action: a lock may have ended since the event before it.
  const then = standingOf(route, before, course.place, entry.at);
  const right = now.distance < then.distance && mistakes.length === course.mistakes.length;
  const verdict = right ? 'right' : onlyArranges(happening) ? 'neutral' : 'wrong';
  const judgement: Judgement = { seq: entry.seq, verdict, wanted: then.next };
  return {
    judgements: [...course.judgements, judgement],
    steps: verdict === 'neutral' ? course.steps : stepsAfter(course.steps, verdict, then, now),
    next: now.next,
    place,
    mistakes,
  };
}

const refusals: ReadonlySet<Event['type']> = new Set<Event['type']>([
  'credentialsRefused',
  'certificateRefused',
  'enrolmentRefused',
]);

/** A refusal by which a mistake was made tells that what it answers was wrong, though it might have led on. */
function blamed(judgements: readonly Judgement[], event: Event): readonly Judgement[] {
  if (!refusals.has(event.type) || !('ask' in event)) return judgements;
  const cause = Number.parseInt(event.ask, 10);
  return judgements.map((one) => (one.seq === cause ? { ...one, verdict: 'wrong' } : one));
}

/** What was once a mistake stays one, so that only the others are looked for. */
function mistakesAfter({ scenario }: Route, { mistakes }: Course, trace: Trace): readonly string[] {
  const made = scenario.mistakes.filter(({ id, check }) => !mistakes.includes(id) && check(trace));
  return made.length === 0 ? mistakes : [...mistakes, ...made.map(({ id }) => id)];
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
