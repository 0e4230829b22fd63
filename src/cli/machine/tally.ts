import { existsSync, readFileSync } from 'node:fs';
import { array, lazy, number, object, optional, parse, string, type GenericSchema } from 'valibot';

/** The numbers of tests of a run that passed, failed and were skipped. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const emptyTally: Tally = { passed: 0, failed: 0, skipped: 0 };

export const sumTallies = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (left, right) => ({
      passed: left.passed + right.passed,
      failed: left.failed + right.failed,
      skipped: left.skipped + right.skipped,
    }),
    emptyTally,
  );

export const tallyLine = ({ passed, failed, skipped }: Tally): string =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;

/** Counts a run that crashed as one failure, since its report may name none: it may have died before the first test. */
export const countCrashAsFailure = (tally: Tally, ended: { readonly ok: boolean }): Tally =>
  !ended.ok && tally.failed === 0 ? { ...tally, failed: 1 } : tally;

const vitestReport = object({
  numPassedTests: number(),
  numFailedTests: number(),
  numPendingTests: number(),
  numTodoTests: number(),
  testResults: array(object({ status: string(), assertionResults: array(object({ status: string() })) })),
});

/** Counts the tests in vitest's JSON report; a file that could not be loaded counts as one failed test. */
export function vitestTally(file: string): Tally {
  const report = read(vitestReport, file);
  if (!report) return emptyTally;
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((each) => each.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

const playwrightReport = object({
  stats: object({ expected: number(), unexpected: number(), flaky: number(), skipped: number() }),
});

export function playwrightTally(file: string): Tally {
  const report = read(playwrightReport, file);
  if (!report) return emptyTally;
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected + flaky, failed: unexpected, skipped };
}

interface Suite {
  readonly specs: readonly { readonly tests: readonly Test[] }[];
  readonly suites?: readonly Suite[] | undefined;
}

interface Test {
  readonly annotations: readonly { readonly type: string; readonly description?: string | undefined }[];
}

const suite: GenericSchema<unknown, Suite> = object({
  specs: array(
    object({
      tests: array(object({ annotations: array(object({ type: string(), description: optional(string()) })) })),
    }),
  ),
  suites: optional(array(lazy(() => suite))),
});

const playwrightSuites = object({ suites: array(suite) });

/** Why Playwright's tests were skipped, each reason once with the number of its tests. */
export function skipReasons(file: string): readonly string[] {
  const testsOf = ({ specs, suites = [] }: Suite): readonly Test[] => [
    ...specs.flatMap(({ tests }) => tests),
    ...suites.flatMap(testsOf),
  ];
  const reasons = (read(playwrightSuites, file)?.suites ?? [])
    .flatMap(testsOf)
    .flatMap(({ annotations }) => annotations.filter(({ type }) => type === 'skip'))
    .map(({ description = 'no reason given' }) => description);
  return [...new Set(reasons)].map((reason) => {
    const count = reasons.filter((each) => each === reason).length;
    return `${count} × ${reason}`;
  });
}

function read<Report>(schema: GenericSchema<unknown, Report>, file: string): Report | undefined {
  return existsSync(file) ? parse(schema, JSON.parse(readFileSync(file, 'utf8'))) : undefined;
}
