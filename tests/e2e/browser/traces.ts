import type { BrowserContext, ConsoleMessage, Page, Request } from '@playwright/test';
import { everythingStored, placesOfText } from './storage.ts';

/** The output and requests of a browser while a test runs, beside what it stores. */
export class Traces {
  readonly #said: { place: string; text: string }[] = [];

  constructor(context: BrowserContext) {
    const listen = (page: Page) => page.on('console', this.#heard);
    context.pages().forEach(listen);
    context.on('page', listen);
    context.on('request', this.#sent);
  }

  readonly #heard = (message: ConsoleMessage) => void this.#said.push({ place: 'console', text: message.text() });

  readonly #sent = (request: Request) => {
    const { pathname } = new URL(request.url());
    const text = [request.url(), JSON.stringify(request.headers()), request.postData() ?? ''].join('\n');
    this.#said.push({ place: `request ${pathname}`, text });
  };

  /** The places where one of these texts lies: stored, said, sent, or in the page's address, title and history. */
  async of(page: Page, texts: readonly string[]): Promise<readonly string[]> {
    const { things } = await everythingStored(page);
    const named = await page.evaluate(() => [
      { place: 'address', text: location.href },
      { place: 'title', text: document.title },
      { place: 'history', text: JSON.stringify(history.state) },
      { place: 'name', text: window.name },
    ]);
    const all = { things: [...things, ...this.#said, ...named] };
    return texts.flatMap((text) => placesOfText(all, text).map((place) => `${place}: ${text}`));
  }
}
