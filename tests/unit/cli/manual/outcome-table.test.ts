import { expect, test } from 'vitest';
import { outcomeTable, statusOf } from '../../../../src/cli/manual/outcome-table.ts';
import type { FormatOutcome } from '../../../../src/cli/manual/write-manuals.ts';

const outcome = (change: Partial<FormatOutcome>): FormatOutcome => ({
  scenario: 'full-lock',
  what: 'html',
  seconds: 1.24,
  bytes: 2_340_000,
  fault: null,
  paths: ['full-lock.html'],
  ...change,
});

test('each format has a line, with its size and time or with what failed, and the folder comes last', () => {
  const table = outcomeTable(
    [outcome({}), outcome({ what: 'pdf', bytes: 0, fault: 'no printer', paths: [] })],
    '/made',
  );
  const lines = table.split('\n');
  expect(lines).toHaveLength(3);
  expect(lines[0]).toMatch(/^✓ full-lock\.html +2\.3 MB +1\.2 s$/);
  expect(lines[1]).toBe('✗ full-lock: pdf failed: no printer');
  expect(lines[2]).toBe('Written to /made');
});

test('it ends with 1 where a part is missing, and with 2 where nothing was written', () => {
  const [made, failed] = [outcome({}), outcome({ fault: 'no printer', paths: [] })];
  expect(statusOf([outcome({ what: 'pictures', paths: [] }), made])).toBe(0);
  expect(statusOf([made, failed])).toBe(1);
  expect(statusOf([outcome({ what: 'pictures', paths: [] }), failed])).toBe(2);
});

test('where everything failed nothing is said to be written', () => {
  const table = outcomeTable([outcome({ what: 'pictures', bytes: 0, fault: 'no site', paths: [] })], '/made');
  expect(table).toBe('✗ full-lock: pictures failed: no site\nNothing was written.');
});
