import { expect, test } from 'vitest';
import { compareSets } from '../../../../src/cli/shots/changes.ts';
import { listed, listOf } from './listed.ts';

const one = listed();
const other = listed({ step: '0', count: 0, file: 'full-lock/00-given-page-small.png' });

test('equal sets have no changes', () => {
  expect(compareSets(listOf([one, other]), listOf([other, one]))).toEqual({ changes: [], notCompared: 0 });
});

test('a picture is changed, new or gone', () => {
  const later = { ...one, hash: 'c'.repeat(64) };
  const added = listed({ step: 'authenticate', count: 2, file: 'full-lock/02-authenticate-page-small.png' });
  const { changes } = compareSets(listOf([one, other]), listOf([later, added]));
  expect(changes).toEqual([
    { kind: 'changed', before: one, after: later, in: { picture: true, alt: false, callouts: false } },
    { kind: 'new', after: added },
    { kind: 'gone', before: other },
  ]);
});

test('other words and other callouts are changes as well', () => {
  const later = { ...one, alt: '別の説明', callouts: [{ mark: 'frame', target: { window: null, id: 'icon.ie' } }] };
  expect(compareSets(listOf([one]), listOf([later])).changes).toEqual([
    { kind: 'changed', before: one, after: later, in: { picture: false, alt: true, callouts: true } },
  ]);
});

test('a step that only got another number is the same', () => {
  const later = { ...one, count: 2, file: 'full-lock/02-openBrowser-page-small.png' };
  expect(compareSets(listOf([one]), listOf([later])).changes).toEqual([]);
});

test('a picture that was not chosen now is not gone', () => {
  const selection = { scenarios: 'all', steps: ['openBrowser'], views: 'all', sizes: 'all' } as const;
  expect(
    compareSets(listOf([one, other]), listOf([one], { selection: { ...selection, steps: ['openBrowser'] } })),
  ).toEqual({ changes: [], notCompared: 0 });
});

test('a picture that was not chosen then is not new', () => {
  const selection = { scenarios: 'all' as const, steps: ['openBrowser'], views: 'all' as const, sizes: 'all' as const };
  expect(compareSets(listOf([one], { selection }), listOf([one, other]))).toEqual({ changes: [], notCompared: 1 });
});
