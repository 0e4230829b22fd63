// `npm test`: finds or installs what the tests need, and runs them; the first browser test builds the site.
// `npm test -- --all` runs every combination as well.
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { temporaryFolder } from './files/temporary-folder.ts';
import { CommandError } from './machine/command-error.ts';
import { findTestChromium } from './machine/find-chromium.ts';
import { ensureOtherEngines } from './machine/other-engines.ts';
import { exitStatus, runCommand } from './machine/run-command.ts';
import { runProgram } from './machine/run-program.ts';
import { ensureSystemPrograms } from './machine/system-programs.ts';
import {
  countCrashAsFailure,
  playwrightTally,
  skipReasons,
  sumTallies,
  tallyLine,
  vitestTally,
  type Tally,
} from './machine/tally.ts';

const reports = temporaryFolder(join(tmpdir(), 'reports-'));
const vitestFile = join(reports.path, 'vitest.json');
const playwrightFile = join(reports.path, 'playwright.json');

/** @throws CommandError if something is lacking that the tests need, before any of them runs */
async function runTests(all: boolean): Promise<readonly Tally[]> {
  const chromium = await findTestChromium({ install: all });
  if (!chromium) {
    throw new CommandError(
      'There is no Chromium, and none could be installed. Install one, or set CHROMIUM to the path of one.',
    );
  }
  console.log(`Chromium: ${chromium}`);
  const missing = await ensureSystemPrograms();
  if (missing.length > 0) {
    throw new CommandError(`These packages could not be installed; please install them by hand: ${missing.join(' ')}`);
  }
  if (all) await ensureOtherEngines();
  else console.log('Journeys in Chromium alone; `npm test -- --all` adds the matrices and the other engines.');
  const vitest = await runProgram('vitest', [
    'run',
    '--no-isolate', // files share workers and what these have loaded, which takes less than half the time
    '--maxWorkers=100%', // by itself vitest leaves one core to other work
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${vitestFile}`,
  ]);
  const playwright = await runProgram('playwright', ['test', ...(all ? [] : ['--project=journeys'])], {
    env: { CHROMIUM: chromium, PLAYWRIGHT_REPORT: playwrightFile },
  });
  return [
    countCrashAsFailure(vitestTally(vitestFile), vitest),
    countCrashAsFailure(playwrightTally(playwrightFile), playwright),
  ];
}

const command = {
  name: 'test',
  about:
    'Tests what a change can break: units, components, conformance, and journeys in Chromium. Installs what it needs.',
  options: {
    all: {
      help: 'the matrices as well (every fault at every request, every picture, every mistake by keyboard), and the other engines',
    },
  },
  notes: `One test alone: npx vitest run FILE, or npm run build && npx playwright test FILE -g 'part of its name'.`,
} as const;

process.exitCode = await runCommand(command, async ({ all }) => {
  const tally = sumTallies(await runTests(all));
  console.log(`\n${tallyLine(tally)}`);
  for (const reason of skipReasons(playwrightFile)) console.log(`skipped: ${reason}`);
  return tally.failed > 0 ? exitStatus.lookAt : exitStatus.made;
});
