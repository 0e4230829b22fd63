import { bankTexts } from '../../../../src/content/ja/bank.ts';
import { Practice } from '../../pages/practice.ts';
import { expect, test } from '../../fixtures/first-visit.ts';
import { test as laterVisitTest } from '../../fixtures/later-visit.ts';

test('the bank answers after a hard reload, which leaves a page without its worker', async ({
  page,
  context,
  site,
}) => {
  const practice = new Practice(page);
  await practice.open(site.url);
  await practice.pc.isReady();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Page.reload', { ignoreCache: true });
  await practice.pc.isReady();
  await practice.logInWithExpired(await practice.pc.openInternetExplorer());
});

test('two tabs have a bank each: misses in one do not lock the other', async ({ page, context, site }) => {
  const one = new Practice(page);
  await one.open(site.url);
  await one.pc.isReady();
  const enrolment = await one.authenticate(await one.pc.openInternetExplorer(), 'Machigai1');
  await enrolment.says(bankTexts.commonErrors.credentialsRefused);

  const other = new Practice(await context.newPage());
  await other.open(site.url);
  await other.startAnew();
  const fresh = await other.authenticate(await other.pc.openInternetExplorer());
  await fresh.shows('BSMS002');
});

test.describe('where no worker can run', () => {
  test.use({ serviceWorkers: 'block' });

  test('the same bank answers inside the page', async ({ page, site }) => {
    const practice = new Practice(page);
    await practice.enter(site.url);
    await practice.solve();
    await practice.isSolved();
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  });
});

laterVisitTest(
  'what lies below a folder of the wire and has no handler is answered 404, by the worker',
  async ({ page, site }) => {
    await page.goto(site.url);
    const practice = new Practice(page);
    await practice.open(site.url);
    await practice.pc.isReady();
    const answers = await page.evaluate(() =>
      Promise.all(
        ['api/bank/nothing', 'ca/nothing', '.well-known/est/nothing'].map(async (path) => {
          const response = await fetch(path);
          return [response.status, response.headers.get('content-type')];
        }),
      ),
    );
    expect(answers).toEqual(Array(3).fill([404, 'application/problem+json']));
    const probes = await page.evaluate(() =>
      Promise.all(
        ['HEAD', 'OPTIONS'].map(async (method) => {
          const { status, headers } = await fetch('ca/issuing.crl', { method });
          return [status, headers.get('content-type') ?? headers.get('allow')];
        }),
      ),
    );
    expect(probes).toEqual([
      [200, 'application/pkix-crl'],
      [204, 'GET, HEAD, OPTIONS'],
    ]);
  },
);
