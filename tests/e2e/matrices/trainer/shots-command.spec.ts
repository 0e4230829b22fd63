import { test as base } from '@playwright/test';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { buildForPictures } from '../../../../src/cli/browser/build-for-pictures.ts';
import { hashOf } from '../../../../src/cli/files/hash-of.ts';
import { readList, writeList, type PictureList } from '../../../../src/cli/shots/picture-list.ts';
import { root } from '../../../../src/cli/machine/root.ts';
import { pcScreen } from '../../../../src/procedure/world/world.ts';
import { scenarioIds } from '../../../../src/training/scenarios/catalogue.ts';
import { runScript, startScript } from '../../fixtures/npm-script.ts';
import { learner, profile } from '../../../support/mihon-bank.ts';
import { expect } from '../../fixtures/expect.ts';
import { patience } from '../../fixtures/patience.ts';

const test = base.extend<{ folder: string }>({
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'shots-test-'));
    await use(folder);
    rmSync(folder, { recursive: true });
  },
});

const shots = (args: readonly string[], env: Readonly<Record<string, string>> = {}) => runScript('shots', args, env);

// These tests take pictures of the site that is built already.
const few = [
  '--site',
  join(root, 'dist'),
  '--scenario',
  'expired-certificate',
  '--step',
  'issue',
  '--view',
  'page',
  '--view',
  'dialog',
];

function contentOf(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).toSorted();
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length), hashOf(readFileSync(path))]));
}

function listIn(folder: string): PictureList {
  const reading = readList(readFileSync(join(folder, 'shots.json')));
  if (!reading.ok) throw new Error(reading.fault);
  return reading.list;
}

/** Makes one pixel of a picture another, as though an earlier version had drawn it so. */
function plant(folder: string, place: number): string {
  const list = listIn(folder);
  const pictures = list.pictures.map((picture, index) => {
    if (index !== place) return picture;
    const png = PNG.sync.read(readFileSync(join(folder, picture.file)));
    png.data[0] = (png.data[0] ?? 0) ^ 1;
    const packed = PNG.sync.write(png);
    writeFileSync(join(folder, picture.file), packed);
    return { ...picture, hash: hashOf(packed) };
  });
  writeFileSync(join(folder, 'shots.json'), writeList({ ...list, pictures }));
  return list.pictures[place]?.file ?? '';
}

test('two runs make the same bytes, and a planted change is named', async ({ folder }) => {
  const [first, second] = [join(folder, 'first'), join(folder, 'second')];
  const made = await shots([...few, '--size', 'all', '--out', first]);
  expect(made).toMatchObject({ code: 0, said: expect.stringMatching(/^6 pictures, [\d,]+ bytes, in .* s: .*index/m) });
  expect(listIn(first).pictures.map(({ file }) => file)).toEqual(
    ['small', 'medium', 'large'].flatMap((size) =>
      ['page', 'dialog'].map((view) => `expired-certificate/08-issue-${view}-${size}.png`),
    ),
  );

  const again = await shots([...few, '--size', 'all', '--out', second, '--check', first]);
  expect(again).toMatchObject({ code: 0, said: expect.stringContaining('0 changed, 0 new, 0 gone') });
  expect(contentOf(second)).toEqual(contentOf(first));

  const changed = plant(first, 0);
  const checked = await shots([...few, '--size', 'small', '--out', second, '--check', first]);
  expect(checked.said).toContain(`changed: ${changed} (1 pixel differs)`);
  expect(checked).toMatchObject({ code: 1, said: expect.stringContaining('1 changed, 0 new, 0 gone') });
  const drawn = Object.keys(contentOf(join(second, 'changes')));
  expect(drawn).toHaveLength(4);
  expect(drawn).toContain(`/${changed.replace('.png', '-difference.png')}`);
  const other = ['--scenario', 'expired-certificate', '--step', 'issue', '--view', 'desktop'];
  const nothing = await shots([...other, '--out', second, '--check', first]);
  expect(nothing).toMatchObject({ code: 2, said: expect.stringContaining('there is nothing to compare') });

  // Only the two sets are left, and nothing unfinished.
  expect(readdirSync(folder).toSorted()).toEqual(['first', 'second']);
});

