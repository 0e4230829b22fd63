import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { findProgram } from '../../../../src/cli/machine/find-program.ts';
import { emptyFolder } from '../shots/folder.ts';

function put(folder: string, name: string, status: number): string {
  const file = join(folder, name);
  writeFileSync(file, `#!/bin/sh\nexit ${status}\n`);
  chmodSync(file, 0o755);
  return file;
}

afterEach(() => {
  vi.unstubAllEnvs();
});

test('a path that was chosen comes before the programs of the machine, in the order of their names', () => {
  const [first, second] = [emptyFolder(), emptyFolder()];
  vi.stubEnv('PATH', `${first}:${second}`);
  const [other, own] = [put(first, 'chrome', 0), put(second, 'chromium', 0)];
  expect(findProgram(['chromium', 'chrome'], '--version')).toBe(own);
  expect(findProgram(['chrome', 'chromium'], '--version')).toBe(other);
  expect(findProgram(['chromium'], '--version', [undefined, '', other])).toBe(other);
});

test('a program that does not start is none', () => {
  const folder = emptyFolder();
  vi.stubEnv('PATH', folder);
  const stub = put(folder, 'chromium', 1);
  expect(findProgram(['chromium'], '--version')).toBeUndefined();
  expect(findProgram(['chromium', 'nothing'], '--version', [stub, join(folder, 'nowhere')])).toBeUndefined();
});
