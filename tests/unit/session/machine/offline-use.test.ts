import { expect, test } from 'vitest';
import type { MissingFile } from '../../../../src/contract/stored-files.ts';
import type { StoredSite } from '../../../../src/gateway/stored-site.ts';
import { offlineUseOf } from '../../../../src/session/machine/offline-use.ts';

const reported = (missing: MissingFile[], files = 5): StoredSite => ({
  outcome: 'reported',
  report: { files, missing },
});
const missing = (path: string, why: MissingFile['why'], needed = true): MissingFile => ({ path, needed, why });

test('a site with all its files is ready', () => {
  expect(offlineUseOf(reported([]), false)).toEqual({ state: 'ready', lacking: [] });
});

test('a file that no exercise needs is named, and keeps nothing from being ready', () => {
  const font = missing('assets/font.woff2', 'refused', false);
  expect(offlineUseOf(reported([font]), false)).toEqual({ state: 'ready', lacking: ['assets/font.woff2'] });
});

test('what the host refuses is named before what may pass', () => {
  const stored = reported([missing('a.js', 'unreached'), missing('b.js', 'refused'), missing('c', 'refused', false)]);
  expect(offlineUseOf(stored, false)).toEqual({ state: 'impossible', because: 'filesNotServed', files: ['b.js'] });
});

test.each(['unreached', 'otherVersion', 'full', 'notKept'] as const)('a needed file missing because: %s', (why) => {
  expect(offlineUseOf(reported([missing('a.js', why)]), false)).toMatchObject({ state: 'impossible', because: why });
});

test.each([
  ['the host is reached by the page alone, in a frame', true, 'served', 'unreached', 'framed'],
  ['the host is reached by the page alone, in a tab', false, 'served', 'unreached', 'unreached'],
  ['the host is reached by nobody', true, 'unreached', 'unreached', 'unreached'],
  ['the host refuses in a frame', true, 'served', 'refused', 'filesNotServed'],
] as const)('files are missing since %s', (_, framed, script, why, because) => {
  const stored = { ...reported([missing('a.js', why)]), script };
  expect(offlineUseOf(stored as StoredSite, framed)).toMatchObject({ state: 'impossible', because });
});

test.each([
  ['no workers', { outcome: 'noWorkers' }, 'noWorkers', 'framed'],
  ['a forbidden worker', { outcome: 'notRegistered', script: 'served' }, 'forbidden', 'framed'],
  [
    'a worker served as a page',
    { outcome: 'notRegistered', script: 'notServed' },
    'scriptNotServed',
    'scriptNotServed',
  ],
  ['no network', { outcome: 'notRegistered', script: 'unreached' }, 'unreached', 'unreached'],
  ['a worker that says nothing', { outcome: 'silent' }, 'unknown', 'unknown'],
  ['a worker that stores nothing', reported([], 0), 'unknown', 'unknown'],
] as const)('%s: no claim, and why', (_, stored, because, becauseInFrame) => {
  expect(offlineUseOf(stored, false)).toMatchObject({ state: 'impossible', because });
  expect(offlineUseOf(stored, true)).toMatchObject({ state: 'impossible', because: becauseInFrame });
});
