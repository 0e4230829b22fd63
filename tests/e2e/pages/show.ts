import type { Locator, Page } from '@playwright/test';
import { coachTexts } from '../../../src/content/ja/coach.ts';
import { Pc } from './pc.ts';
import { expect } from '../fixtures/expect.ts';

const { show } = coachTexts;

/** 見る, as somebody watches and controls it. */
export class Show {
  readonly page: Page;
  readonly controls: Locator;

  constructor(page: Page) {
    this.page = page;
    this.controls = page.getByRole('group', { name: show.controls });
  }

  control = (name: string): Locator => this.controls.getByRole('button', { name, exact: true });

  /** Stops before the first step, with the PC ready. */
  async stop(): Promise<void> {
    await this.control(show.pause).click();
    await new Pc(this.page).isReady();
    await expect(this.control(show.play)).toBeVisible();
  }

  async says(instruction: string): Promise<void> {
    await expect(this.page.getByRole('status').getByText(instruction, { exact: true })).toBeVisible();
  }

  /** Shows the next step by its key. The step is shown before the caption of the one after it. */
  async stepForward(): Promise<void> {
    await this.page.keyboard.press('ArrowRight');
  }

  async isOver(): Promise<void> {
    await expect(this.page.getByRole('dialog', { name: show.ended })).toBeVisible();
  }
}
