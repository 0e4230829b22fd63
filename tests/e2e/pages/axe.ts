import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from '../fixtures/expect.ts';

/** What axe finds, whatever its weight. The colours of Windows and of the bank are those of the originals. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().disableRules('color-contrast');
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
