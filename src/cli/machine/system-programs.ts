import { spawnSync } from 'node:child_process';
import { installPackages, runs } from './system-packages.ts';

/** Programs of other projects that judge our certificates, each with a command that proves it is there, and its package. */
const judges = [
  { program: 'openssl', args: ['version'], package: 'openssl' },
  { program: 'certtool', args: ['--version'], package: 'gnutls-bin' },
  { program: 'faketime', args: ['--version'], package: 'faketime' },
  // certutil has no option that succeeds without a database, so it is only looked up.
  { program: 'sh', args: ['-c', 'command -v certutil'], package: 'libnss3-tools' },
];

const missingJudges = () => judges.filter(({ program, args }) => !runs(program, ...args)).map((judge) => judge.package);

/** Returns false if there is no fc-list to ask. */
function hasJapaneseFont(): boolean {
  const { error, stdout } = spawnSync('fc-list', [':lang=ja', 'family'], { encoding: 'utf8' });
  return !error && stdout.trim() !== '';
}

/** Installs the programs that the tests need beside a browser, and returns the packages that are still missing. */
export async function ensureSystemPrograms(): Promise<readonly string[]> {
  const missing = missingJudges();
  if (missing.length > 0) {
    console.log(
      `The tests of certificates ask other programs, of which these packages are missing: ${missing.join(' ')}`,
    );
    await installPackages(missing);
  }
  if (!hasJapaneseFont()) {
    console.log('No Japanese font here; the browser tests look better with one.');
    await installPackages(['fontconfig', 'fonts-ipafont-gothic']);
    if (!hasJapaneseFont()) console.warn('Warning: no Japanese font could be installed; pictures will show boxes.');
  }
  return missingJudges();
}
