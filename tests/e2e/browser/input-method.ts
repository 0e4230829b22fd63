import type { CDPSession, Page } from '@playwright/test';

/** A Japanese input method, as the browser hears of one. */
export class InputMethod {
  readonly #devtools: CDPSession;

  private constructor(devtools: CDPSession) {
    this.#devtools = devtools;
  }

  static async on(page: Page): Promise<InputMethod> {
    return new InputMethod(await page.context().newCDPSession(page));
  }

  /** Characters that are underlined and may still be converted. */
  async compose(...stages: readonly string[]): Promise<void> {
    for (const text of stages) {
      await this.#keyForItself('rawKeyDown');
      const end = text.length;
      await this.#devtools.send('Input.imeSetComposition', { text, selectionStart: end, selectionEnd: end });
      await this.#keyForItself('keyUp');
    }
  }

  /** Enter, which ends the conversion and is nothing else. */
  async confirm(text: string): Promise<void> {
    await this.#keyForItself('rawKeyDown', 'Enter');
    await this.#devtools.send('Input.insertText', { text });
    await this.#keyForItself('keyUp', 'Enter');
  }

  async #keyForItself(type: 'rawKeyDown' | 'keyUp', key = 'Process'): Promise<void> {
    await this.#devtools.send('Input.dispatchKeyEvent', { type, key, windowsVirtualKeyCode: 229 });
  }
}
