import { test as base, expect } from '@playwright/test';
import type { ServedFolder } from '../../src/cli/files/serve-folder.ts';
import { serve } from '../e2e/fixtures/served-site.ts';
import type { Browser, Tab } from './browser.ts';
import type { EngineOption } from './engine-names.ts';
import { engines } from './engines.ts';

interface EngineFixtures {
  readonly site: ServedFolder;
  /** A new tab, in the engine that the project names. */
  readonly open: (address: string) => Promise<Tab>;
}

export const test = base.extend<EngineFixtures, EngineOption & { launched: Browser | undefined }>({
  engine: ['firefox', { option: true, scope: 'worker' }],
  launched: [
    async ({ engine }, use) => {
      const program = engines[engine].find();
      const browser = program === undefined ? undefined : await engines[engine].start(program);
      await use(browser);
      await browser?.end();
    },
    { scope: 'worker' },
  ],
  site: async ({}, use) => {
    const site = await serve();
    await use(site);
    await site.stop();
  },
  open: async ({ engine, launched }, use, info) => {
    base.skip(launched === undefined, `${engines[engine].title} is not installed here`);
    if (!launched) return;
    const tabs: Tab[] = [];
    await use(async (address) => {
      const tab = await launched.open(address);
      tabs.push(tab);
      return tab;
    });
    if (info.status !== info.expectedStatus) {
      for (const [index, tab] of tabs.entries()) await tab.picture(`${info.outputPath(`tab-${index + 1}`)}.png`);
    }
    expect(await launched.complaints(), 'errors, and what the policy refused').toEqual([]);
  },
});

export { expect };

/** Waits until a text stands on the page. */
export const shows = (tab: Tab, text: string): Promise<void> =>
  expect.poll(() => tab.evaluate((wanted) => document.body.innerText.includes(wanted), text), `「${text}」`).toBe(true);

/** Presses the link or button of a name: its label if it has one, otherwise its text. */
export const press = (tab: Tab, name: string): Promise<void> =>
  tab.click(
    `//*[(self::a or self::button) and (@aria-label='${name}' or not(@aria-label) and normalize-space()='${name}')]`,
  );
