import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { printPdf } from '../../../src/cli/manual/print-pdf.ts';
import { manualFrame } from '../../../src/content/ja/manual-frame.ts';
import { manualTexts } from '../../../src/content/ja/manual.ts';
import { scenarioListTexts } from '../../../src/content/ja/scenario-list.ts';
import { fullLock } from '../../../src/training/scenarios/full-lock.ts';
import { runCommand, startCommand } from '../fixtures/run-command.ts';
import { expect, learner, profile, test } from '../fixtures/first-visit.ts';

const { title } = scenarioListTexts['full-lock'];
/** One for each step, one before them, one after. */
const places = fullLock.solution.length + 2;

const browserPath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

// One after the other: each builds a site or draws for a while.
test.describe.configure({ mode: 'default' });

let out = '';

test.beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'manuals-'));
});

test.afterEach(() => rmSync(out, { recursive: true, force: true }));

const manual = (...args: readonly string[]) => runCommand('manual', args);

test('the command writes the manual in each format, from pictures that it takes', async ({ browser }) => {
  test.setTimeout(180_000);
  const { code, said } = await manual('--scenario', 'full-lock', '--out', out);
  expect(said).toContain('full-lock.docx');
  expect(code, said).toBe(0);
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
  // A picture that stands in several places is stored once, and is no <img>.
  await expect(page.locator('.picture')).toHaveCount(places);
  expect(drawn.length).toBeGreaterThan(0);
  for (const width of drawn) expect(width).toBeGreaterThan(1_500);

  await page.close();

  const pdf = readFileSync(join(out, 'full-lock.pdf'), 'latin1');
  for (const part of ['/MarkInfo', '/StructTreeRoot', '/Outlines', '/Title']) expect(pdf).toContain(part);
  const text = readFileSync(join(out, 'full-lock.md'), 'utf8');
  const paths = [...text.matchAll(/\]\((pictures\/[^)]+)\)/g)].map(([, path = '']) => path);
  expect(paths).toHaveLength(places);
  for (const path of paths) expect(existsSync(join(out, path)), path).toBe(true);
});

test('what cannot be is said before anything is built', async () => {
  // The command is run for each.
  test.slow();
  const bank = join(out, 'bank.json');
  writeFileSync(bank, JSON.stringify({ ...profile, accounts: profile.accounts.filter((each) => each !== learner) }));
  const one = ['--scenario', 'full-lock'];
  const elsewhere = join(out, 'made');
  for (const [args, sentence, env] of [
    [['--scenario', 'no-such', '--format', 'rtf'], /There is no scenario "no-such".*\nThere is no format "rtf"/, {}],
    [
      one,
      /^There is no Chromium that runs\. `npm test` installs one/,
      { PATH: '', CHROMIUM: '/nowhere', PLAYWRIGHT_BROWSERS_PATH: elsewhere },
    ],
    [[...one, '--profile', bank], /^This bank does not suit:\naccounts: For the exercise “full-lock” the account/, {}],
    [[...one, '--out', '/proc/out'], /^\/proc\/out cannot be written: /, {}],
    [[...one, '--out', join(bank, 'made')], /bank\.json is a file, where a folder is needed: give --out/, {}],
    [one, /^BANK_PROFILE=nobody: no such profile; there are mihon-bank/, { BANK_PROFILE: 'nobody' }],
  ] as const) {
    // What is named last counts.
    const { code, said } = await runCommand('manual', ['--out', elsewhere, ...args], env);
    expect(said).toMatch(sentence);
    expect(code, said).toBe(2);
    expect(said).not.toContain('Building');
  }
  expect(readdirSync(out)).toEqual(['bank.json']);
});

test('ended in the middle, as by a terminal that is closed, it leaves nothing', async () => {
  test.setTimeout(180_000);
  const { program, said, ended } = startCommand('manual', ['--scenario', 'full-lock', '--out', join(out, 'made')]);
  await expect.poll(said, { timeout: 120_000 }).toContain('1/7 pictures');
  expect(readdirSync(out)).toHaveLength(1);
  program.kill('SIGHUP');
  expect(await ended).toMatchObject({ code: 129 });
  expect(readdirSync(out)).toEqual([]);
});

test('the manual of another bank has its name, and lies where the command was typed', async () => {
  test.setTimeout(180_000);
  writeFileSync(join(out, 'bank.json'), JSON.stringify({ ...profile, id: 'trial-bank', name: '試し銀行' }));
  const { code, said } = await runCommand(
    'manual',
    ['--scenario', 'full-lock', '--format', 'markdown', '--profile', 'bank.json', '--out', 'made'],
    { INIT_CWD: out },
  );
  expect(code, said).toBe(0);
  const text = readFileSync(join(out, 'made/full-lock.md'), 'utf8');
  expect(text).toContain('試し銀行');
  expect(text).not.toContain(profile.name);
});

test('a document is printed as the same octets each time', async () => {
  const html = '<!doctype html><html lang="ja"><title>印刷</title><h1 id="one">印刷</h1><a href="#one">見出しへ</a>';
  const print = () => printPdf(html, browserPath);
  const first = await print();
  // The time that a PDF notes has seconds.
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  expect(Buffer.compare(await print(), first)).toBe(0);
});

test('a format that fails in the end is named, leaves nothing, and keeps no other from being written', async () => {
  test.setTimeout(180_000);
  // It takes the pictures, and does not start again to print.
  const tired = join(out, 'tired-browser');
  const once = `case "$*" in *--version*) ;; *) mkdir '${out}/started' || exit 1 ;; esac`;
  writeFileSync(tired, `#!/bin/sh\n${once}\nexec '${browserPath}' "$@"\n`, { mode: 0o755 });
  const { code, said } = await runCommand(
    'manual',
    ['--scenario', 'full-lock', '--format', 'pdf', '--format', 'html', '--out', join(out, 'made')],
    { CHROMIUM: tired },
  );
  expect(code, said).toBe(1);
  expect(said).toContain(`${tired} did not start`);
  expect(said).toContain('full-lock.html');
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
