import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../../../src/cli/files/temporary-folder.ts';
import { emptyFolder } from '../shots/folder.ts';

test('it is gone with all that is in it, unless it was kept', () => {
  const folder = emptyFolder();
  const [thrown, kept] = [temporaryFolder(join(folder, 'thrown-')), temporaryFolder(join(folder, 'kept-'))];
  for (const { path } of [thrown, kept]) writeFileSync(join(path, 'file'), '');
  kept.keep();
  thrown.remove();
  kept.remove();
  expect(readdirSync(folder)).toHaveLength(1);
  expect(readdirSync(kept.path)).toEqual(['file']);
});
