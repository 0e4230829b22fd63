import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { format } from 'prettier';
import { expect, test } from 'vitest';
import { conflictMarkers } from '../../../../src/cli/guards/conflict-markers.ts';

// The markers are put together here, since this file is looked through as well.
const [ours, base, theirs] = ['<', '|', '>'].map((sign) => sign.repeat(7));
const formatted = `${'> '.repeat(6)}>`;

const found = (text: string) => conflictMarkers([{ path: 'GUIDE.md', text }]);

/** A file as git leaves it where both sides changed the same line. */
function conflict(style: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'conflict-'));
  try {
    for (const name of ['ours', 'base', 'theirs']) writeFileSync(join(folder, name), `one\n${name}\nthree\n`);
    // It ends with the number of conflicts.
    expect(() => execFileSync('git', ['merge-file', style, 'ours', 'base', 'theirs'], { cwd: folder })).toThrow();
    return readFileSync(join(folder, 'ours'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('each marker that git leaves is named with its line', () => {
  expect(found(conflict('--diff3'))).toEqual([
    `GUIDE.md:2 has a conflict marker of a merge: ${ours} ours`,
    `GUIDE.md:4 has a conflict marker of a merge: ${base} base`,
    expect.stringMatching(/^GUIDE\.md:\d+ has a conflict marker of a merge: >{7} theirs$/),
  ]);
});

test('a marker that Prettier has taken for a quotation is named as well', async () => {
  const text = await format(`# Guide\n\n${theirs} theirs\n`, { parser: 'markdown' });
  expect(text).toContain(`${formatted} theirs`);
  expect(found(text)).toEqual([`GUIDE.md:3 has a conflict marker of a merge: ${formatted} theirs`]);
});

test.each([
  ['Windows’ ends of lines', `one\r\n${ours} HEAD\r\ntwo`],
  ['nothing behind it', `${theirs}`],
  ['blanks in front of it', `  ${theirs} theirs`],
])('a marker with %s is named', (_, text) => {
  expect(found(text)).toHaveLength(1);
});

test.each([
  ['a heading that is underlined', `Guide\n${'='.repeat(7)}`],
  ['a line of more signs', `${'>'.repeat(8)} ${'<'.repeat(9)}`],
  ['nested quotations', '> > > said'],
  ['signs within a line', `a ${ours} b ${theirs} c`],
  ['a table', '||||||| |'.replace('|||||||', '|')],
  ['a shift in code', 'x >>> 7; y << 7'],
])('%s is none', (_, text) => {
  expect(found(text)).toEqual([]);
});
