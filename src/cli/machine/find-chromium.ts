import { chromium } from '@playwright/test';
import { findProgram } from './find-program.ts';
import { runProgram, type Ending } from './run-program.ts';
import { installPackages } from './system-packages.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The path of a Chromium that this machine has. */
export const presentChromium = (): string | undefined =>
  findProgram(names, '--version', [process.env['CHROMIUM'], chromium.executablePath()]);

/** Runs Playwright's own installer, and prints the command. */
function playwright(...args: readonly string[]): Promise<Ending> {
  console.log(`> playwright ${args.join(' ')}`);
  // The installer retries for a long time where downloads are blocked.
  return runProgram('playwright', args, { limit: 600_000 });
}

/** The path of a Chromium for the browser tests; one is installed if the machine has none. */
export async function findChromium(): Promise<string | undefined> {
  const there = presentChromium();
  if (there) return there;
  console.log('No Chromium here. Installing the one of Playwright:');
  const { ok } = await playwright('install', '--no-shell', 'chromium');
  // The system packages it needs are far larger than the browser, so they are installed only if it does not run without them.
  if (ok && !presentChromium()) await playwright('install-deps', 'chromium');
  const own = presentChromium();
  if (own) return own;
  console.log("That gave no Chromium that runs. Installing the system's own:");
  await installPackages(['chromium']);
  return presentChromium();
}

const shellNames = ['chromium-headless-shell', 'chrome-headless-shell'];
const presentShell = (): string | undefined => findProgram(shellNames, '--version');

/**
 * The path of the Chromium for tests: the engine without a window around it, if the machine has it or `install` allows to
 * install it, since tests take a sixth less time in it; any other one otherwise.
 */
export async function findTestChromium({ install }: { readonly install: boolean }): Promise<string | undefined> {
  if (process.env['CHROMIUM']) return findChromium();
  const there = presentShell();
  if (there) return there;
  if (install) {
    console.log('No headless Chromium here, in which the tests are faster. Installing it:');
    await installPackages(['chromium-headless-shell']);
  }
  return presentShell() ?? findChromium();
}
