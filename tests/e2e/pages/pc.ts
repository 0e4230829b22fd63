import type { Locator, Page } from '@playwright/test';
import { bankTexts } from '../../../src/content/ja/bank.ts';
import { windowsTexts } from '../../../src/content/ja/windows.ts';
import { expect } from '../site.ts';

type Shown = keyof typeof bankTexts.titles;

/** One window of the imitation PC, found by its place in the order of opening. */
export class PcWindow {
  readonly frame: Locator;

  constructor(page: Page, id: string) {
    this.frame = page.locator(`[data-window="${id}"]`).first();
  }

  button = (name: string): Locator => this.frame.getByRole('button', { name, exact: true });

  press = (name: string): Promise<void> => this.button(name).click();

  /** Whether the page of this number stands in the window. */
  async shows(screen: Shown): Promise<void> {
    await expect(this.frame.getByText(bankTexts.titles[screen].id, { exact: true })).toBeVisible();
  }

  async says(words: string): Promise<void> {
    await expect(this.frame.getByRole('alert')).toHaveText(words);
  }

  dialog = (name: string): Locator => this.frame.getByRole('dialog', { name });

  async answer(dialog: string, answer: string): Promise<void> {
    await this.dialog(dialog).getByRole('button', { name: answer, exact: true }).click();
  }

  async type(field: 'loginId' | 'password', text: string): Promise<void> {
    await this.frame.getByRole('textbox', { name: bankTexts.fields[field] }).fill(text);
  }

  close = (): Promise<void> =>
    this.frame.getByRole('button', { name: windowsTexts.window.close, exact: true }).first().click();
}

/** The imitation PC as somebody sits down at it. */
export class Pc {
  readonly page: Page;
  #opened = 0;

  constructor(page: Page) {
    this.page = page;
  }

  /** The window that was opened n-th in this attempt. */
  window = (number: number): PcWindow => new PcWindow(this.page, `w${number}`);

  /** The next window that is opened. */
  next = (): PcWindow => this.window((this.#opened += 1));

  async openInternetExplorer(): Promise<PcWindow> {
    const icons = this.page.getByRole('list', { name: windowsTexts.desktop.icons });
    await icons.getByRole('button', { name: windowsTexts.programs.ie }).dblclick();
    return this.next();
  }

  async openEdge(): Promise<PcWindow> {
    await this.page.getByRole('button', { name: windowsTexts.taskbar.openNew('edge') }).click();
    return this.next();
  }

  async searchInternetExplorer(): Promise<PcWindow> {
    const box = this.page.getByPlaceholder(windowsTexts.search.placeholder);
    await box.fill('IE');
    await box.press('Enter');
    return this.next();
  }

  /** Shown, and its bank prepared: before that it takes no action. */
  async isReady(): Promise<void> {
    const desktop = this.page.getByRole('group', { name: windowsTexts.desktop.label });
    await expect(desktop).toHaveAttribute('aria-busy', 'false');
  }
}
