import fc from 'fast-check';
import { expect, test } from 'vitest';
import { courseAfter, courseFrom, type Course } from '../../../../src/training/attempt/course.ts';
import { routeOf } from '../../../../src/training/guidance/route.ts';
import type { LearnerEvent, Scenario } from '../../../../src/training/scenario.ts';
import type { ScenarioId } from '../../../../src/training/scenarios/catalogue.ts';
import { madeBy } from '../../../../src/training/scenarios/checks.ts';
import { snapshot } from '../../../support/attempts.ts';
import { leadAfter, type Lead } from '../../../support/guide-machine/advice-checks.ts';
import { Attempt, ids, scenarioOf } from '../../../support/guided-attempt.ts';
import { exercise, moves, play } from '../../../support/random-attempts.ts';

const declining = { type: 'answeredWebAccess', window: 'w2', answer: 'no' } as const;
const issuing = { type: 'pressedIssue', window: 'w2' } as const;
const advising = (advice: string): LearnerEvent => ({ type: 'advised', advice });

/** The mistakes that count where what `lead` does was done for the learner, who then does what `own` does. */
function branched(id: ScenarioId, lead: (attempt: Attempt) => void, own: (attempt: Attempt) => void) {
  const attempt = new Attempt(id);
  lead(attempt);
  const handover = attempt.trace.length;
  own(attempt);
  return countedFrom(attempt, handover).map(({ mistake }) => mistake);
}

const countedFrom = ({ route, given, trace }: Attempt, handover: number): Course['mistakes'] =>
  trace
    .slice(handover)
    .reduce(
      (course, _, index) => courseAfter(route, course, trace.slice(0, handover + index + 1)),
      courseFrom(route, given, trace.slice(0, handover)),
    ).mistakes;

test('a mistake from before the learner took over does not count', () => {
  const counted = branched(
    'expired-certificate',
    (attempt) => attempt.upTo('issue').do(declining),
    (attempt) => attempt.follow(),
  );
  expect(counted).toEqual([]);
});

test('the same mistake made a second time, after a branch, counts', () => {
  const counted = branched(
    'expired-certificate',
    (attempt) => attempt.upTo('issue').do(declining, issuing),
    (attempt) => attempt.do(declining),
  );
  expect(counted).toEqual(['requestDeclined']);
});

test('a mistake made twice by the learner counts once, at the entry that made it first', () => {
  const attempt = new Attempt('expired-certificate').upTo('issue').do(declining);
  const { seq } = attempt.trace.at(-1)?.entry ?? {};
  attempt.do(issuing, declining);
  expect(attempt.course.mistakes).toEqual([{ mistake: 'requestDeclined', seq }]);
});

test('a learner who was led to read the message advises knowingly, though the lead had advised before reading it', () => {
  const upToAdvice = scenarioOf('full-lock')
    .solution.slice(1, -1)
    .map(({ action }) => action);
  const counted = branched(
    'full-lock',
    (attempt) => attempt.upTo('openBrowser').do(advising('branch'), ...upToAdvice),
    (attempt) => attempt.do(advising('waitAndRetry'), advising('branch')),
  );
  expect(counted).toEqual(['toldToWait']);
});

const examples = ids.flatMap((id) => scenarioOf(id).mistakes.map((mistake) => ({ id, mistake, name: mistake.id })));

test.each(examples)('$id: $name is made by an entry of its example, and by none after that', ({ id, mistake }) => {
  const { after, actions } = mistake.example;
  const attempt = new Attempt(id).upTo(after);
  const begun = attempt.trace.length;
  const { trace } = attempt.do(...actions);
  const made = [...trace.keys()].filter((index) => mistake.check.madeFrom(trace.slice(0, index + 1), index));
  expect(mistake.check.madeFrom(trace, begun)).toBe(true);
  expect(made).toHaveLength(1);
  expect(made[0]).toBeGreaterThanOrEqual(begun);
  expect(mistake.check.madeFrom(trace, trace.length)).toBe(false);
});

test('the entry that makes a mistake is found wherever it lies, the first and the last one too', () => {
  const { trace } = new Attempt('expired-certificate').upTo('login');
  for (const [index, wanted] of trace.entries()) {
    const { type } = wanted.entry.event;
    const check = madeBy([type], (happening, earlier) => happening === wanted && earlier.length === index);
    expect([check(trace), check.madeFrom(trace, index), check.madeFrom(trace, index + 1)]).toEqual([true, true, false]);
  }
});

test('an entry makes a mistake again as it would if the mistake had not been made before', () => {
  fc.assert(
    fc.property(exercise, moves, (id, chosen) => {
      const { trace, scenario } = play(new Attempt(id), chosen);
      for (const { id: mistake, check } of scenario.mistakes) {
        let lead: Lead = { id: mistake, check, trace: [] };
        trace.forEach((happening, index) => {
          const isMade = check([...lead.trace, happening]);
          expect(check.madeFrom(trace.slice(0, index + 1), index)).toBe(isMade);
          lead = leadAfter(lead, [happening]);
        });
      }
    }),
  );
});

test('however long an attempt is, its checks are asked about the newest event and foreseen ones only', () => {
  const { trace, given, scenario } = new Attempt('expired-certificate').upTo('login');
  const types = trace.map(({ entry }) => entry.event.type);
  let earliest = Infinity;
  const check = madeBy(types, (_, earlier) => {
    earliest = Math.min(earliest, earlier.length);
    return false;
  });
  const mistakes: Scenario['mistakes'] = [{ id: 'x', weight: 'light', check, example: { after: '0', actions: [] } }];
  const route = routeOf({ ...scenario, mistakes }, snapshot);
  let course = courseFrom(route, given);
  for (const index of trace.keys()) {
    earliest = Infinity;
    course = courseAfter(route, course, trace.slice(0, index + 1));
    expect(earliest).toBe(index);
  }
});
