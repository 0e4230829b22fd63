import { expect, test } from 'vitest';
import { countsForProgress, isGradedAttempt, type AttemptOrigin } from '../../../../src/training/attempt/origin.ts';
import { modes } from '../../../../src/training/mode.ts';

const origins: Readonly<Record<AttemptOrigin['kind'], AttemptOrigin>> = {
  link: { kind: 'link', step: 'issue' },
  repeat: { kind: 'repeat', step: 'issue' },
  branch: { kind: 'branch', attempt: 'former', entries: 7 },
};

const gradedModes = (origin: AttemptOrigin | undefined) => modes.filter((mode) => isGradedAttempt(mode, origin));

test('an attempt from the beginning counts, and has a grade in practice and test', () => {
  expect(countsForProgress(undefined)).toBe(true);
  expect(gradedModes(undefined)).toEqual(['practice', 'test']);
});

test('the repeat of a step that went wrong counts and keeps its grade', () => {
  expect(countsForProgress(origins.repeat)).toBe(true);
  expect(gradedModes(origins.repeat)).toEqual(['practice', 'test']);
});

test.each([origins.link, origins.branch])(
  'an attempt that began by a $kind neither counts nor has a grade',
  (origin) => {
    expect(countsForProgress(origin)).toBe(false);
    expect(gradedModes(origin)).toEqual([]);
  },
);
