import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { withBrowser } from '../browser/with-browser.ts';
import { settlePdf } from './settle-pdf.ts';

/** What a browser makes of an HTML file for paper: with bookmarks, and with the structure that a screen reader follows. */
export async function printPdf(html: string, executablePath: string): Promise<Uint8Array> {
  const folder = temporaryFolder(join(tmpdir(), 'manual-'));
  try {
    // A file rather than a text: links within a page without an address lead nowhere.
    const file = join(folder.path, 'manual.html');
    writeFileSync(file, html);
    return await withBrowser(executablePath, async (context) => {
      const page = await context.newPage();
      await page.goto(pathToFileURL(file).href);
      return settlePdf(await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true }));
    });
  } finally {
    folder.remove();
  }
}
