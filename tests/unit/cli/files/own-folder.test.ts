import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { refuseForeign, refuseOtherKind } from '../../../../src/cli/files/own-folder.ts';
import { emptyFolder } from '../shots/folder.ts';

function folderWith(...files: readonly string[]): string {
  const folder = emptyFolder();
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), '');
  }
  return folder;
}

const refuse = (folder: string) => refuseForeign(folder, (path) => /^(own|own\/\w+\.png)$/.test(path), 'the manual');

test('a folder of our files may be replaced, and so may one that is not there', () => {
  expect(() => refuse(folderWith('own/a.png', 'own/b.png'))).not.toThrow();
  expect(() => refuse(join(emptyFolder(), 'nowhere'))).not.toThrow();
});

test.each(['.DS_Store', 'own/.DS_Store', 'Thumbs.db', 'own/desktop.ini'])('%s is no reason to refuse', (file) => {
  expect(() => refuse(folderWith('own/a.png', file))).not.toThrow();
});

test.each(['notes.txt', 'own/notes.txt', '.git', 'own/Thumbs.db.txt', 'own/my.DS_Store'])(
  'a folder with %s of somebody else is refused by that name',
  (file) => {
    const folder = folderWith('own/a.png', file);
    expect(() => refuse(folder)).toThrow(
      `${folder} would be replaced as a whole, but ${file} in it is no part of the manual. Give --out another folder`,
    );
  },
);

test('a file is refused where a folder is needed, and a folder where a file is', () => {
  const folder = folderWith('file');
  expect(() => refuseOtherKind(join(folder, 'file'), 'folder')).toThrow(/file is a file, where a folder is needed/);
  expect(() => refuseOtherKind(folder, 'file')).toThrow(/is a folder, where a file is needed/);
  expect(() => refuseOtherKind(folder, 'folder')).not.toThrow();
  expect(() => refuseOtherKind(join(folder, 'nothing'), 'file')).not.toThrow();
});
