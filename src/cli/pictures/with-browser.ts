import { chromium, type BrowserContext } from '@playwright/test';
import { chromiumFlags } from '../chromium-flags.ts';
import { messageOf, PictureFault } from './picture-fault.ts';
import { viewport } from './picture-page.ts';

/** Opens a Chromium without a window for as long as it is used. */
export async function withBrowser<Result>(
  executablePath: string,
  scale: number,
  use: (context: BrowserContext) => Promise<Result>,
): Promise<Result> {
  // Who ends the program by a signal ends the browser with it: Playwright does so whenever a process exits.
  const signals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
  const browser = await chromium.launch({ executablePath, args: chromiumFlags, ...signals }).catch((fault: unknown) => {
    throw new PictureFault(`${executablePath} did not start: ${messageOf(fault)}`, { cause: fault });
  });
  try {
    const context = await browser.newContext({
      locale: 'ja-JP',
      timezoneId: 'Asia/Tokyo',
      viewport,
      deviceScaleFactor: scale,
      serviceWorkers: 'block',
    });
    return await use(context);
  } finally {
    await browser.close();
  }
}
