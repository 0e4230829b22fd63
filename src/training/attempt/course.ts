import type { Instant } from '../../time/instant.ts';
import type { World } from '../../procedure/world/world.ts';
import type { StepOutcome } from './step-outcome.ts';
import type { Happening, Trace } from '../trace.ts';
import { blamed } from './blame.ts';
import { learnerActionIn, isForeseen } from './learner-action.ts';
import { withAsksAnswered } from '../guidance/predict.ts';
import { finishingStep } from '../guidance/finishing-step.ts';
import type { Judgement } from './judgement.ts';
import { mistakesAfter, type MadeMistake } from './made-mistakes.ts';
import { placeOfAction } from '../guidance/next-step-of.ts';
import type { NextStep } from '../guidance/next-step.ts';
import { positionAfter, positionOn, type RoutePosition } from '../guidance/plan.ts';
import { isAlong, situationAt, type Route } from '../guidance/route.ts';
import { withoutMistake } from '../guidance/advice.ts';
import { deadEndOf, type DeadEnd } from '../guidance/dead-end.ts';
import { isSessionOver } from '../guidance/session-over.ts';
import { stepsAfterHint, stepsAfterMistake, stepsAfterRight, stepsAfterWrong, stepsFrom } from './steps-after.ts';
import { verdictOn } from './verdict.ts';

/** The course of an attempt so far: a fold over its happenings, up to the goal. */
export interface Course {
  /** The number of entries that were done for the learner. */
  readonly handover: number;
  readonly judgements: readonly Judgement[];
  readonly steps: readonly StepOutcome[];
  readonly next: NextStep | null;
  /** The furthest place of the route that was reached, if perhaps with more windows open than there. */
  readonly place: number;
  /** The taught mistakes that the learner's own entries made so far. */
  readonly mistakes: readonly MadeMistake[];
  /** The entry by which the goal was reached. Nothing after it is judged. */
  readonly reached: number | null;
  /** The position by the world alone. */
  readonly position: RoutePosition;
  /** The position by all that has happened, whose next action makes no mistake. */
  readonly advised: RoutePosition;
  /** The reason why only the bank could go on. Nothing after it is judged. */
  readonly deadEnd: DeadEnd | null;
  /** The place whose step has been done but not answered yet. */
  readonly doing: number | null;
}

/** Cuts an attempt off where judging ends: going on after the goal neither spoils it nor makes it better. */
export const upToGoal = ({ reached }: Pick<Course, 'reached'>, trace: Trace): Trace =>
  reached === null ? trace : trace.slice(0, reached);

/** @param lead the happenings before the learner took over */
export function courseFrom(route: Route, given: World, lead: Trace = []): Course {
  const position = positionOn(route, given);
  const advised = withoutMistake({ route, given, trace: [], now: given.now, from: 0 }, position);
  const begin: Course = {
    judgements: [],
    steps: stepsFrom(route, 0),
    next: advised.next,
    place: 0,
    handover: 0,
    mistakes: [],
    reached: null,
    position,
    advised,
    deadEnd: null,
    doing: null,
  };
  if (lead.length === 0) return begin;
  const led = lead.reduce((course, _, index) => courseAfter(route, course, lead.slice(0, index + 1)), begin);
  return takenOver(route, led, lead.length);
}

/** The course from where the learner takes over what was done for them. */
export const takenOver = (route: Route, led: Course, handover: number): Course => ({
  ...led,
  judgements: [],
  steps: stepsFrom(route, led.position.place ?? led.place),
  handover,
  mistakes: [],
  reached: null,
});

