import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, expect, test } from 'vitest';
import config from '../../../../vite.config.ts';
import { warnOfUnsuitedExercises } from '../../../../src/cli/exercises/unsuited-exercises.ts';
import { builtInProfilePath } from '../../../../src/cli/build/built-in-profile.ts';
import { temporaryFolder } from '../../../../src/cli/files/temporary-folder.ts';
import { builtInProfile } from '../../../../src/profile/built-in.ts';

const folder = temporaryFolder(join(tmpdir(), 'unsuited-exercises-'));

afterAll(() => folder.remove());

/** The warnings of a build of nothing with this bank. */
async function warningsWith(profile: string): Promise<readonly string[]> {
  const warnings: string[] = [];
  const entry = join(folder.path, 'entry.js');
  writeFileSync(entry, 'export {};');
  await build({
    root: folder.path,
    configFile: false,
    logLevel: 'silent',
    plugins: [warnOfUnsuitedExercises(profile)],
    build: {
      write: false,
      lib: { entry, formats: ['es'] },
      rolldownOptions: { onLog: (level, { message }) => void (level === 'warn' && warnings.push(message)) },
    },
  });
  return warnings;
}

test('a build names the exercises that its bank lacks something for, with the place in the file', async () => {
  const own = join(folder.path, 'own.json');
  const rules = { ...builtInProfile.rules, secondCertificate: 'forbid' };
  const accounts = builtInProfile.accounts.filter(({ registration }) => registration === undefined);
  writeFileSync(own, JSON.stringify({ ...builtInProfile, rules, accounts }));
  const [warning = '', ...others] = await warningsWith(own);
  expect(others).toEqual([]);
  expect(warning).toContain('This bank does not suit: obtaining-login-id, declined-installation\n');
  expect(warning).toContain('accounts: For the exercise “obtaining-login-id” the account');
  expect(warning).toContain('rules.secondCertificate: For the exercise “declined-installation” this must be allow.');
});

test.each(['mihon-bank', 'keiko-bank'])('of %s, with which all can be done, a build says nothing', async (id) => {
  expect(await warningsWith(builtInProfilePath(id))).toEqual([]);
});

test('the build of the site looks for them', () => {
  const names = (config.plugins ?? []).flat().flatMap((plugin) => (plugin && 'name' in plugin ? [plugin.name] : []));
  expect(names).toContain('unsuited-exercises');
});
