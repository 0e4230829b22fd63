import type { Page } from '@playwright/test';
import { expect } from '../fixtures/expect.ts';
import { certificatesIssued, storedEvents } from '../browser/storage.ts';
import { Practice } from './practice.ts';

export const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Up to the page with the button 発行, with everything stored. */
export async function untilIssue(page: Page, url: string) {
  const practice = new Practice(page);
  await practice.enter(url);
  const login = await practice.pc.openInternetExplorer();
  const enrolment = await practice.authenticate(login);
  await enrolment.shows('BSMS002');
  await expect.poll(() => storedEvents(page)).toContain('authenticated');
  return { practice, login, enrolment, before: await certificatesIssued(page) };
}
