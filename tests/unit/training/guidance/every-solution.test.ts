// These tests hold for the solution and the taught mistakes of every exercise.
import { expect, test } from 'vitest';
import { Attempt, ids, scenarioOf } from '../../../support/guided-attempt.ts';

const examples = ids.flatMap((id) => scenarioOf(id).mistakes.map((mistake) => ({ id, mistake, name: mistake.id })));

test.each(ids)('each step of the solution of %s is right at the first go', (id) => {
  const attempt = new Attempt(id);
  const { solution } = attempt.scenario;
  for (const { step, action } of solution) {
    expect(attempt.wanted).toBe(step);
    attempt.do(action);
    expect(attempt.verdict).toBe('right');
    expect(attempt.outcomeOf(step)).toBe('right');
  }
  expect(attempt.course).toMatchObject({ next: null, reached: attempt.trace.length, mistakes: [] });
  expect(attempt.score).toMatchObject({ points: 100, passed: true, deductions: [] });
});

test.each(ids)('the advice from the beginning of %s is its solution, with one action less left each time', (id) => {
  const attempt = new Attempt(id);
  const { length } = attempt.scenario.solution;
  expect(attempt.course.next?.distance).toBe(length);
  expect(attempt.follow()).toHaveLength(length);
  expect(attempt.course.judgements.map(({ wanted }) => wanted?.distance)).toEqual(
    Array.from({ length }, (_, index) => length - index),
  );
  expect(attempt.course.reached).not.toBeNull();
});

test.each(examples)('$id: $name is a mistake, and the advice leads from it to the goal', ({ id, mistake }) => {
  const { after, actions } = mistake.example;
  const attempt = new Attempt(id).upTo(after).do(...actions);
  const moment = attempt.course.mistakes.find((each) => each.mistake === mistake.id);
  expect(moment).toBeDefined();
  const made = attempt.trace.find(({ entry }) => entry.seq === moment?.seq)?.entry.event.type;
  // A step that was left out shows when the bank issues, and is no mistake of that action.
  if (made !== 'certificateIssued') expect(attempt.verdict).toBe('wrong');
  expect(attempt.score.deductions).toContainEqual(expect.objectContaining({ kind: 'mistake', mistake: mistake.id }));
  const before = attempt.course;
  attempt.follow();
  expect(attempt.course.reached).not.toBeNull();
  expect(attempt.verdicts.slice(before.judgements.length)).not.toContain('wrong');
  expect(attempt.course.mistakes).toEqual(before.mistakes);
});
