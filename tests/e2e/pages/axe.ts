import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from '../fixtures/expect.ts';

/** The colours of Windows and of the bank are those of the originals. */
const examiner = (page: Page): AxeBuilder => new AxeBuilder({ page }).setLegacyMode().disableRules('color-contrast');

/** Everything that axe finds in the page, whatever its weight. */
export const accessibilityFaults = (page: Page): Promise<readonly string[]> => faultsFoundBy(examiner(page));

/** Everything that axe finds in the dialog, menu or list that was opened last, or in the page while there is none. */
export async function faultsInNewestPart(page: Page): Promise<readonly string[]> {
  const parts = page.locator('.pc').locator('[role="dialog"], [role="menu"], [role="listbox"]');
  if ((await parts.count()) === 0) return accessibilityFaults(page);
  // Axe takes selectors alone.
  await parts.last().evaluate((part) => part.setAttribute('data-examined', ''));
  const faults = await faultsFoundBy(examiner(page).include('[data-examined]'));
  await parts.evaluateAll((all) => all.forEach((part) => part.removeAttribute('data-examined')));
  return faults;
}

async function faultsFoundBy(axe: AxeBuilder): Promise<readonly string[]> {
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** Texts of the site that do not stand out from their ground; the PC and what is on it are left out. */
async function faintTextsOfSite(page: Page): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().exclude('.pc').withRules('color-contrast');
  const { violations } = await axe.analyze();
  return violations.flatMap(({ nodes }) => nodes.map(({ target }) => target.join(' ')));
}

/** Texts within these elements that do not stand out from their ground. */
export async function faintTextsIn(page: Page, ...parts: readonly string[]): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().withRules('color-contrast');
  for (const part of parts) axe.include(part);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ nodes }) => nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`));
}

export async function isAccessible(page: Page): Promise<void> {
  expect([...(await accessibilityFaults(page)), ...(await faintTextsOfSite(page))], await page.title()).toEqual([]);
}
