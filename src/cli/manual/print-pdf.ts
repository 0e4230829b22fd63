import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { withBrowser } from '../browser/with-browser.ts';
import { settlePdf } from './settle-pdf.ts';

/** Prints an HTML text as a PDF with bookmarks, and with the structure that a screen reader follows. */
export async function printPdf(html: string, executablePath: string): Promise<Uint8Array> {
  const folder = temporaryFolder(join(tmpdir(), 'manual-'));
  try {
    // Links within a page only work if the page has an address, so the text is opened as a file.
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
