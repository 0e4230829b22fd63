import { chmodSync, existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { emptyFolder } from '../shots/folder.ts';

let folder = '';

/** A program that notes how it was called, and ends with a status. */
function put(name: string, status = 0): void {
  const file = join(folder, name);
  writeFileSync(file, `#!/bin/sh\necho "$0 $*" >> '${folder}/calls'\nexit ${status}\n`);
  chmodSync(file, 0o755);
}

const calls = () =>
  existsSync(join(folder, 'calls')) ? readFileSync(join(folder, 'calls'), 'utf8').replaceAll(`${folder}/`, '') : '';

/** The functions as a machine finds them that has these programs alone, and a user who is root or is not. */
async function machine(user: number) {
  vi.stubEnv('PATH', folder);
  vi.spyOn(process, 'getuid').mockReturnValue(user);
  vi.resetModules();
  return import('../../../../src/cli/machine/system-packages.ts');
}

beforeEach(() => {
  folder = emptyFolder();
  symlinkSync('/usr/bin/env', join(folder, 'env'));
  vi.spyOn(console, 'log').mockReturnValue();
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  vi.resetModules();
});

test('root installs packages once the lists are fresh, and refreshes them once', async () => {
  put('apt-get');
  const { installPackages } = await machine(0);
  expect(await installPackages(['openssl', 'xvfb'])).toBe(true);
  expect(await installPackages(['faketime'])).toBe(true);
  expect(calls().split('\n')).toEqual([
    'apt-get --version',
    'apt-get update -q',
    'apt-get install -y -q --no-install-recommends openssl xvfb',
    'apt-get --version',
    'apt-get install -y -q --no-install-recommends faketime',
    '',
  ]);
});

test('packages that cannot be installed are reported as such', async () => {
  put('apt-get');
  const { installPackages } = await machine(0);
  writeFileSync(join(folder, 'apt-get'), '#!/bin/sh\ncase "$*" in *install*) exit 100 ;; esac\n');
  expect(await installPackages(['openssl'])).toBe(false);
});

test('somebody who is not root needs sudo', async () => {
  put('apt-get');
  put('sudo');
  const { installPackages } = await machine(1000);
  expect(await installPackages(['openssl'])).toBe(true);
  expect(calls()).toContain('sudo -n env DEBIAN_FRONTEND=noninteractive apt-get install');
});

test.each([
  ['without apt-get', 0, []],
  ['without sudo', 1000, ['apt-get']],
])('nothing is installed %s', async (_, user, programs) => {
  for (const program of programs) put(program);
  const { installPackages } = await machine(user);
  expect(await installPackages(['openssl'])).toBe(false);
  expect(calls()).not.toContain('install');
});

test('a program that is missing or ends badly does not run', async () => {
  put('good');
  put('bad', 1);
  const { runs } = await machine(0);
  expect([runs('good'), runs('bad'), runs('missing')]).toEqual([true, false, false]);
});
