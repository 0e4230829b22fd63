import { requireChromium } from './require-chromium.ts';
import { openPicturePage, type TakePicture } from './picture-page.ts';
import { pool } from './pool.ts';
import { sideBySide } from './take-all.ts';
import { withBrowser } from './with-browser.ts';
import { withSite } from './with-site.ts';

interface PictureOptions {
  /** Pixels of a picture for each of the page's own. */
  readonly scale?: 1 | 2;
  /** A folder with the built site; without it the site is built into one that is thrown away. */
  readonly site?: string | undefined;
}

/**
 * Builds and serves the site, opens a browser, and hands over a function that takes pictures there; it may be called for any number
 * of addresses at once. Whatever happens, browser, server and built site are put away.
 * @throws CommandError if there is no browser, no site, or no picture at an address
 */
export async function withPictures<Result>(
  { scale = 1, site }: PictureOptions,
  use: (take: TakePicture) => Promise<Result>,
): Promise<Result> {
  const executablePath = requireChromium();
  return withSite(site, (url) =>
    withBrowser(executablePath, (context) => {
      const inTurn = pool(sideBySide, () => openPicturePage(context, url, scale));
      return use((address) => inTurn((take) => take(address)));
    }),
  );
}