test('at scale 2 pictures are twice as wide, and several exercises are covered', async ({ folder }) => {
  const steps = ['--step', 'openInternetExplorer', '--step', 'certificateLogin'];
  // npm passes on the folder in which a command was typed.
  const typed = { INIT_CWD: folder };
  const made = await shots(['--site', join(root, 'dist'), ...steps, '--scale', '2', '--out', 'deep/out'], typed);
  expect(made, made.said).toMatchObject({ code: 0 });
  const { scale, pictures } = listIn(join(folder, 'deep/out'));
  expect(scale).toBe(2);
  expect(new Set(pictures.map(({ scenario }) => scenario)).size).toBeGreaterThan(1);
  expect(new Set(pictures.map(({ width }) => width))).toEqual(new Set([2 * pcScreen.width]));
});

test('a wrong option is refused in a sentence, and nothing is written', async ({ folder }) => {
  const out = join(folder, 'out');
  const empty = join(folder, 'no-site');
  const bank = join(folder, 'bank.json');
  writeFileSync(
    bank,
    JSON.stringify({ ...profile, accounts: profile.accounts.filter((account) => account !== learner) }),
  );
  for (const [args, sentence, env] of [
    [['--view', 'tab'], /There is no view "tab"; there are: desktop/, {}],
    [['--colour'], /Unknown option '--colour'/, {}],
    [['--step', '0', '--view', 'dialog'], /There is no such picture/, {}],
    [['--site', empty], /no-site holds no built site/, {}],
    [
      few,
      /There is no Chromium that runs\. `npm test` installs one/,
      { PATH: '', CHROMIUM: '', PLAYWRIGHT_BROWSERS_PATH: empty },
    ],
    [
      ['--scenario', 'full-lock'],
      /^This bank does not suit: full-lock\naccounts: For the exercise “full-lock” the account .* is needed\.\n$/,
      { BANK_PROFILE: bank },
    ],
    [[], /BANK_PROFILE=nobody: no such profile; there are keiko-bank, mihon-bank,/, { BANK_PROFILE: 'nobody' }],
  ] as const) {
    const { code, said } = await shots([...args, '--out', out], env);
    expect(said).toMatch(sentence);
    expect(code, said).toBe(2);
  }
  expect(readdirSync(folder)).toEqual(['bank.json']);
});

test('an exercise that the bank does not suit is left out and named, and all others are made', async ({ folder }) => {
  const [bank, out] = [join(folder, 'bank.json'), join(folder, 'out')];
  const accounts = profile.accounts.filter(({ registration }) => registration === undefined);
  writeFileSync(bank, JSON.stringify({ ...profile, accounts }));
  const made = await shots(['--site', join(root, 'dist'), '--step', '0', '--profile', bank, '--out', out]);
  expect(made.said).toMatch(
    /\nThis bank does not suit: obtaining-login-id\naccounts: For the exercise “obtaining-login-id” /,
  );
  expect(made.code, made.said).toBe(1);
  const others = scenarioIds.filter((id) => id !== 'obtaining-login-id');
  expect(listIn(out).pictures.map(({ scenario }) => scenario)).toEqual(others);
});

test('a scene that says it cannot be drawn is named, and leaves nothing', async ({ folder }) => {
  const site = join(folder, 'site');
  mkdirSync(site);
  writeFileSync(
    join(site, 'index.html'),
    `<!doctype html><meta charset="utf-8"><main></main><script>
      addEventListener('hashchange', () => {
        document.querySelector('main').outerHTML = '<main><p role="alert">描けません。</p></main>';
        document.documentElement.dataset.ready = 'error';
      });
    </script>`,
  );
  const { code, said } = await shots([...few, '--site', site, '--out', join(folder, 'out')]);
  expect(said).toMatch(
    /There is no picture at #\/scene\/expired-certificate\/issue\?view=\w+&size=medium: 描けません。/,
  );
  expect(code).toBe(2);
  expect(readdirSync(folder)).toEqual(['site']);
});

test('a build that fails is reported as such', async ({ folder }) => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  await expect(buildForPictures(join(file, 'site'))).rejects.toThrow(
    /The site could not be built, so there are no pictures: /,
  );
});

test('ended by a signal in the middle, it leaves nothing', async ({ folder }) => {
  const { program, ended } = startScript('shots', ['--site', join(root, 'dist'), '--out', join(folder, 'out')]);
  await expect
    .poll(() => readdirSync(folder, { recursive: true }).some((name) => String(name).endsWith('.png')), {
      timeout: 4 * patience,
    })
    .toBe(true);
  program.kill('SIGINT');
  expect(await ended).toMatchObject({ code: 130 });
  expect(readdirSync(folder)).toEqual([]);
});
