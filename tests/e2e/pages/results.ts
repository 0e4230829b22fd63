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

  async save(kind: 'csv' | 'json'): Promise<OpenedFile & { readonly octets: Buffer }> {
    const coming = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: words.actions[kind] }).click();
    const download: Download = await coming;
    const octets = readFileSync(await download.path());
    return { name: download.suggestedFilename(), text: octets.toString('utf8'), octets };
  }

  /** What stands in the table, row by row. */
  readonly texts = async (): Promise<readonly string[]> => {
    const rows = await this.rows.allInnerTexts();
    return rows.map((row) => row.replaceAll(/\s+/g, ' ').trim());
  };
}

interface About {
  readonly scenario: ScenarioId;
  readonly learner: string;
  readonly mode?: Mode;
  /** A taught mistake, with which the attempt ends; without one it is solved. */
  readonly mistake?: string;
}

/** Ids have no letters that a name may have; the same name is the same learner. */
const idOf = (name: string): string => `learner-${Buffer.from(name, 'utf8').toString('hex').slice(0, 40)}`;

/** Attempts that were finished in another browser, a day after one another. */
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

/** Reads comma-separated values as RFC 4180 has them. */
export function readCsv(text: string): readonly (readonly string[])[] {
  return [...text.matchAll(/((?:"(?:[^"]|"")*"|[^"\r\n])*)\r\n/g)].map(([, line = '']) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(
      ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
    ),
  );
}
