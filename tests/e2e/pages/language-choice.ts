import type { Page } from '@playwright/test';
import type { languages } from '../../../src/content/languages.ts';
import { expect } from '../fixtures/expect.ts';

type Language = (typeof languages)[number];

/** Among the settings. */
export const choose = (page: Page, { name }: Language): Promise<void> => page.getByRole('radio', { name }).check();

/** On the first page, where the language that is not spoken has a button. */
export const switchTo = (page: Page, { name }: Language): Promise<void> => page.getByRole('button', { name }).click();

export const speaks = (page: Page, language: 'ja' | 'en'): Promise<void> =>
  expect(page.locator('html')).toHaveAttribute('lang', language);
