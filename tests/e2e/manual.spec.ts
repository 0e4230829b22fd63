import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runProgram } from '../../src/cli/run-program.ts';
import { manualFrame } from '../../src/content/ja/manual-frame.ts';
import { manualTexts } from '../../src/content/ja/manual.ts';
import { scenarioListTexts } from '../../src/content/ja/scenario-list.ts';
import { fullLock } from '../../src/training/scenarios/full-lock.ts';
import { expect, test } from './site.ts';

const { title } = scenarioListTexts['full-lock'];
/** One for each step, one before them, one after. */
const places = fullLock.solution.length + 2;

// One after the other: each builds a site or draws for a while.
test.describe.configure({ mode: 'default' });

let out = '';

test.beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'manuals-'));
});

test.afterEach(() => rmSync(out, { recursive: true, force: true }));

const manual = (...args: readonly string[]) => runProgram('node', ['src/cli/manual.ts', ...args], { quiet: true });

test('the command writes the manual in each format, from pictures that it takes', async ({ browser }) => {
  test.setTimeout(180_000);
  const { ok, output } = await manual('--scenario', 'full-lock', '--out', out);
  expect(output).toContain('full-lock.docx');
  expect(ok, output).toBe(true);
  const files = ['full-lock.docx', 'full-lock.html', 'full-lock.md', 'full-lock.pdf', 'pictures'];
  expect(readdirSync(out).toSorted()).toEqual(files);

  // Not a page of the site.
  const page = await browser.newPage();
  await page.goto(pathToFileURL(join(out, 'full-lock.html')).href);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(fullLock.solution.length);
  await expect(page.getByRole('figure')).toHaveCount(places);
  const drawn = await page
    .locator('img.picture')
    .evaluateAll((pictures) =>
      pictures.map((picture) => picture instanceof HTMLImageElement && picture.complete && picture.naturalWidth),
    );
  for (const width of drawn) expect(width).toBeGreaterThan(1_500);

  await page.close();

  const pdf = readFileSync(join(out, 'full-lock.pdf'), 'latin1');
  for (const part of ['/MarkInfo', '/StructTreeRoot', '/Outlines', '/Title']) expect(pdf).toContain(part);
  const text = readFileSync(join(out, 'full-lock.md'), 'utf8');
  for (const [, path = ''] of text.matchAll(/\]\((pictures\/[^)]+)\)/g)) expect(existsSync(join(out, path))).toBe(true);
});

test('what cannot be is said before anything is built', async () => {
  const { ok, output } = await manual('--scenario', 'no-such', '--format', 'rtf', '--out', out);
  expect(ok).toBe(false);
  expect(output).toContain('There is no scenario no-such');
  expect(output).toContain('There is no format rtf');
  expect(output).not.toContain('Building');
  expect(readdirSync(out)).toEqual([]);
});

test('a format that fails in the end is named, leaves nothing, and keeps no other from being written', async () => {
  test.setTimeout(180_000);
  // It takes the pictures, and does not start again to print.
  const tired = join(out, 'tired-browser');
  const browser = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  const once = `case "$*" in *--version*) ;; *) mkdir '${out}/started' || exit 1 ;; esac`;
  writeFileSync(tired, `#!/bin/sh\n${once}\nexec '${browser}' "$@"\n`, { mode: 0o755 });
  const { ok, output } = await runProgram(
    'node',
    ['src/cli/manual.ts', '--scenario', 'full-lock', '--format', 'pdf', '--format', 'html', '--out', join(out, 'made')],
    { quiet: true, env: { CHROMIUM: tired } },
  );
  expect(ok).toBe(false);
  expect(output).toContain(`${tired} did not start`);
  expect(output).toContain('full-lock.html');
  expect(readdirSync(join(out, 'made'))).toEqual(['full-lock.html']);
});

test('the page draws its pictures itself, and gives the manual away as files', async ({ page, site }) => {
  test.setTimeout(180_000);
  await page.goto(`${site.url}#/manual/full-lock`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(page.getByText(manualTexts.drawn)).toBeVisible({ timeout: 120_000 });
  await expect(page.locator('figure img')).toHaveCount(places);
  for (const [name, file] of [
    [manualTexts.saveHtml, 'full-lock.html'],
    [manualTexts.saveWord, 'full-lock.docx'],
    [manualTexts.saveMarkdown, 'full-lock.zip'],
  ] as const) {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
    expect(download.suggestedFilename()).toBe(file);
    await expect(page.getByText(manualTexts.saved(file))).toBeVisible();
  }
  await page.getByRole('link', { name: manualFrame.closing }).click();
  await expect(page.locator('#closing')).toBeFocused();

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: manualTexts.print })).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
