// `npm test`: whatever the tests need is found or installed, the site is built, and everything is tested against it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './machine/find-chromium.ts';
import { ensureOtherEngines } from './machine/other-engines.ts';
import { runProgram } from './machine/run-program.ts';
import { ensureSystemPrograms } from './machine/system-programs.ts';
import {
  honest,
  none,
  playwrightTally,
  skipReasons,
  sum,
  tallyLine,
  vitestTally,
  type Tally,
} from './machine/tally.ts';

const reports = mkdtempSync(join(tmpdir(), 'reports-'));
const vitestFile = join(reports, 'vitest.json');
const playwrightFile = join(reports, 'playwright.json');

async function testAll(): Promise<readonly Tally[]> {
  const chromium = await findChromium();
  if (!chromium) {
    return notRun(
      'There is no Chromium, and none could be installed. Install one, or set CHROMIUM to the path of one.',
    );
  }
  console.log(`Chromium: ${chromium}`);
  const missing = await ensureSystemPrograms();
  if (missing.length > 0) {
    return notRun(`These packages could not be installed; please install them by hand: ${missing.join(' ')}`);
  }
  await ensureOtherEngines();
  const built = await runProgram('vite', ['build', '--logLevel', 'warn']);
  if (!built.ok) return notRun('The site could not be built, so nothing was tested.');

  const vitest = await runProgram('vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${vitestFile}`,
  ]);
  const playwright = await runProgram('playwright', ['test'], {
    env: { CHROMIUM: chromium, PLAYWRIGHT_REPORT: playwrightFile },
  });
  return [honest(vitestTally(vitestFile), vitest), honest(playwrightTally(playwrightFile), playwright)];
}

function notRun(reason: string): readonly Tally[] {
  console.error(reason);
  return [{ ...none, failed: 1 }];
}

const tally = sum(await testAll());
console.log(`\n${tallyLine(tally)}`);
for (const reason of skipReasons(playwrightFile)) console.log(`skipped: ${reason}`);
rmSync(reports, { recursive: true });
process.exitCode = tally.failed > 0 ? 1 : 0;
