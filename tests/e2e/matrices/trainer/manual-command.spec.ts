import { test } from '@playwright/test';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { printPdf } from '../../../../src/cli/manual/print-pdf.ts';
import { scenarioListTexts } from '../../../../src/content/ja/scenario-list.ts';
import { fullLock } from '../../../../src/training/scenarios/full-lock.ts';
import { runScript, startScript } from '../../fixtures/npm-script.ts';
import { learner, profile } from '../../../support/mihon-bank.ts';
import { expect } from '../../fixtures/expect.ts';
import { patience } from '../../fixtures/patience.ts';

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

test('the command writes the manual of a bank in each format, below the folder where it was typed', async ({
  browser,
}) => {
  writeFileSync(join(out, 'bank.json'), JSON.stringify({ ...profile, id: 'trial-bank', name: '試し銀行' }));
  const args = ['--scenario', 'full-lock', '--profile', 'bank.json', '--out', 'made'];
  const { code, said } = await runScript('manual', args, { INIT_CWD: out });
  expect(said).toContain('full-lock.docx');
  expect(code, said).toBe(0);
  const made = join(out, 'made');
  const files = ['full-lock.docx', 'full-lock.html', 'full-lock.md', 'full-lock.pdf', 'manual.json', 'pictures'];
  expect(readdirSync(made).toSorted()).toEqual(files);

  // Not a page of the site.
  const page = await browser.newPage();
  await page.goto(pathToFileURL(join(made, 'full-lock.html')).href);
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

  const pdf = readFileSync(join(made, 'full-lock.pdf'), 'latin1');
  for (const part of ['/MarkInfo', '/StructTreeRoot', '/Outlines', '/Title']) expect(pdf).toContain(part);
  const text = readFileSync(join(made, 'full-lock.md'), 'utf8');
  const paths = [...text.matchAll(/\]\((pictures\/[^)]+)\)/g)].map(([, path = '']) => path);
  expect(paths).toHaveLength(places);
  expect(text).toContain('試し銀行');
  expect(text).not.toContain(profile.name);
  for (const path of paths) expect(existsSync(join(made, path)), path).toBe(true);
});

test('a wrong option is refused before anything is built', async () => {
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
    [
      [...one, '--profile', bank],
      /^This bank does not suit: full-lock\naccounts: For the exercise “full-lock” the account/,
      {},
    ],
    [[...one, '--out', '/proc/out'], /^\/proc\/out cannot be written: /, {}],
    [[...one, '--out', join(bank, 'made')], /bank\.json is a file, where a folder is needed: give --out/, {}],
    [one, /^BANK_PROFILE=nobody: no such profile; there are keiko-bank, mihon-bank,/, { BANK_PROFILE: 'nobody' }],
  ] as const) {
    // The last --out counts.
    const { code, said } = await runScript('manual', ['--out', elsewhere, ...args], env);
    expect(said).toMatch(sentence);
    expect(code, said).toBe(2);
    expect(said).not.toContain('Building');
  }
  expect(readdirSync(out)).toEqual(['bank.json']);
});

test('an exercise that the bank does not suit is left out and named, and the others are made', async () => {
  const [bank, made] = [join(out, 'bank.json'), join(out, 'made')];
  const accounts = profile.accounts.filter(({ registration }) => registration === undefined);
  writeFileSync(bank, JSON.stringify({ ...profile, accounts }));
  const both = ['--scenario', 'full-lock', '--scenario', 'obtaining-login-id', '--format', 'html'];
  const { code, said } = await runScript('manual', [...both, '--profile', bank, '--out', made]);
  expect(said).toMatch(
    /\nThis bank does not suit: obtaining-login-id\naccounts: For the exercise “obtaining-login-id” /,
  );
  expect(code, said).toBe(1);
  expect(readdirSync(made)).toEqual(['full-lock.html', 'manual.json']);
});

test('a manual that somebody has changed since stays, and is named with the new one beside it', async () => {
  const one = ['--scenario', 'full-lock', '--format', 'html', '--out', out];
  expect(await runScript('manual', one)).toMatchObject({ code: 0 });
  const whole = join(out, 'full-lock.html');
  const made = readFileSync(whole, 'utf8');
  writeFileSync(whole, made.replace(title, '当行のマニュアル'));
  const { code, said } = await runScript('manual', one);
  expect(code, said).toBe(1);
  expect(said).toContain('✓ full-lock.new.html');
  expect(said).toContain(
    'full-lock.html was changed since it was written: it stays as it is, and the new one is full-lock.new.html.',
  );
  expect(readdirSync(out).toSorted()).toEqual(['full-lock.html', 'full-lock.new.html', 'manual.json']);
  expect(readFileSync(whole, 'utf8')).toContain('当行のマニュアル');
  expect(readFileSync(join(out, 'full-lock.new.html'), 'utf8')).toBe(made);
});

test('ended in the middle, as by a terminal that is closed, it leaves nothing', async () => {
  const { program, said, ended } = startScript('manual', ['--scenario', 'full-lock', '--out', join(out, 'made')]);
  await expect.poll(said, { timeout: 4 * patience }).toContain('1/7 pictures');
  expect(readdirSync(out)).toHaveLength(1);
  program.kill('SIGHUP');
  expect(await ended).toMatchObject({ code: 129 });
  expect(readdirSync(out)).toEqual([]);
});

test('a document is printed as the same bytes each time', async () => {
  const html = '<!doctype html><html lang="ja"><title>印刷</title><h1 id="one">印刷</h1><a href="#one">見出しへ</a>';
  const print = () => printPdf(html, browserPath);
  const first = Buffer.from(await print());
  expect(first.equals(await print())).toBe(true);
  // Both may have been printed within one second, and a PDF notes no less: so none of its dates is that of today.
  const dates = [...first.toString('latin1').matchAll(/\(D:(\d{14})/g)].map(([, date]) => date);
  expect(new Set(dates)).toEqual(new Set(['20000101000000']));
});

test('a format that fails in the end is named, leaves nothing, and keeps no other from being written', async () => {
  // It takes the pictures, and does not start again to print.
  const tired = join(out, 'tired-browser');
  const once = `case "$*" in *--version*) ;; *) mkdir '${out}/started' || exit 1 ;; esac`;
  writeFileSync(tired, `#!/bin/sh\n${once}\nexec '${browserPath}' "$@"\n`, { mode: 0o755 });
  const { code, said } = await runScript(
    'manual',
    ['--scenario', 'full-lock', '--format', 'pdf', '--format', 'html', '--out', join(out, 'made')],
    { CHROMIUM: tired },
  );
  expect(code, said).toBe(1);
  expect(said).toContain(`${tired} did not start`);
  expect(said).toContain('full-lock.html');
  expect(readdirSync(join(out, 'made'))).toEqual(['full-lock.html', 'manual.json']);
});
