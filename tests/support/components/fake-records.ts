import type { ImportReport, Records } from '../../../src/session/ports/records.ts';
import type { Result } from '../../../src/training/assessment/result.ts';

/** Records that live as long as a test. `breaks` makes the next call fail as a full storage does. */
export function fakeRecords(given: readonly Result[], report?: ImportReport) {
  let here = given;
  let gone: readonly Result[] = [];
  const calls: string[] = [];
  let breaks = false;
  const full = new Error('full');

  const answer = async <T>(call: string, value: () => T): Promise<T> => {
    calls.push(call);
    if (breaks) throw full;
    return value();
  };
  const records: Records = {
    list: () => answer('list', () => here),
    attempt: () => answer('attempt', () => undefined),
    remove: (attempts) =>
      answer(`remove ${attempts.join(' ')}`, () => {
        gone = here;
        here = here.filter(({ attempt }) => !attempts.includes(attempt));
      }),
    undo: () => answer('undo', () => void (here = gone)),
    exported: (attempts) => answer(`export ${attempts.join(' ')}`, () => JSON.stringify(attempts)),
    importFiles: (files) =>
      answer(`import ${files.map(({ name }) => name).join(' ')}`, () => report ?? { taken: 0, known: 0, faults: [] }),
    storageFaultOf: (fault) => (fault === full ? 'full' : undefined),
  };
  return { records, calls, break: (now: boolean) => (breaks = now) };
}
