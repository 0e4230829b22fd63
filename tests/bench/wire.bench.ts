import { account, newKey, requestWith, start } from '../support/fixtures.ts';
import { toBase64 } from '../../src/pki/base64.ts';
import { builtInProfile } from '../../src/profile/built-in.ts';
import { inBrowser, workerReady } from './browser.ts';
import { serveEmpty } from './built-sites.ts';
import { median } from '../../src/cli/bench/measurement.ts';

const runs = 60;
const customer = account('test999');

/** In the page: a request to the worker, and how long it took. */
async function timedPost({ url, headers, body }: { url: string; headers: Record<string, string>; body: string }) {
  const begun = performance.now();
  const response = await fetch(url, { method: 'POST', headers, body });
  const text = await response.text();
  return { status: response.status, text, time: performance.now() - begun };
}

export const measure = inBrowser(async ({ visitor, own }) => {
  const empty = await serveEmpty();
  const [page, beside] = [await (await visitor()).newPage(), await (await visitor()).newPage()];
  await page.goto(own.url);
  await beside.goto(empty.url);
  await beside.evaluate(() => navigator.serviceWorker.register('sw.js'));
  for (const each of [page, beside]) {
    await workerReady(each);
    await each.waitForFunction(() => navigator.serviceWorker.controller !== null);
  }

  const begin = JSON.stringify({ profile: builtInProfile, now: start, accounts: [], certificates: [] });
  const times: number[] = [];
  const emptyTimes: number[] = [];
  for (let run = 0; run <= runs; run += 1) {
    const about = { 'Training-Attempt': `wire-${run}` };
    const body = toBase64(await requestWith(await newKey({ name: 'ECDSA', namedCurve: 'P-256' }), customer.loginId));
    const headers = {
      ...about,
      'Content-Type': 'application/pkcs10',
      Authorization: `Basic ${toBase64(new TextEncoder().encode(`${customer.loginId}:${customer.password}`))}`,
    };
    const put = { url: `${own.url}api/trainer/attempts/wire-${run}`, begin };
    await page.evaluate(
      ({ url, begin }) => fetch(url, { method: 'PUT', headers: { 'If-None-Match': '*' }, body: begin }),
      put,
    );
    const issued = await page.evaluate(timedPost, { url: `${own.url}.well-known/est/simpleenroll`, headers, body });
    if (issued.status !== 200) throw new Error(`nothing was issued: ${issued.status} ${issued.text}`);
    const answered = await beside.evaluate(timedPost, { url: `${empty.url}simpleenroll`, headers, body });
    if (answered.text !== String(body.length)) throw new Error('the empty handler did not answer');
    // The first one makes the CA as well.
    if (run === 0) continue;
    times.push(issued.time);
    emptyTimes.push(answered.time);
  }
  await empty.stop();
  return [
    {
      name: 'simpleenroll over the wire, P-256',
      value: median(times),
      unit: 'ms',
      goal: null,
      beside: { name: 'a worker that answers at once', value: median(emptyTimes) },
    },
  ];
});
