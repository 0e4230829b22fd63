import { expect, test, type Page } from '@playwright/test';
import { once } from 'node:events';
import { createServer, request, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { siteTexts } from '../../src/content/ja/site.ts';
import { patience } from './fixtures/patience.ts';
import { startScript } from './fixtures/npm-script.ts';
import { takePort } from './fixtures/taken-port.ts';

/** Serves one page, and a worker script if there is one, at a port of this machine. */
async function serveAt(port: number, title: string, worker?: string) {
  const server = createServer(({ url }, response) => {
    const isWorker = url === '/sw.js' && worker !== undefined;
    response.writeHead(200, { 'Content-Type': isWorker ? 'text/javascript' : 'text/html' });
    response.end(isWorker ? worker : `<!doctype html><title>${title}</title>`);
  }).listen(port, 'localhost');
  await once(server, 'listening');
  return async () => {
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  };
}

// As of 0.2.0: it answers the first page of the whole port from its cache.
const earlierWorker = `
addEventListener('install', (event) => event.waitUntil(caches.open('workbox-precache-v2-' + registration.scope)));
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => {
  const page = new Response('<!doctype html><title>earlier version</title>', { headers: { 'Content-Type': 'text/html' } });
  if (new URL(event.request.url).pathname === '/') event.respondWith(page);
});`;

/** Ways to a file of the project that is not served. */
const outside = [
  '/../package.json',
  '/shomei-dojo/../../package.json',
  '/shomei-dojo/..%2f..%2fpackage.json',
  '/shomei-dojo/%2e%2e/package.json',
  '/shomei-dojo/..\\..\\package.json',
];

/** Status and body of the answer to a path that no browser would leave as it is. */
async function answerAt(port: number, path: string, host = `localhost:${port}`): Promise<string> {
  const asked = request({ host: 'localhost', port, path, headers: { Host: host } }).end();
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  return `${answer.statusCode} ${await text(answer)}`;
}

const workersOf = (page: Page) =>
  page.evaluate(async () =>
    (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname),
  );

test('npm start serves the site below a path of its own, and takes the worker of earlier versions away', async ({
  page,
}) => {
  const { server, port } = await takePort();
  server.close();
  await once(server, 'close');
  const top = `http://localhost:${port}/`;
  const stopEarlier = await serveAt(port, 'earlier version', earlierWorker);
  await page.goto(top);
  await page.evaluate(async () => {
    await navigator.serviceWorker.register('/sw.js');
    await navigator.serviceWorker.ready;
  });
  await stopEarlier();

  const { program, said, ended } = startScript('start', ['--port', String(port)]);
  const address = `${top}shomei-dojo/`;
  // It builds first, on a new machine with its fonts.
  await expect.poll(said, { timeout: 8 * patience }).toContain(`証明書道場 is at ${address}`);
  await page.goto(top);
  await expect(page).toHaveTitle('earlier version'); // it may hold an exercise, and goes on until it is left
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1, name: siteTexts.name })).toBeVisible();
  await expect.poll(() => workersOf(page), { timeout: patience }).toEqual(['/shomei-dojo/']);
  expect(await page.evaluate(() => caches.keys())).not.toContain(`workbox-precache-v2-${top}`);
  await page.goto(top);
  await expect(page).toHaveURL(address);
  await expect(page.getByText(siteTexts.offlineReady)).toBeVisible({ timeout: 2 * patience });
  for (const path of outside)
    expect([path, await answerAt(port, path)]).toEqual([path, expect.not.stringContaining('devDependencies')]);
  expect(await answerAt(port, '/shomei-dojo/', 'elsewhere.example')).toMatch(/^403 /);
  program.kill('SIGTERM');
  await ended;

  const stopOther = await serveAt(port, 'another project');
  await page.goto(top);
  await expect(page).toHaveTitle('another project');
  await page.goto(`${top}api/`);
  await expect(page).toHaveTitle('another project');
  await stopOther();
});
