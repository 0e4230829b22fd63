import { expect, test } from 'vitest';
import type { LearnerEvent } from '../../../../src/training/scenario.ts';
import { Attempt, ids, scenarioOf } from '../../../support/guided-attempt.ts';

/** Things that a learner may try anywhere, whether they are a step there or not. */
const detours: readonly LearnerEvent[] = [
  { type: 'openedBrowser', browser: 'ie', from: 'taskbar' },
  { type: 'openedBrowser', browser: 'edge', from: 'taskbar' },
  { type: 'openedSearch' },
  { type: 'closedWindow', window: 'w1' },
  { type: 'closedWindow', window: 'w2' },
  { type: 'closedDialog', window: 'w1' },
  { type: 'pressedIssueCertificate', window: 'w1' },
];

const begun = ids.flatMap((id) =>
  ['0', ...scenarioOf(id).solution.map(({ step }) => step)].map((after) => ({ id, after })),
);

test.each(begun)(
  '$id, after $after: each action that is said next leads nearer, whatever detour was made',
  ({ id, after }) => {
    for (const detour of detours) {
      const attempt = new Attempt(id).upTo(after);
      if (attempt.course.reached !== null) break;
      if (!attempt.take(detour)) continue;
      attempt.answer();
      const distances: number[] = [];
      // It may grow once, where a step that was passed over has to be made up for.
      const grows: number[] = [];
      for (let { next, advised } = attempt.course; next && distances.length < 80; { next, advised } = attempt.course) {
        const { steps } = attempt.course;
        const isMadeUp = steps.some(({ step, outcome }) => step === next?.step && outcome === 'passedOver');
        if (!isMadeUp && advised.distance >= (distances.at(-1) ?? Infinity)) grows.push(distances.length);
        distances.push(advised.distance);
        attempt.do(next.event);
      }
      expect([detour, attempt.course.reached !== null, distances, grows]).toEqual([detour, true, distances, []]);
    }
    expect(ids).toContain(id);
  },
);

test('a learner who has read the message may advise from wherever the PC stands: one action is left', () => {
  const attempt = new Attempt('full-lock').upTo('authenticate').do({ type: 'closedWindow', window: 'w2' });
  const { position, next } = attempt.course;
  expect(position).toMatchObject({ distance: 1, way: [] });
  expect(next).toMatchObject({ step: 'adviseBranch', distance: 1, event: { type: 'advised', advice: 'branch' } });
});
