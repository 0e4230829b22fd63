import '../../mocks/local-storage-shim.ts';
import type { Page } from '@playwright/test';
import { makeAuthority } from '../../mocks/signing/make-authority.ts';
import { randomBytes } from '../../mocks/signing/random.ts';
import { signCrl } from '../../mocks/signing/sign-crl.ts';
import { median, timesOf, type Measurement } from '../../src/cli/bench/measurement.ts';
import { readCertsOnly } from '../../src/gateway/certs-only.ts';
import { fromBase64, toBase64 } from '../../src/pki/base64.ts';
import { builtInProfile } from '../../src/profile/built-in.ts';
import { days, isoText } from '../../src/time/instant.ts';
import { certIdOf, ocspRequestOf } from '../support/bank/ocsp-requests.ts';
import { basic } from '../support/bank/site.ts';
import { account, newKey, profileWith, requestWith, start } from '../support/fixtures.ts';
import { inBrowser, workerReady } from './browser.ts';
import { fillBank, timedAsk, type Asked } from './bank-in-page.ts';

// A certificate lasts a year, and the next one is asked for the day after: so often until the CA ends.
const runs = 35;
const ofCustomer = 10_000;
const inAll = 100_000;
const inTabs = 300;

const p256 = { name: 'ECDSA', namedCurve: 'P-256' };
const customer = account('test999');
const issuing = {
  Authorization: basic(`${customer.loginId}:${customer.password}`),
  'Content-Type': 'application/pkcs10',
};
const kinds = ['enrolment', 'log-in by certificate', 'OCSP', 'start of an exercise'] as const;
type Times = Readonly<Record<(typeof kinds)[number], number[]>>;

/** A page whose bank answers, with its address. */
interface BankPage {
  readonly page: Page;
  readonly url: string;
}

async function answered({ page, url }: BankPage, { path, ...asked }: Omit<Asked, 'url'> & { readonly path: string }) {
  const answer = await page.evaluate(timedAsk, { ...asked, url: `${url}${path}` });
  if (answer.status >= 300) throw new Error(`${path} was refused: ${answer.status} ${answer.text}`);
  return answer;
}

const opening = (attempt: string, secondCertificate: 'allow' | 'forbid') => ({
  method: 'PUT',
  path: `api/trainer/attempts/${attempt}`,
  headers: { 'If-None-Match': '*' },
  body: JSON.stringify({ profile: profileWith({ secondCertificate }), now: start, accounts: [], certificates: [] }),
});

const enrolling = (request: Uint8Array, headers: Record<string, string>) => ({
  method: 'POST',
  path: '.well-known/est/simpleenroll',
  headers: { ...issuing, ...headers },
  body: toBase64(request),
});

/** One certificate more for the customer, a log-in with it, a question about it, and another exercise. */
async function oneMore(bank: BankPage, run: number, times: Times): Promise<void> {
  const about = { 'Training-Attempt': 'many', 'Training-Date': isoText(start + days(367 * run)) };
  const key = await newKey(p256);
  const issued = await answered(bank, enrolling(await requestWith(key, customer.loginId), about));
  times.enrolment.push(issued.time);
  const read = readCertsOnly(issued.text);
  const certificate = read.ok ? read.value[0] : undefined;
  if (!certificate) throw new Error('nothing was issued');

  const post = { method: 'POST', headers: { ...about, 'Content-Type': 'application/json' } };
  const asked = await answered(bank, { ...post, path: 'api/bank/challenge', body: '{}' });
  const { challenge, nonce } = JSON.parse(asked.text) as { challenge: string; nonce: string };
  const data = fromBase64(nonce) ?? new Uint8Array();
  const signature = await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, key.privateKey, data);
  const proof = { challenge, certificate: toBase64(certificate), signature: toBase64(new Uint8Array(signature)) };
  const path = 'api/bank/certificate-login';
  times['log-in by certificate'].push((await answered(bank, { ...post, path, body: JSON.stringify(proof) })).time);

  const { text: ca } = await bank.page.evaluate(timedAsk, {
    method: 'GET',
    url: `${bank.url}ca/issuing.cer`,
    isBinary: true,
  });
  const question = ocspRequestOf([await certIdOf(fromBase64(ca) ?? new Uint8Array(), { serialNumber: '0a' })]);
  const ocsp = { method: 'GET', path: `ca/ocsp/${encodeURIComponent(toBase64(question))}`, headers: about };
  times.OCSP.push((await answered(bank, ocsp)).time);
  times['start of an exercise'].push((await answered(bank, opening(`new-${run}`, 'forbid'))).time);
}

