import { chromium, type BrowserContext } from '@playwright/test';
import { chromiumFlags } from '../machine/chromium-flags.ts';
import { messageOf, CommandError } from '../machine/command-error.ts';
import { surroundings } from './surroundings.ts';

/** Opens a Chromium without a window for as long as it is used. */
export async function withBrowser<Result>(
  executablePath: string,
  use: (context: BrowserContext) => Promise<Result>,
): Promise<Result> {
  // Our own handlers end the process, and Playwright ends its browsers whenever a process exits.
  const signals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
  // Scroll bars are part of the screen that a user sees.
  const ignoreDefaultArgs = ['--hide-scrollbars'];
  const options = { executablePath, args: chromiumFlags, ignoreDefaultArgs, ...signals };
  const browser = await chromium.launch(options).catch((fault: unknown) => {
    throw new CommandError(`${executablePath} did not start: ${messageOf(fault)}`, { cause: fault });
  });
  try {
    const context = await browser.newContext({ ...surroundings, viewport: null, serviceWorkers: 'block' });
    return await use(context);
  } finally {
    await browser.close();
  }
}
