import type { Download, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { studioTexts } from '../../../src/content/ja/studio.ts';
import type { ResolutionId } from '../../../src/studio/pictures/finish.ts';
import type { PicturePart } from '../../../src/training/picture-part.ts';
import { expect } from '../fixtures/expect.ts';

/** 画面の撮影, in the words of somebody who writes a manual. */
export class Studio {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get save() {
    return this.page.getByRole('button', { name: studioTexts.save });
  }

  get picture() {
    return this.page.getByRole('region', { name: studioTexts.preview }).getByRole('img');
  }

  async open(url: string): Promise<void> {
    await this.page.goto(`${url}#/studio`);
    await this.pictureReady();
  }

  /** Waits until the picture shows what was chosen last. */
  async pictureReady(): Promise<void> {
    await expect(this.page.locator('[aria-busy="true"]')).toHaveCount(0);
    await expect(this.save).toBeEnabled();
  }

  async choose(choice: {
    readonly step?: number;
    readonly part?: PicturePart;
    readonly resolution?: ResolutionId;
    readonly callouts?: boolean;
    readonly frame?: boolean;
    readonly shadow?: boolean;
  }): Promise<void> {
    const { step, part, resolution, callouts, frame, shadow } = choice;
    if (step !== undefined) {
      await this.page.getByRole('combobox', { name: studioTexts.step, exact: true }).selectOption(String(step));
    }
    if (part) await this.page.getByRole('radio', { name: studioTexts.views[part] }).check();
    if (resolution) {
      await this.page.getByRole('combobox', { name: studioTexts.resolution }).selectOption(resolution);
    }
    if (callouts !== undefined) {
      await this.page.getByRole('checkbox', { name: studioTexts.callouts }).setChecked(callouts);
    }
    if (frame !== undefined) {
      await this.page.getByRole('checkbox', { name: studioTexts.frame }).setChecked(frame);
    }
    if (shadow !== undefined) {
      await this.page.getByRole('checkbox', { name: studioTexts.shadow }).setChecked(shadow);
    }
    await this.pictureReady();
  }

  /** Saves the picture, and returns the file. */
  saved = async (): Promise<Buffer> => (await this.#downloaded(() => this.save.click())).bytes;

  album = (): Promise<{ readonly name: string; readonly bytes: Buffer }> =>
    this.#downloaded(() => this.page.getByRole('button', { name: studioTexts.zip }).click());

  async openFile(name: string, bytes: Buffer): Promise<void> {
    await this.page
      .getByLabel(studioTexts.open, { exact: true })
      .setInputFiles({ name, mimeType: 'image/png', buffer: bytes });
  }

  async #downloaded(press: () => Promise<void>): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    const coming: Promise<Download> = this.page.waitForEvent('download');
    await press();
    const download = await coming;
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  }
}
