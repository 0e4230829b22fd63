import puppeteer, { type Page } from 'puppeteer-core';
import type { Browser, Tab } from './browser.ts';
import { surroundings } from '../../src/cli/browser/surroundings.ts';

const tabOf = (page: Page): Tab => {
  const at = (place: string) => page.locator(`::-p-xpath(${place})`);
  return {
    goTo: async (address) => void (await page.goto(address)),
    reload: async () => void (await page.reload()),
    click: (place) => at(place).click(),
    doubleClick: (place) => at(place).click({ count: 2 }),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    evaluate: (work, argument) => page.evaluate(work as never, argument as never), // its type says what it hands over
    picture: async (file) => void (await page.screenshot({ path: file })),
  };
};

/** Starts Firefox by WebDriver BiDi. */
export async function startFirefox(
  executablePath: string,
  preferences: Readonly<Record<string, unknown>> = {},
): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    defaultViewport: surroundings.viewport,
    extraPrefsFirefox: { 'intl.accept_languages': 'ja', ...preferences },
  });
  const complaints: string[] = [];
  return {
    open: async (address) => {
      const page = await browser.newPage();
      // Refusals by the policy are errors here, too.
      page.on('pageerror', (fault) => complaints.push(String(fault)));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      await page.goto(address);
      return tabOf(page);
    },
    complaints: () => Promise.resolve(complaints),
    end: () => browser.close(),
  };
}
