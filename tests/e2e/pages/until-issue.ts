import type { Page } from '@playwright/test';
import { expect } from '../fixtures/expect.ts';
import { workerInControl } from '../browser/workers.ts';
import { certificatesIssued, storedEvents } from '../browser/storage.ts';
import { Practice } from './practice.ts';

export const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Opens the page with the button 発行, with everything before it done and stored. */
export async function untilIssue(page: Page, url: string) {
  const practice = new Practice(page);
  await practice.openAt(url, 'issue');
  const [login, enrolment] = [practice.pc.window(1), practice.pc.window(2)];
  await enrolment.shows('BSMS002');
  await workerInControl(page);
  await expect.poll(() => storedEvents(page)).toContain('authenticated');
  return { practice, login, enrolment, before: await certificatesIssued(page) };
}
