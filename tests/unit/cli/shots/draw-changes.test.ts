import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { describeChange } from '../../../../src/cli/shots/describe-change.ts';
import { drawChanges } from '../../../../src/cli/shots/draw-changes.ts';
import type { Change } from '../../../../src/cli/shots/changes.ts';
import { emptyFolder } from './folder.ts';
import { listed } from './listed.ts';

const picture = listed();

/** Grey of one shade, packed more or less tightly. */
function grey(shade: number, deflateLevel = 9): Buffer {
  const png = new PNG({ width: 2, height: 2 });
  png.data.fill(shade);
  return PNG.sync.write(png, { deflateLevel });
}

function drawn(change: Change, before: Buffer, after: Buffer) {
  const folders = { before: emptyFolder(), after: emptyFolder(), changes: emptyFolder() };
  for (const [folder, png] of [
    [folders.before, before],
    [folders.after, after],
  ] as const) {
    const path = join(folder, picture.file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, png);
  }
  return { changes: drawChanges([change], folders), written: readdirSync(folders.changes, { recursive: true }).length };
}

const parts = { picture: true, alt: false, callouts: false };

test('a changed picture is drawn three times, and its pixels counted', () => {
  const { changes, written } = drawn({ kind: 'changed', before: picture, after: picture, in: parts }, grey(1), grey(2));
  const [change] = changes;
  expect(change).toMatchObject({ pixels: 4, files: { difference: expect.stringMatching(/-difference\.png$/) } });
  expect(written).toBe(1 + 3);
  expect(change && describeChange(change)).toBe(`changed: ${picture.file} (4 pixels differ)`);
});

test('other bytes for the same pixels are no change', () => {
  const change = { kind: 'changed', before: picture, after: picture, in: parts } as const;
  expect(drawn(change, grey(1, 0), grey(1, 9)).changes).toEqual([]);
});

test('other words for the same picture are', () => {
  const change = { kind: 'changed', before: picture, after: picture, in: { ...parts, alt: true } } as const;
  const [found] = drawn(change, grey(1), grey(1)).changes;
  expect(found && describeChange(found)).toBe(`changed: ${picture.file} (alternative text)`);
});

test('new and missing pictures are drawn alone', () => {
  const [added] = drawn({ kind: 'new', after: picture }, grey(1), grey(2)).changes;
  const [gone] = drawn({ kind: 'gone', before: picture }, grey(1), grey(2)).changes;
  expect(added?.files).toEqual({ after: 'full-lock/01-openBrowser-page-small-after.png' });
  expect(gone && describeChange(gone)).toBe(`gone: ${picture.file}`);
});