/** The same certificates one after the other in each tab, in an attempt of the tab's own. */
async function timeOfTabs(tabs: readonly BankPage[], name: string): Promise<number> {
  const work = await Promise.all(
    tabs.map(async (bank, index) => {
      const attempt = `${name}-${index}`;
      await answered(bank, opening(attempt, 'allow'));
      const all: Asked[] = [];
      for (let made = 0; made < inTabs; made += 1) {
        const request = await requestWith(await newKey(p256), customer.loginId);
        const { path, ...rest } = enrolling(request, { 'Training-Attempt': attempt });
        all.push({ ...rest, url: `${bank.url}${path}` });
      }
      return { bank, all };
    }),
  );
  const begun = performance.now();
  await Promise.all(
    work.map(async ({ bank, all }) => {
      for (const asked of all) {
        const { status, text } = await bank.page.evaluate(timedAsk, asked);
        if (status !== 200) throw new Error(`nothing was issued: ${status} ${text}`);
      }
    }),
  );
  return performance.now() - begun;
}

/** New lists of an attempt in which so many certificates are revoked, each after the last one has ended. */
async function timesOfLists(bank: BankPage): Promise<readonly number[]> {
  const times: number[] = [];
  for (let list = 0; list < 9; list += 1) {
    const headers = { 'Training-Attempt': 'revoked', 'Training-Date': isoText(start + days(8 * list)) };
    times.push((await answered(bank, { method: 'GET', path: 'ca/issuing.crl', headers })).time);
  }
  return times;
}

/** The same list in Node, without a store. */
async function timesInNode(): Promise<readonly number[]> {
  const { issuing: ca } = await makeAuthority(builtInProfile, randomBytes);
  const revocations = Array.from({ length: ofCustomer }, (_, index) => ({
    ...{ serialNumber: (0x10_00_00_00 + index).toString(16).repeat(4), revokedAt: start },
    reason: 'cessationOfOperation' as const,
  }));
  const contents = { number: 1, thisUpdate: start, nextUpdate: start + days(7), revocations };
  return timesOf(9, () => signCrl(contents, ca));
}

export const measure = inBrowser(async ({ visitor, own }): Promise<readonly Measurement[]> => {
  const bankPage = async (context = visitor()): Promise<BankPage> => {
    const page = await (await context).newPage();
    await page.goto(own.url);
    await workerReady(page);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    return { page, url: own.url };
  };
  const context = visitor();
  const [full, empty] = [await bankPage(context), await bankPage()];
  for (const bank of [full, empty]) await answered(bank, opening('many', 'forbid'));
  await answered(full, opening('revoked', 'forbid'));
  const common = { loginId: customer.loginId, notAfter: start - days(1) };
  const database = `${new URL(own.url).pathname}bank`;
  for (const [attempt, count, status] of [
    ['many', ofCustomer, 'good'],
    ['revoked', ofCustomer, 'revoked'],
    ['elsewhere', inAll - 2 * ofCustomer, 'good'],
  ] as const) {
    await full.page.evaluate(fillBank, { ...common, database, attempt, count, status });
  }

  const times = () => Object.fromEntries(kinds.map((kind) => [kind, []])) as unknown as Times;
  const [ofFull, ofEmpty] = [times(), times()];
  for (let run = 0; run <= runs; run += 1) {
    // The first one makes the CA as well.
    await oneMore(full, run, run === 0 ? times() : ofFull);
    await oneMore(empty, run, run === 0 ? times() : ofEmpty);
  }
  const lists = await timesOfLists(full);
  const oneTab = await timeOfTabs([empty], 'one');
  const twoTabs = await timeOfTabs([full, await bankPage(context)], 'two');
  const goal = (figure: number) => Math.round(figure * 100) / 100;
  return [
    ...kinds.map((kind) => ({
      name: `${kind}, with ${inAll} certificates, ${ofCustomer} of the customer`,
      value: median(ofFull[kind]),
      unit: 'ms' as const,
      goal: goal(median(ofEmpty[kind]) * 1.5),
      beside: { name: 'empty', value: median(ofEmpty[kind]) },
    })),
    {
      name: `CRL of ${ofCustomer}, through the worker`,
      value: median(lists),
      unit: 'ms',
      goal: 100,
      beside: { name: 'written and signed in Node, without a store', value: median(await timesInNode()) },
    },
    {
      name: `two tabs, ${inTabs} certificates each, beside ${inAll}`,
      value: twoTabs / 1_000,
      unit: 's',
      goal: goal((oneTab * 3) / 1_000),
      beside: { name: 'one tab', value: oneTab / 1_000 },
    },
  ];
});
