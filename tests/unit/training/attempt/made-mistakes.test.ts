import { expect, test } from 'vitest';
import { courseAfter, courseFrom, type Course } from '../../../../src/training/attempt/course.ts';
import { leadsWithoutMistakes } from '../../../../src/training/attempt/made-mistakes.ts';
import type { LearnerEvent, Scenario } from '../../../../src/training/scenario.ts';
import type { ScenarioId } from '../../../../src/training/scenarios/catalogue.ts';
import type { Trace } from '../../../../src/training/trace.ts';
import { Attempt, ids, scenarioOf } from '../../../support/guided-attempt.ts';

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

test.each(examples)('$id: after a lead that made $name, nothing of it is left to be found', ({ id, mistake }) => {
  const { after, actions } = mistake.example;
  const { trace, scenario } = new Attempt(id).upTo(after).do(...actions);
  const rest = leadsWithoutMistakes(scenario, trace).get(mistake.id);
  expect(rest && mistake.check(rest)).toBe(false);
  expect(rest?.length).toBeLessThan(trace.length);
});

test('the entry that made a mistake is found wherever it lies, the first and the last one too', () => {
  const { trace } = new Attempt('expired-certificate').upTo('login');
  for (const { entry: wanted } of trace) {
    const check = (some: Trace) => some.some(({ entry }) => entry.seq === wanted.seq);
    const mistakes: Scenario['mistakes'] = [{ id: 'x', weight: 'light', check, example: { after: '0', actions: [] } }];
    const rest = leadsWithoutMistakes({ mistakes }, trace).get('x');
    expect(rest).toEqual(trace.filter(({ entry }) => entry !== wanted));
  }
});
