import { spawnSync } from 'node:child_process';
import { installPackages, runs } from './system-packages.ts';

/** Other projects' programs that judge our certificates, how each is asked whether it is there, and its package. */
const judges = [
  { program: 'openssl', args: ['version'], package: 'openssl' },
  { program: 'certtool', args: ['--version'], package: 'gnutls-bin' },
  { program: 'faketime', args: ['--version'], package: 'faketime' },
  // It has no option that ends well without a database; being found at all is enough.
  { program: 'sh', args: ['-c', 'command -v certutil'], package: 'libnss3-tools' },
];

const missingJudges = () => judges.filter(({ program, args }) => !runs(program, ...args)).map((judge) => judge.package);

/** Without fc-list nobody can say, which counts as no. */
function hasJapaneseFont(): boolean {
  const { error, stdout } = spawnSync('fc-list', [':lang=ja', 'family'], { encoding: 'utf8' });
  return !error && stdout.trim() !== '';
}

/** Installs what the tests need beside a browser; the answer says what is still missing. */
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
