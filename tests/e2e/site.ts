import { test as base, expect as playwrightExpect, type BrowserContext, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { readProfile } from '../../src/profile/read-profile.ts';
import { serve, type Site } from './served-site.ts';

// As in the configuration, which the bench does not read: it uses the page objects without the test runner.
const patience = 15_000;

const expect = playwrightExpect.configure({ timeout: patience });

/** What happened though it never should: noted for each context, asserted after each test. */
interface Breaches {
  readonly noted: readonly string[];
  /** Only what a test brings about on purpose; everything else that is noted still fails it. */
  provoke(isProvoked: (line: string) => boolean): void;
}

function watch(context: BrowserContext, origin: string): readonly string[] {
  const breaches: string[] = [];
  const look = (page: Page) => {
    page.on('pageerror', (error) => breaches.push(`uncaught: ${error.message}`));
    page.on('console', (message) => {
      if (/content.security.policy/i.test(message.text())) breaches.push(message.text());
    });
  };
  context.pages().forEach(look);
  context.on('page', look);
  // Requests of the worker are seen here as well.
  context.on('request', (request) => {
    const url = request.url();
    if (!/^(data|blob):/.test(url) && new URL(url).origin !== origin) breaches.push(`request to ${url}`);
  });
  return breaches;
}

export const test = base.extend<{ site: Site; breaches: Breaches }>({
  site: async ({}, use) => {
    const site = await serve();
    await use(site);
    await site.stop();
  },
  breaches: [
    async ({ context, site }, use) => {
      const noted = watch(context, new URL(site.url).origin);
      let isProvoked = (_line: string) => false;
      await use({ noted, provoke: (choice) => (isProvoked = choice) });
      const unforeseen = noted.filter((line) => !isProvoked(line));
      expect(unforeseen, 'policy violations, foreign requests and uncaught errors').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

const reading = readProfile(
  JSON.parse(readFileSync(new URL('../../src/profile/built-in/mihon-bank.json', import.meta.url), 'utf8')),
);
if (!reading.ok) throw new Error('the built-in profile cannot be read');
export const { profile } = reading;

export const [learner] = profile.accounts.filter(({ loginId }) => loginId === 'test999') as [
  (typeof profile.accounts)[number],
];
