import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { writeComparison } from '../../../../src/cli/shots/write-comparison.ts';
import { emptyFolder } from './folder.ts';
import { listOf } from './listed.ts';

const earlier = { folder: '/earlier', list: listOf([]) };

test('where nothing changed nothing is drawn', () => {
  const folder = emptyFolder();
  const { changes, summary } = writeComparison(earlier, listOf([]), folder);
  expect(changes).toEqual([]);
  expect(summary).toBe('0 changed, 0 new, 0 gone since /earlier.');
  expect(readdirSync(folder)).toEqual([]);
});

test('another profile of the same bank is reported with the changes that it may cause', () => {
  const site = { version: '0.1.0', profile: { id: 'mihon-bank', hash: 'c'.repeat(64) } };
  const { summary } = writeComparison(earlier, listOf([], { site }), emptyFolder());
  expect(summary).toContain("The bank's profile is another than it was there.");
});
