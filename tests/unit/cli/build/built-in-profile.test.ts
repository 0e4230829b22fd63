import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { builtInProfilePath } from '../../../../src/cli/build/built-in-profile.ts';
import { builtInProfile } from '../../../../src/profile/built-in.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'profile-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function written(content: string): string {
  const file = join(folder, 'own.json');
  writeFileSync(file, content);
  return file;
}

test('a profile is named by its id, or by the path of its file', () => {
  expect(builtInProfilePath()).toMatch(/built-in\/mihon-bank\.json$/);
  const own = written(JSON.stringify({ ...builtInProfile, id: 'own-bank' }));
  expect(builtInProfilePath(own)).toBe(own);
});

test('a profile that does not exist is reported together with those that do', () => {
  expect(() => builtInProfilePath('no-bank')).toThrow('keiko-bank');
  expect(() => builtInProfilePath(join(folder, 'none.json'))).toThrow('no such profile');
});

test.each([
  ['what is not JSON', '{"schema": 1,}', 'line 1'],
  ['an empty file', '', 'empty'],
  ['a field of the wrong form', JSON.stringify({ ...builtInProfile, host: 'bank.test' }), 'host:'],
])('%s is refused with its place', (_, content, told) => {
  expect(() => builtInProfilePath(written(content))).toThrow(told);
});
