import type { BrowserContext, Page } from '@playwright/test';
import { bankTexts } from '../../../src/content/ja/bank.ts';
import { siteTexts } from '../../../src/content/ja/site.ts';
import { windowsTexts } from '../../../src/content/ja/windows.ts';
import { letGo, holdEnrolment, type Held } from '../browser/held-answers.ts';
import { certificatesIssued, storedEvents } from '../browser/storage.ts';
import { expect } from '../fixtures/expect.ts';
import { Practice } from './practice.ts';
import { untilIssue } from './until-issue.ts';

const { yes } = windowsTexts.buttons;

/**
 * Presses 発行 and はい, and waits until the request or its answer is held up or, without either, the second question is open.
 * Returns the number of certificates before.
 */
export async function issueUpTo(page: Page, url: string, held: Held | undefined): Promise<number> {
  const { enrolment, before } = await untilIssue(page, url);
  if (held) await holdEnrolment(page, held);
  await enrolment.press(bankTexts.issueConfirmation.issue);
  await enrolment.answer(windowsTexts.webAccess.title, yes);
  await enrolment.shows('BSMS003');
  await expect.poll(() => storedEvents(page)).toContain(held ? 'requestMade' : 'certificateIssued');
  await expect.poll(() => certificatesIssued(page)).toBe(held === 'request' ? before : before + 1);
  return before;
}

/** Goes on in a new tab to the end of the exercise: one certificate was issued, and no second one. */
export async function finishInNewTab(context: BrowserContext, url: string, before: number): Promise<void> {
  const page = await context.newPage();
  const practice = new Practice(page);
  await practice.open(url);
  await practice.finishFromSecondQuestion(practice.pc.next(), practice.pc.next());
  expect(await certificatesIssued(page)).toBe(before + 1);
}

/** Takes the attempt over in another tab while its request or answer is on the way, and finishes it there. */
export async function takeOverWhileHeld(context: BrowserContext, page: Page, url: string, held: Held): Promise<void> {
  const before = await issueUpTo(page, url, held);
  const other = await context.newPage();
  const elsewhere = new Practice(other);
  await elsewhere.open(url);
  await other.getByRole('button', { name: siteTexts.practice.resume }).click();
  await other.getByRole('button', { name: siteTexts.practice.takeOver }).click();
  const [login, enrolment] = [elsewhere.pc.next(), elsewhere.pc.next()];
  await expect(page.getByText(siteTexts.practice.lost)).toBeVisible();
  await letGo(page);
  await enrolment.answer(windowsTexts.webAccess.title, yes);
  await enrolment.shows('BSMS004');
  await elsewhere.closeResult(enrolment);
  await login.close();
  await elsewhere.logInWithNewest(await elsewhere.pc.searchInternetExplorer());
  await elsewhere.isSolved();
  expect(await certificatesIssued(other)).toBe(before + 1);
  expect((await storedEvents(other)).filter((type) => type === 'certificateIssued')).toHaveLength(1);
}
