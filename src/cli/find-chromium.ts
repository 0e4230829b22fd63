import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { runProgram } from './run-program.ts';
import { installPackages, runs } from './system-packages.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** A browser that is there but cannot start (a missing library, a stub that only advertises a shop) is none. */
function present(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const installed = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const chosen = process.env['CHROMIUM'];
  return [...(chosen ? [chosen] : []), chromium.executablePath(), ...installed].find((path) => runs(path, '--version'));
}

/** The path of a Chromium for the browser tests, installed if the machine has none. */
export async function findChromium(): Promise<string | undefined> {
  const there = present();
  if (there) return there;
  console.log('No Chromium here. Installing the one of Playwright:\n> playwright install --with-deps chromium');
  // Where downloads are barred it would try again and again.
  await runProgram('playwright', ['install', '--with-deps', 'chromium'], { limit: 300_000 });
  const own = present();
  if (own) return own;
  console.log("That gave no Chromium that runs. Installing the system's own:");
  await installPackages(['chromium']);
  return present();
}
