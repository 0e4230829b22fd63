// The one-line explanations of actions that led away from the goal.
import { expect, test } from 'vitest';
import { effectText } from '../../../src/content/ja/effects.ts';
import type { LearnerEvent } from '../../../src/training/scenario.ts';
import { chance, randomEvent } from '../../support/random-events.ts';
import { Attempt, ids, scenarioOf } from '../../support/guided-attempt.ts';
import { textsOfCase } from '../../support/words/texts-of.ts';

const oneLine = /^[^\n]{4,80}。$/;
const slip = /undefined|null|NaN|\[object|=>/;

/** Only the learner's own events are explained. */
const isLearners = (event: { readonly type: string }): event is LearnerEvent =>
  !('ask' in event) && !['resumed', 'tookHint', 'handedIn', 'certificatesRemade'].includes(event.type);

test.each(ids)('every action in %s, right or not, has an effect that one line describes', (id) => {
  const { trace } = new Attempt(id).upTo(scenarioOf(id).solution.at(-1)?.step ?? '0');
  const luck = chance(11);
  for (const { before, entry } of trace) {
    const tried = Array.from({ length: 40 }, () => randomEvent(luck, before));
    for (const event of [entry.event, ...tried].filter(isLearners)) {
      const text = effectText(event, before);
      expect([event.type, text]).toEqual([event.type, expect.stringMatching(oneLine)]);
      expect(text).not.toMatch(slip);
    }
  }
});

test('the same answers to the two questions are distinguished, and so are secrets, without a letter of them', () => {
  const told = ['issue', 'allowRequest'].map((step) =>
    effectText(
      { type: 'answeredWebAccess', window: 'w2', answer: 'no' },
      new Attempt('expired-certificate').upTo(step).world,
    ),
  );
  expect(new Set(told).size).toBe(2);
  const { world } = new Attempt('expired-certificate').upTo('enterLoginId');
  const typed = (['right', 'wrong', 'fullWidth'] as const).map((judged) =>
    effectText(
      {
        type: 'typed',
        window: 'w2',
        field: 'password',
        entry: judged === 'right' ? { judged, length: 10, of: ['test999'] } : { judged, length: 10 },
      },
      world,
    ),
  );
  expect(new Set(typed).size).toBe(3);
});

test.each(ids)('every mistake of %s has a line of its own that says what it led to', async (id) => {
  const { mistakes } = await textsOfCase(id);
  const lines = scenarioOf(id).mistakes.map((mistake) => mistakes[mistake.id]?.consequence);
  for (const line of lines) expect(line).toMatch(/^[^\n]{8,}。$/);
  expect(new Set(lines).size).toBe(lines.length);
});
