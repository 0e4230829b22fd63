import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { realPathOf } from '../../../../src/cli/files/real-path.ts';
import { emptyFolder } from '../shots/folder.ts';

test('a folder behind a link has the name of where it lies, be it there or still to be made', () => {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'real'));
  symlinkSync(join(folder, 'real'), join(folder, 'link'));
  expect(realPathOf(join(folder, 'link'))).toBe(join(folder, 'real'));
  expect(realPathOf(`${folder}/link/new/deeper/`)).toBe(join(folder, 'real/new/deeper'));
});
