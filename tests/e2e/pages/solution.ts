import type { Locator, Page } from '@playwright/test';
import { coachTexts } from '../../../src/content/ja/coach.ts';
import { targetOf } from '../../../src/procedure/target.ts';
import { searchTextOf } from '../../../src/procedure/world/search-entry.ts';
import { memoText, valueOf } from '../../../src/procedure/world/memo-entry.ts';
import type { Account, Profile } from '../../../src/profile/profile.ts';
import { eventOf, playSolution } from '../../../src/training/script/play.ts';
import { isAtPc, type Scenario } from '../../../src/training/scenario.ts';
import { expiredCertificate } from '../../../src/training/scenarios/expired-certificate.ts';
import { profile } from '../../support/mihon-bank.ts';

/** The steps of the first exercise's solution, in order. */
export const steps = expiredCertificate.solution.map(({ step }) => step);

export type ExpiredCertificateStep = (typeof expiredCertificate.solution)[number]['step'];

export function windowsOpenedBefore(step: ExpiredCertificateStep): number {
  const { world } = playSolution(expiredCertificate, { profile, hash: '' }, steps.indexOf(step));
  return world.nextWindow - 1;
}

function eventAt(index: number, scenario: Scenario, bank = profile) {
  const { world } = playSolution(scenario, { profile: bank, hash: '' }, index);
  const action = scenario.solution[index]?.action;
  if (action === undefined) throw new Error(`the solution of ${scenario.id} has no step ${index}`);
  return { world, event: eventOf(action, world) };
}

export const typeAt = (index: number, scenario: Scenario = expiredCertificate): string =>
  eventAt(index, scenario).event.type;

/** The place where the action of a step is done. */
export function placeOf(page: Page, index: number, scenario: Scenario = expiredCertificate, bank = profile): Locator {
  const { world, event } = eventAt(index, scenario, bank);
  if (!isAtPc(event)) {
    return page.locator(`[data-beside="${event.type === 'advised' ? `advised.${event.advice}` : event.type}"]`);
  }
  const { window, id } = targetOf(world, event);
  // The certificates of a browser are not those that the solution is written with.
  const target = event.type === 'selectedCertificate' ? '[data-target^="certificate."]' : `[data-target="${id}"]`;
  return page.locator(window === null ? target : `[data-window="${window}"] ${target}`).last();
}

function customerOf({ account }: Scenario, { accounts }: Profile): Account {
  const found = accounts.find(({ loginId }) => loginId === account);
  if (!found) throw new Error(`the bank has no account ${account}`);
  return found;
}

/**
 * Does the action of a step as a learner would.
 * @param others the bank that has the exercise's customer, and the label of the button with which an advice is given
 */
export async function doStep(
  page: Page,
  index: number,
  scenario: Scenario = expiredCertificate,
  { bank = profile, confirmAdvice = coachTexts.advice.confirm }: { bank?: Profile; confirmAdvice?: string } = {},
): Promise<void> {
  const { event } = eventAt(index, scenario, bank);
  const place = placeOf(page, index, scenario, bank);
  const customer = customerOf(scenario, bank);
  if (event.type === 'typed') {
    await place.fill(event.field === 'loginId' ? customer.loginId : customer.password);
    await place.blur();
  } else if (event.type === 'filledIn') {
    const text = memoText(customer, valueOf(event.field)) ?? '';
    if (event.field === 'kind') await place.selectOption(text);
    else {
      await place.fill(text);
      await place.blur();
    }
  } else if (event.type === 'searched') {
    await place.fill(searchTextOf(event));
  } else if (event.type === 'confirmedSoftwareKeyboard') {
    for (const character of customer.password) {
      const key = page.locator(`[data-target="softwareKeyboard.key.${character}"]`);
      if ((await key.count()) === 0) await page.locator('[data-target="softwareKeyboard.shift"]').click();
      await key.click();
    }
    await place.click();
  } else if ('from' in event && event.from === 'icon') {
    await place.dblclick();
  } else {
    await place.click();
    if (event.type === 'advised') await page.getByRole('button', { name: confirmAdvice }).click();
  }
}
