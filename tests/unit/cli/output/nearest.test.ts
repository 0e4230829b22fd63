import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderNamed } from '../../../../src/cli/files/nearest.ts';
import { emptyFolder } from '../pictures/folder.ts';

test('a folder behind a link has the name of where it lies, be it there or still to be made', () => {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'real'));
  symlinkSync(join(folder, 'real'), join(folder, 'link'));
  expect(folderNamed(join(folder, 'link'))).toBe(join(folder, 'real'));
  expect(folderNamed(`${folder}/link/new/deeper/`)).toBe(join(folder, 'real/new/deeper'));
});
