import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { licencesPage } from '../../../../../src/cli/build/licences/licences-page.ts';
import {
  packageFolderOf,
  packagesInside,
  readPackageLicence,
} from '../../../../../src/cli/build/licences/package-licence.ts';
import { root } from '../../../../../src/cli/machine/root.ts';

const folder = mkdtempSync(join(tmpdir(), 'packages-'));

function install(name: string, files: Readonly<Record<string, string>>): string {
  const own = join(folder, 'node_modules', name);
  mkdirSync(own, { recursive: true });
  writeFileSync(join(own, 'package.json'), JSON.stringify({ name, version: '1.2.3', license: 'MIT' }));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(own, file), text);
  return own;
}

afterEach(() => rmSync(join(folder, 'node_modules'), { recursive: true, force: true }));

test.each([
  ['/site/node_modules/idb/build/index.js', '/site/node_modules/idb'],
  ['/site/node_modules/@peculiar/x509/build/x509.es.js?v=1', '/site/node_modules/@peculiar/x509'],
  ['/site/node_modules/tsyringe/node_modules/tslib/tslib.es6.js', '/site/node_modules/tsyringe/node_modules/tslib'],
  ['C:\\site\\node_modules\\idb\\build\\index.js', 'C:/site/node_modules/idb'],
])('%s belongs to the package in %s', (module, expected) => {
  expect(packageFolderOf(module)).toBe(expected);
});

test.each(['/site/src/main.ts', '\0vite/preload-helper.js'])('%j belongs to no package', (module) => {
  expect(packageFolderOf(module)).toBeUndefined();
});

test.each(['LICENSE', 'LICENCE.md', 'license.txt', 'COPYING'])('a licence is read from %s', (file) => {
  const own = install('some-package', { [file]: 'You may.\n', 'README.md': 'License: MIT' });
  expect(readPackageLicence(own)).toEqual({
    name: 'some-package',
    version: '1.2.3',
    identifier: 'MIT',
    text: 'You may.',
  });
});

test('a package without a licence text ends the build by its name', () => {
  expect(() => readPackageLicence(install('some-package', { 'README.md': 'License: MIT' }))).toThrow(
    'some-package is part of the build',
  );
});

test('the modules that Vite lists of its own tools are no part of the build', () => {
  const own = install('vite', { 'LICENSE.md': 'You may.\n\n# Licenses of bundled dependencies\n\n## others' });
  expect(readPackageLicence(own).text).toBe('You may.');
});

test('packages that lie inside the files of another one are found', () => {
  const names = packagesInside(join(root, 'node_modules/docx')).map((own) => readPackageLicence(own).name);
  expect(names).toEqual(['nanoid', 'fflate']);
});

test('the page shows each licence as text', () => {
  const page = licencesPage([{ name: 'a', version: '1', identifier: 'MIT', text: 'Copyright <me@mail.example>' }]);
  expect(page).toContain('<h2>a 1 (MIT)</h2>');
  expect(page).toContain('Copyright &lt;me@mail.example&gt;');
});
