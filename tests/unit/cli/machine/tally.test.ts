import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import {
  countCrashAsFailure,
  emptyTally,
  playwrightTally,
  skipReasons,
  sumTallies,
  tallyLine,
  vitestTally,
} from '../../../../src/cli/machine/tally.ts';

const folder = mkdtempSync(join(tmpdir(), 'tally-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function report(content: unknown): string {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

test('a file that vitest could not load counts as a failed test', () => {
  const file = report({
    numPassedTests: 3,
    numFailedTests: 1,
    numPendingTests: 1,
    numTodoTests: 1,
    testResults: [
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
      { status: 'failed', assertionResults: [{ status: 'failed' }] },
      { status: 'failed', assertionResults: [] },
    ],
  });
  expect(vitestTally(file)).toEqual({ passed: 3, failed: 2, skipped: 2 });
});

test('a run that left no report has passed nothing, and failed if it ended badly', () => {
  const nothing = playwrightTally(join(folder, 'none.json'));
  expect(nothing).toEqual(emptyTally);
  expect(countCrashAsFailure(nothing, { ok: false })).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('both reports together are one line', () => {
  const tallies = [
    { passed: 900, failed: 0, skipped: 1 },
    { passed: 31, failed: 2, skipped: 0 },
  ];
  expect(tallyLine(sumTallies(tallies))).toBe('931 passed, 2 failed, 1 skipped');
});

test('each reason why tests of the browser were skipped is reported once, with their number', () => {
  const test = (...annotations: readonly unknown[]) => ({ tests: [{ annotations }] });
  const skipped = (description?: string) => test({ type: 'skip', description });
  const file = report({
    suites: [
      { specs: [test(), skipped('Firefox is not installed here')] },
      { specs: [test({ type: 'slow' })], suites: [{ specs: [skipped(), skipped('Firefox is not installed here')] }] },
    ],
  });
  expect(skipReasons(file)).toEqual(['2 × Firefox is not installed here', '1 × no reason given']);
  expect(skipReasons(join(folder, 'none.json'))).toEqual([]);
});