/** @param trace the attempt including the happening that is taken in now */
export function courseAfter(route: Route, course: Course, trace: Trace): Course {
  const happening = trace.at(-1);
  if (!happening || course.reached !== null || course.deadEnd !== null) return course;
  const { event } = happening.entry;
  if (event.type === 'tookHint') return { ...course, steps: stepsAfterHint(course.steps, event.step, event.level) };
  const mistakes = mistakesAfter(route.scenario, course.mistakes, trace);
  const action = learnerActionIn(happening);
  const given = trace[0]?.before ?? happening.before;
  const { at } = happening.entry;
  const locatedThen = positionAt(route, course, happening.before, at);
  const then = advisedAt(route, course, { given, trace: trace.slice(0, -1), now: at });
  const doing = doneNow(route, course, locatedThen, happening);
  const did = doing === course.doing ? null : doing;
  const from = Math.max(course.place, (doing ?? -1) + 1);
  const locatedNow = positionNow(route, locatedThen, trace, from);
  const now = withoutMistake({ route, given, trace, now: at, from }, locatedNow, then);
  const isQuiet = happening.after.asks.length === 0;
  const isReached = route.scenario.goal(trace);
  const deadEnd = isReached ? null : deadEndOf(route, happening.after);
  const next: Course = {
    ...course,
    next: deadEnd === null ? now.next : null,
    position: locatedNow,
    advised: now,
    mistakes,
    place: isQuiet ? Math.max(from, now.place ?? 0) : course.place,
    doing: isQuiet ? null : doing,
    reached: isReached ? happening.entry.seq : null,
    deadEnd,
  };
  const made = mistakes[course.mistakes.length];
  if (!action) return made ? explained({ ...next, ...blamed(next, happening) }, made) : next;
  const { account } = route.scenario;
  const isStep = did !== null;
  const verdict = verdictOn(happening, { then, now, isStep, isMistake: made !== undefined, account });
  const judgements = [...course.judgements, { seq: happening.entry.seq, verdict, wanted: then.next }];
  const { steps } = course;
  if (verdict === 'right')
    return { ...next, judgements, steps: stepsAfterRight(route, steps, action, { then, now, from: did ?? from }) };
  if (verdict === 'neutral') return { ...next, judgements };
  const judged = { ...next, judgements, steps: stepsAfterWrong(steps, then.next?.step) };
  return made ? explained(judged, made) : judged;
}

const explained = (course: Course, { mistake }: MadeMistake): Course => ({
  ...course,
  steps: stepsAfterMistake(course.steps, mistake),
});

/** Returns the position at a moment: a lock and a session end by themselves, without any entry. */
function positionAt(route: Route, course: Course, world: World, at: number): RoutePosition {
  const endsMeanwhile = world.bank.accounts.some(
    ({ lock }) => lock.kind === 'temporary' && world.now < lock.until && lock.until <= at,
  );
  const isOverMeanwhile = world.windows.some(
    ({ page }) => !isSessionOver(page, world.rules, world.now) && isSessionOver(page, world.rules, at),
  );
  return endsMeanwhile || isOverMeanwhile ? positionOn(route, world, course.place, at) : course.position;
}

interface AttemptSoFar {
  readonly given: World;
  readonly trace: Trace;
  readonly now: Instant;
}

/** Returns the advised position at a moment, which differs from the course's own if a lock or a session has ended since. */
export function advisedAt(route: Route, course: Course, { given, trace, now }: AttemptSoFar): RoutePosition {
  const position = positionAt(route, course, trace.at(-1)?.after ?? given, now);
  if (position === course.position) return course.advised;
  return withoutMistake({ route, given, trace, now, from: course.place }, position);
}

/**
 * Returns the place whose step has been done by now, on the route or with more open than there. If its answer is not the foreseen
 * one, nothing has been done.
 */
function doneNow(
  route: Route,
  course: Course,
  { place, situation }: RoutePosition,
  happening: Happening,
): number | null {
  const action = learnerActionIn(happening);
  if (!action) return isForeseen(route, happening) ? course.doing : null;
  const places = place === undefined ? [course.place] : [place, course.place];
  const alike = places.filter(
    (at) => isAlong(route, situation, at) && placeOfAction(route, action, situation, at, (one) => one === at) === at,
  );
  if (alike.length === 0) return course.doing;
  const there = situationAt(route, withAsksAnswered(happening.after, route.script));
  return alike.find((at) => isAlong(route, there, at + 1)) ?? course.doing;
}

function positionNow(route: Route, then: RoutePosition, trace: Trace, from: number): RoutePosition {
  const world = trace.at(-1)?.after;
  if (!world) return then;
  const now = positionAfter(route, then, world, from);
  if (route.scenario.goal(trace)) return { ...now, distance: 0, place: route.places.length, next: null, way: [] };
  const last = now.distance > 1 && !world.over ? finishingStep(route, trace, now.situation) : null;
  return last ? { ...now, distance: 1, next: last, way: [] } : now;
}
