import { beforeEach, expect, test, vi } from 'vitest';

// Firefox before 125.
beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('Intl', {});
});

test.each([
  ['kana', 'あ'.repeat(40), null],
  ['kana beyond the limit', 'あ'.repeat(41), 'tooLong'],
  ['kana with marks of their own', 'か\u3099'.repeat(40), null],
  ['families of emoji', '👨‍👩‍👧‍👦'.repeat(20), null],
  ['hands of some colour', '👍🏽'.repeat(40), null],
  ['hands beyond the limit', '👍🏽'.repeat(41), 'tooLong'],
  ['nothing', ' ', 'empty'],
])('without a segmenter names are counted as roughly as people do: %s', async (_, name, fault) => {
  const { nameFault } = await import('../../../../src/session/records/learner-name.ts');
  expect(nameFault(name)).toBe(fault);
});
