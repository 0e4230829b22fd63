import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { root } from '../../../../src/cli/machine/root.ts';
import { siteTexts } from '../../../../src/content/ja/site.ts';
import { test, type ChangingSite } from '../../fixtures/changing-site.ts';
import { expect } from '../../fixtures/expect.ts';

const { obstacles } = siteTexts.start;
const standing = 'しばらくしてもこの表示のままのときは';

const scripts = /^assets\/.*\.js$/;
const sheets = /\.css$/;
const asText = (...paths: readonly RegExp[]) => ({
  headers: (path: string) => ({
    'X-Content-Type-Options': 'nosniff',
    ...(paths.some((each) => each.test(path)) && { 'Content-Type': 'text/plain' }),
  }),
});

/** Adds a page to the host that shows the site in a frame. */
function embed(site: ChangingSite, frame: string): void {
  site.version = new Map([...site.version, ['course.html', Buffer.from(frame)]]);
}

test.beforeEach(({ breaches }) => {
  // A page that is opened from a folder asks that folder.
  breaches.provoke((line) => line.startsWith('request to file:'));
});

test.describe('where no script of the site runs, the page says which browsers and addresses it needs', () => {
  test('scripts served as text', async ({ page, changing }) => {
    Object.assign(changing, asText(/\.js$/));
    await page.goto(changing.url);
    await expect(page.getByText(standing)).toBeVisible();
    await expect(page.getByText('Internet Explorer モード')).toBeVisible();
  });

  test('scripts and sheets served as text', async ({ page, changing }) => {
    Object.assign(changing, asText(/\.js$/, sheets));
    await page.goto(changing.url);
    await expect(page.getByText(standing)).toBeVisible();
  });

  test('no script arrives, and motion is to be reduced', async ({ page, changing }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    changing.fate = (path) => (scripts.test(path) ? 404 : 'served');
    await page.goto(changing.url);
    await expect(page.getByText(standing)).toBeHidden();
    await expect(page.getByText(standing)).toBeVisible();
  });

  test('a wrong address at a host that answers everything unknown with the page', async ({ page, changing }) => {
    changing.fate = (path) => (changing.version.has(path) ? 'served' : 'page');
    await page.goto(`${changing.url}no/such/page`);
    await expect(page.getByText(standing)).toBeVisible();
  });

  test('an address without its last slash, at a host that answers it with the page', async ({ page, changing }) => {
    changing.beside.set('/some/project', ['text/html', String(changing.version.get('index.html'))]);
    await page.goto(changing.url.slice(0, -1));
    await expect(page.getByText('最後の「/」も')).toBeVisible();
  });

  test('a double click on the file', async ({ page }) => {
    await page.goto(pathToFileURL(join(root, 'dist', 'index.html')).href);
    await expect(page.getByText(standing)).toBeVisible();
  });

  test('a frame without an origin, from a server that allows it nothing', async ({ page, changing }) => {
    embed(changing, '<iframe sandbox="allow-scripts" src="./"></iframe>');
    await page.goto(`${changing.url}course.html`);
    await expect(page.frameLocator('iframe').getByText(standing)).toBeVisible();
  });
});

