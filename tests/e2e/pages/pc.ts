import type { Locator, Page } from '@playwright/test';
import { bankTexts } from '../../../src/content/ja/bank.ts';
import { windowsTexts } from '../../../src/content/ja/windows.ts';
import { expect } from '../fixtures/expect.ts';
import { mouse, type Hand } from './hand.ts';

type Shown = keyof typeof bankTexts.titles;

/** One window of the imitation PC, found by its place in the order of opening. */
export class PcWindow {
  readonly frame: Locator;
  readonly #hand: Hand;

  constructor(page: Page, id: string, hand: Hand) {
    this.#hand = hand;
    this.frame = page.locator(`[data-window="${id}"]`).first();
  }

  button = (name: string): Locator => this.frame.getByRole('button', { name, exact: true });

  press = (name: string): Promise<void> => this.#hand.press(this.button(name));

  /** Expects the bank's page of this number in the window. */
  async shows(screen: Shown): Promise<void> {
    await expect(this.frame.getByText(bankTexts.titles[screen].id, { exact: true })).toBeVisible();
  }

  async says(words: string): Promise<void> {
    await expect(this.frame.getByRole('alert')).toHaveText(words);
  }

  dialog = (name: string): Locator => this.frame.getByRole('dialog', { name });

  async answer(dialog: string, answer: string): Promise<void> {
    await this.#hand.press(this.dialog(dialog).getByRole('button', { name: answer, exact: true }));
  }

  async type(field: 'loginId' | 'password', text: string): Promise<void> {
    await this.#hand.type(this.frame.getByRole('textbox', { name: bankTexts.fields[field] }), text);
  }

  close = (): Promise<void> =>
    this.#hand.press(this.frame.getByRole('button', { name: windowsTexts.window.close, exact: true }).first());
}

/** The imitation PC as somebody sits down at it. */
export class Pc {
  readonly page: Page;
  readonly #hand: Hand;
  #opened: number;

  /** @param opened how many windows were opened before */
  constructor(page: Page, hand = mouse, opened = 0) {
    this.page = page;
    this.#hand = hand;
    this.#opened = opened;
  }

  /** The window that was opened n-th in this attempt. */
  window = (number: number): PcWindow => new PcWindow(this.page, `w${number}`, this.#hand);

  /** The next window that is opened. */
  next = (): PcWindow => this.window((this.#opened += 1));

  async openInternetExplorer(): Promise<PcWindow> {
    const icons = this.page.getByRole('list', { name: windowsTexts.desktop.icons });
    await this.#hand.open(icons.getByRole('button', { name: windowsTexts.programs.ie }));
    return this.next();
  }

  async openEdge(): Promise<PcWindow> {
    await this.#hand.press(this.page.getByRole('button', { name: windowsTexts.taskbar.openNew('edge') }));
    return this.next();
  }

  async searchInternetExplorer(): Promise<PcWindow> {
    const box = this.page.getByPlaceholder(windowsTexts.search.placeholder);
    await this.#hand.type(box, 'IE');
    await this.page.keyboard.press('Enter');
    return this.next();
  }

  /** Waits until it is shown and its bank is prepared; before that it takes no action. */
  async isReady(): Promise<void> {
    const desktop = this.page.getByRole('group', { name: windowsTexts.desktop.label });
    await expect(desktop).toHaveAttribute('aria-busy', 'false');
  }
}
