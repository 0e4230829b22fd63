import { expect, test } from 'vitest';
import { handoverIndex } from '../../../../src/training/attempt/handover.ts';

const entries = (['pc', 'trainer', 'bank', 'trainee', 'bank', 'trainee'] as const).map((actor) => ({ actor }));

test('an attempt from the beginning is the learner’s from its first entry', () => {
  expect(handoverIndex(undefined, entries)).toBe(0);
});

test('a branch is the learner’s from where it left the other attempt, whoever acted before', () => {
  expect(handoverIndex({ kind: 'branch', attempt: 'former', entries: 5 }, entries)).toBe(5);
});

test.each(['link', 'repeat'] as const)('a %s is the learner’s from the first entry of their own', (kind) => {
  expect(handoverIndex({ kind, step: 'issue' }, entries)).toBe(3);
});

test.each(['link', 'repeat'] as const)(
  'a %s in which the learner has done nothing yet has nothing of theirs',
  (kind) => {
    expect(handoverIndex({ kind, step: 'issue' }, entries.slice(0, 3))).toBe(3);
  },
);