test('a site that starts shows none of these words, and nothing has moved', async ({ page, changing }) => {
  await page.addInitScript(() => {
    const shifts: unknown[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({
      type: 'layout-shift',
      buffered: true,
    });
  });
  await page.goto(changing.url);
  await expect(page.getByRole('heading', { name: siteTexts.name })).toBeVisible();
  await expect(page.getByText(standing)).toHaveCount(0);
  await expect(page.locator('.standing')).toHaveCount(0);
  expect(await page.evaluate('shifts.length')).toBe(0);
});

test('a worker served as text leaves the site as it is', async ({ page, changing }) => {
  Object.assign(changing, asText(/^sw\.js$/));
  await page.goto(changing.url);
  await expect(page.getByRole('heading', { name: siteTexts.name })).toBeVisible();
});

test('a sheet served as text is named', async ({ page, changing }) => {
  Object.assign(changing, asText(sheets));
  await page.goto(changing.url);
  await expect(page.getByRole('alert')).toHaveText(obstacles.styles);
});

test('a sheet that arrives after the script has run is waited for', async ({ page, changing }) => {
  // The second module runs after the site's own, as WebKit runs both before the sheet.
  const html = String(changing.version.get('index.html'));
  const [link = ''] = /<link rel="stylesheet".*?>/.exec(html) ?? [];
  const [, sheet = ''] = /href="(.*?)"/.exec(link) ?? [];
  changing.version = new Map([
    ...changing.version,
    ['index.html', Buffer.from(html.replace(link, '<script type="module" src="./late-sheet.js"></script>'))],
    [
      'late-sheet.js',
      Buffer.from(`document.head.append(Object.assign(document.createElement('link'), {
        rel: 'stylesheet', href: '${sheet}',
      }));`),
    ],
  ]);
  await page.goto(changing.url);
  await expect(page.getByRole('heading', { name: siteTexts.name })).toBeVisible();
});

const taken: readonly (readonly [string, string, string])[] = [
  ['toSorted', 'delete Array.prototype.toSorted', obstacles.language],
  ['findLast', 'delete Array.prototype.findLast', obstacles.language],
  ['Object.hasOwn', 'delete Object.hasOwn', obstacles.language],
  ['Promise.withResolvers', 'delete Promise.withResolvers', obstacles.language],
  ['ResizeObserver', 'delete globalThis.ResizeObserver', obstacles.language],
  ['matchMedia', 'delete globalThis.matchMedia', obstacles.language],
  [
    'cryptography',
    "Object.defineProperty(Crypto.prototype, 'subtle', { get: () => undefined })",
    obstacles.cryptography,
  ],
];
for (const [name, script, words] of taken) {
  test(`a browser without ${name} is told so before any exercise`, async ({ page, changing }) => {
    await page.addInitScript(script);
    await page.goto(`${changing.url}#/practice/expired-certificate?mode=guided`);
    await expect(page.getByRole('alert')).toHaveText(words);
  });
}

test('a fault that nobody foresaw is told, with a report that names no address', async ({
  page,
  context,
  changing,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(
    "SubtleCrypto.prototype.digest = () => Promise.reject(new TypeError('odd: https://host.example/a/b.js?c=d'))",
  );
  await page.goto(changing.url);
  await expect(page.getByRole('alert')).toHaveText(obstacles.unforeseen);
  await page.getByRole('button', { name: siteTexts.start.copy }).click();
  await expect(page.getByText(siteTexts.start.copied)).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('TypeError: odd: b.js\n');
});

test('a view that cannot be drawn says so, with a report, and other views go on', async ({ page, changing }) => {
  await page.addInitScript(
    "globalThis.ResizeObserver = class { constructor() { throw new TypeError('odd observer'); } }",
  );
  await page.goto(`${changing.url}#/practice/expired-certificate?mode=guided`);
  await expect(page.getByRole('alert')).toHaveText(siteTexts.troubles.unforeseen);
  await page.locator('summary', { hasText: siteTexts.start.report }).click();
  await expect(page.getByRole('textbox', { name: siteTexts.start.report })).toHaveValue(/TypeError: odd observer/);
  await page.getByRole('link', { name: siteTexts.practice.back }).click();
  await expect(page.getByRole('heading', { name: siteTexts.name })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('alert')).toHaveText(siteTexts.troubles.unforeseen);
});

test('a frame without an origin is told to open the site in a tab of its own', async ({ page, changing }) => {
  Object.assign(changing, { headers: () => ({ 'Access-Control-Allow-Origin': '*' }) });
  embed(changing, '<iframe sandbox="allow-scripts" src="./#/settings"></iframe>');
  await page.goto(`${changing.url}course.html`);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('alert')).toHaveText(obstacles.ownOrigin);
  const link = frame.getByRole('link', { name: siteTexts.start.ownTab });
  await expect(link).toHaveAttribute('href', `${changing.url}#/settings`);
  await expect(link).toHaveAttribute('target', '_blank');
});
