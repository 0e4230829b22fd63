import { chromium, type Page } from '@playwright/test';
import type { Browser, Tab } from './browser.ts';
import { viewport } from './viewport.ts';

const tabOf = (page: Page): Tab => ({
  goTo: async (address) => void (await page.goto(address)),
  reload: async () => void (await page.reload()),
  click: (place) => page.locator(`xpath=${place}`).click(),
  doubleClick: (place) => page.locator(`xpath=${place}`).dblclick(),
  type: (text) => page.keyboard.type(text),
  press: (key) => page.keyboard.press(key),
  evaluate: (work, argument) => page.evaluate(work as never, argument as never), // its type says what it hands over
  picture: async (file) => void (await page.screenshot({ path: file })),
});

/** Chromium by its devtools protocol. */
export async function startChromium(executablePath: string): Promise<Browser> {
  const browser = await chromium.launch({ executablePath });
  const context = await browser.newContext({ viewport, locale: 'ja-JP' });
  const complaints: string[] = [];
  context.on('page', (page) => {
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('console', (message) => {
      // It calls it an error when a worker answers with 401 or 404, too.
      const isError = message.type() === 'error' && !message.text().startsWith('Failed to load resource');
      if (isError) complaints.push(message.text());
    });
  });
  return {
    open: async (address) => {
      const page = await context.newPage();
      await page.goto(address);
      return tabOf(page);
    },
    complaints: () => Promise.resolve(complaints),
    end: () => browser.close(),
  };
}
