import type { Download, Locator, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { resultsTexts as words } from '../../../src/content/ja/results.ts';
import { attemptFile } from '../../../src/session/records/attempt-file.ts';
import { profileHash } from '../../../src/session/machine/profile-hash.ts';
import type { Learner } from '../../../src/training/learner.ts';
import type { Mode } from '../../../src/training/mode.ts';
import { loadScenario, type ScenarioId } from '../../../src/training/scenarios/catalogue.ts';
import type { StoredAttempt } from '../../../src/session/attempt/attempt.ts';
import { actionsWithMistake, finishedAttempt } from '../../support/finished-attempts.ts';
import { profile } from '../../support/mihon-bank.ts';
import { expect } from '../fixtures/expect.ts';

export interface OpenedFile {
  readonly name: string;
  readonly text: string;
}

/** 結果, in the words of a trainer. */
export class Results {
  readonly page: Page;
  readonly table: Locator;
  readonly rows: Locator;

  constructor(page: Page) {
    this.page = page;
    this.table = page.getByRole('table', { name: words.table.caption });
    this.rows = this.table.locator('tbody').getByRole('row');
  }

  async open(url: string): Promise<void> {
    await this.page.goto(`${url}#/results`);
    await expect(this.page.getByRole('heading', { level: 1, name: words.title })).toBeVisible();
    await expect(this.page.getByText(words.loading)).toHaveCount(0);
  }

  narrow = (part: 'learner' | 'scenario' | 'mode' | 'passed', to: string) =>
    this.page
      .getByRole('search')
      .getByRole('combobox', { name: words.narrowing[part], exact: true })
      .selectOption({ label: to });

  async take(...files: readonly OpenedFile[]): Promise<void> {
    const payload = files.map(({ name, text }) => ({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(text, 'utf8'),
    }));
    await this.page.getByLabel(words.importing.choose).setInputFiles(payload);
  }

  says = (text: string) => expect(this.page.getByRole('status').filter({ hasText: text })).toBeVisible();

  async save(kind: 'csv' | 'xlsx' | 'json'): Promise<OpenedFile & { readonly bytes: Buffer }> {
    const coming = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: words.actions[kind] }).click();
    const download: Download = await coming;
    const bytes = readFileSync(await download.path());
    return { name: download.suggestedFilename(), text: bytes.toString('utf8'), bytes };
  }

  /** The table's text, row by row. */
  readonly texts = async (): Promise<readonly string[]> => {
    const rows = await this.rows.allInnerTexts();
    return rows.map((row) => row.replaceAll(/\s+/g, ' ').trim());
  };
}

/** The number of a canvas's pixels that have the colour of one of the site's tokens. */
export const pixelsOf = (canvas: Locator, token: string): Promise<number> =>
  canvas.evaluate((element: HTMLCanvasElement, name) => {
    const dot = document.createElement('canvas').getContext('2d');
    const drawn = element.getContext('2d')?.getImageData(0, 0, element.width, element.height).data;
    if (!dot || !drawn) return 0;
    dot.fillStyle = getComputedStyle(element).getPropertyValue(name);
    dot.fillRect(0, 0, 1, 1);
    const [red, green, blue] = dot.getImageData(0, 0, 1, 1).data;
    let count = 0;
    for (let at = 0; at < drawn.length; at += 4) {
      if (drawn[at] === red && drawn[at + 1] === green && drawn[at + 2] === blue && drawn[at + 3] === 255) count += 1;
    }
    return count;
  }, token);

interface About {
  readonly scenario: ScenarioId;
  readonly learner: string;
  readonly mode?: Mode;
  /** The taught mistake with which the attempt ends; without one it is solved. */
  readonly mistake?: string;
}

/** Ids allow fewer characters than names; the same name is the same learner. */
const idOf = (name: string): string => `learner-${Buffer.from(name, 'utf8').toString('hex').slice(0, 40)}`;

/** Attempts that were finished in another browser, one a day. */
export const finished = (...all: readonly About[]): Promise<readonly StoredAttempt[]> =>
  Promise.all(
    all.map(async ({ scenario: id, learner: name, mode = 'test', mistake }, index) => {
      const scenario = await loadScenario(id);
      const learner: Learner = { id: idOf(name), name };
      return finishedAttempt(
        scenario,
        { profile, hash: await profileHash(profile) },
        mistake === undefined ? scenario.solution.map(({ action }) => action) : actionsWithMistake(scenario, mistake),
        {
          attempt: `elsewhere-${index + 1}`,
          mode,
          learner,
          finishedAt: Date.UTC(2026, 3, 1 + index, 1, 30),
          seconds: 90 + index,
        },
      );
    }),
  );

export const fileOf = (name: string, attempts: readonly StoredAttempt[]): OpenedFile => ({
  name,
  text: attemptFile(attempts),
});
