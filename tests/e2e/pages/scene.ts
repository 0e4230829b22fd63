import type { Page } from '@playwright/test';
import { expiredCertificate } from '../../../src/training/scenarios/expired-certificate.ts';
import { expect } from '../fixtures/expect.ts';

/** The steps that have a picture in the first exercise: the bare desktop, and one after each action. */
export const pictureSteps: readonly string[] = ['0', ...expiredCertificate.solution.map(({ step }) => step)];

/** The address of a picture of the first exercise. */
export const pictureOf = (step: string, query = ''): string => `#/scene/expired-certificate/${step}${query}`;

const isReady = (page: Page, ready: RegExp) => expect(page.locator('html')).toHaveAttribute('data-ready', ready);

/** Opens a picture in a page that shows nothing yet, as whoever follows a link to it. */
export async function openPicture(page: Page, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address);
  await isReady(page, /^true$/);
}

/** Goes to a picture from where the page is, which loads nothing anew. Waits until it is drawn or says that it cannot be. */
export async function goToPicture(page: Page, address: string): Promise<void> {
  await page.evaluate(() => delete document.documentElement.dataset['ready']);
  await page.goto(address);
  await isReady(page, /^(true|error)$/);
}
