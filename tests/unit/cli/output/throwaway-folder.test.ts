import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { throwawayFolder } from '../../../../src/cli/files/throwaway-folder.ts';
import { emptyFolder } from '../pictures/folder.ts';

test('it is gone with all that is in it, unless it was kept', () => {
  const folder = emptyFolder();
  const [thrown, kept] = [throwawayFolder(join(folder, 'thrown-')), throwawayFolder(join(folder, 'kept-'))];
  for (const { path } of [thrown, kept]) writeFileSync(join(path, 'file'), '');
  kept.keep();
  thrown.remove();
  kept.remove();
  expect(readdirSync(folder)).toHaveLength(1);
  expect(readdirSync(kept.path)).toEqual(['file']);
});
