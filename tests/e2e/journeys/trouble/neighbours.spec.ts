import type { Page } from '@playwright/test';
import { workerInControl } from '../../browser/workers.ts';
import { test } from '../../fixtures/changing-site.ts';
import { expect } from '../../fixtures/expect.ts';
import { Practice } from '../../pages/practice.ts';

/** The status and the beginning of what a page gets when it asks for these addresses. */
const got = (page: Page, method: string, paths: readonly string[]) =>
  page.evaluate(
    async ({ method, paths }) => {
      const answers = [];
      for (const path of paths) {
        const response = await fetch(path, { method, ...(method === 'POST' && { body: '{}' }) });
        answers.push(`${path} ${response.status} ${response.headers.get('content-type')}`);
      }
      return answers;
    },
    { method, paths },
  );

const ofWire = (path: string) => /api|%61pi|ca[%/]|well-known/i.test(path);

test.describe('at the root of a host', () => {
  test.use({ folder: '/' });

  test('other projects of the host keep what lies below api and ca, and the site keeps its bank', async ({
    page,
    changing,
  }) => {
    for (const path of ['/api/', '/ca/en/', '/blog/', '/api/save']) {
      changing.beside.set(path, ['text/html', `<!doctype html><title>neighbour ${path}</title>`]);
    }
    changing.beside.set('/api/posts.json', ['application/json', '[]']);
    await page.goto(changing.url);
    await workerInControl(page);

    for (const path of ['/api/', '/ca/en/', '/blog/']) {
      await page.goto(new URL(path, changing.url).href);
      await expect(page).toHaveTitle(`neighbour ${path}`);
    }
    expect(await page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
    expect(await got(page, 'GET', ['/api/posts.json', '/ca/en/'])).toEqual([
      '/api/posts.json 200 application/json',
      '/ca/en/ 200 text/html',
    ]);
    await page.evaluate(() => {
      document.body.innerHTML = '<form method="post" action="/api/save"></form>';
      document.forms[0]?.submit();
    });
    await expect(page).toHaveTitle('neighbour /api/save');

    await page.goto(`${changing.url}?from=blog#/results`);
    const paths = ['api/bank/challenge', 'api/posts.json'];
    expect(await got(page, 'POST', paths)).toEqual([
      'api/bank/challenge 200 application/json',
      'api/posts.json 404 application/problem+json',
    ]);
    expect(changing.asked.filter(ofWire)).toEqual([]);
  });
});

test('the own page’s odd spellings of the wire are answered by the worker, and no host sees them', async ({
  page,
  changing,
}) => {
  await page.goto(changing.url);
  await workerInControl(page);
  const odd = [
    './/api/bank/login',
    'api%2Fbank%2Flogin',
    'API/bank/login',
    'api',
    'ca%2Froot.cer',
    '.well-known//est/cacerts',
  ];
  const answers = await got(page, 'POST', [...odd, '%61pi/bank/login']);
  expect(answers).toEqual([
    ...odd.map((path) => `${path} 404 application/problem+json`),
    '%61pi/bank/login 400 application/problem+json',
  ]);
  expect(changing.asked.filter(ofWire)).toEqual([]);
});

test('a form of another site reaches no bank, and locks nobody', async ({ page, context, changing }) => {
  await page.goto(changing.url);
  await workerInControl(page);
  const elsewhere = await context.newPage();
  for (let count = 0; count < 5; count += 1) {
    await elsewhere.goto('about:blank');
    await elsewhere.evaluate((action) => {
      document.body.innerHTML = `<form method="post" enctype="text/plain" action="${action}">
        <input name='{"loginId":"test999","password":"x","a":"' value='"}' /></form>`;
      document.forms[0]?.submit();
    }, `${changing.url}api/bank/login`);
    await expect(elsewhere.getByRole('heading', { name: 'elsewhere' })).toBeVisible();
  }
  const misses = await page.evaluate(async () => {
    const body = JSON.stringify({ loginId: 'test999', password: 'Machigai1' });
    const answer = await fetch('api/bank/authentication', { method: 'POST', body });
    return ((await answer.json()) as { account: { misses: number } }).account.misses;
  });
  expect(misses).toBe(1);
});

test('the files of the CA can be opened and saved, from whatever page', async ({ page, context, changing }) => {
  await page.goto(changing.url);
  await workerInControl(page);
  for (const name of ['root.cer', 'issuing.crl']) {
    const elsewhere = await context.newPage();
    const saved = elsewhere.waitForEvent('download');
    await elsewhere.evaluate((address) => location.assign(address), `${changing.url}ca/${name}`);
    expect((await saved).suggestedFilename()).toBe(name);
  }
  expect(changing.asked.filter(ofWire)).toEqual([]);
});

test('a page that the host shows at another address has the bank inside it', async ({ page, changing }) => {
  await page.goto(changing.url);
  await workerInControl(page);
  changing.fate = (path) => (changing.version.has(path) ? 'served' : 'page');
  const practice = new Practice(page);
  await practice.open(`${changing.url}start`);
  await practice.pc.isReady();
  await practice.logInWithExpired(await practice.pc.openInternetExplorer());
  expect(changing.asked.filter(ofWire)).toEqual([]);
});

test('a page beside the site gets no answer of its worker, and no worker of its own over the site', async ({
  page,
  changing,
}) => {
  await page.goto(changing.url);
  await workerInControl(page);
  const [top, script] = [new URL('/other/', changing.url), new URL('/other/sw.js', changing.url)];
  changing.beside.set(top.pathname, ['text/html', '<!doctype html><title>neighbour</title>']);
  changing.beside.set(script.pathname, ['text/javascript', '']);
  await page.goto(top.href);
  expect(await got(page, 'POST', [`${changing.url}api/bank/challenge`])).toEqual([
    `${changing.url}api/bank/challenge 404 text/html`,
  ]);
  const refused = await page.evaluate(
    ([worker, scope]) =>
      navigator.serviceWorker
        .register(worker ?? '', { scope: scope ?? '' })
        .catch((fault: unknown) => (fault instanceof Error ? fault.name : fault)),
    [script.href, changing.url],
  );
  expect(refused).toBe('SecurityError');
});
