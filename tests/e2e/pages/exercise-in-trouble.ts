import { bankTexts } from '../../../src/content/ja/bank.ts';
import { siteTexts } from '../../../src/content/ja/site.ts';
import { windowsTexts } from '../../../src/content/ja/windows.ts';
import type { Page } from '@playwright/test';
import type { PcWindow } from './pc.ts';
import { Practice } from './practice.ts';
import { learner } from '../../support/mihon-bank.ts';
import { expect } from '../fixtures/expect.ts';
import { certificatesIssued } from '../browser/storage.ts';
import { pathsInTrouble, troubleEachPath, type TroubleKind } from '../browser/trouble.ts';

const { bankBusy } = bankTexts.commonErrors;
const { certificateLogin } = bankTexts.login;

/** Each request of the exercise, in order. */
const paths = [
  'api/trainer/attempts/x',
  'api/trainer/attempts/x/certificates',
  'api/bank/challenge',
  'api/bank/certificate-login',
  'api/bank/authentication',
  '.well-known/est/simpleenroll',
  'api/bank/password-confirmation',
  'api/bank/logout',
];

/** Tries again after each request that preparing takes, since each of them fails once. */
async function prepare({ page, pc }: Practice): Promise<void> {
  for (const _request of ['opening the attempt', 'issuing the past certificate']) {
    await expect(page.getByText(siteTexts.troubles.notPrepared)).toBeVisible();
    await page.getByRole('button', { name: siteTexts.practice.retry }).click();
  }
  await pc.isReady();
}

async function authenticate(practice: Practice, login: PcWindow): Promise<PcWindow> {
  const window = await practice.authenticate(login);
  await window.says(bankBusy);
  await window.type('password', learner.password);
  await window.press(bankTexts.authentication.authenticate);
  return window;
}

async function askForIssue(window: PcWindow): Promise<void> {
  await window.press(bankTexts.issueConfirmation.issue);
  await window.answer(windowsTexts.webAccess.title, windowsTexts.buttons.yes);
}

/** Does the exercise while the first request at each path meets this trouble; each is asked again, and one certificate is issued. */
export async function solveInTrouble(page: Page, url: string, kind: TroubleKind): Promise<void> {
  await troubleEachPath(page, kind);
  const practice = new Practice(page);
  await practice.open(url);
  await prepare(practice);
  expect(await certificatesIssued(page)).toBe(1);

  const login = await practice.pc.openInternetExplorer();
  await login.press(certificateLogin);
  await login.answer(windowsTexts.picker.ie.window, windowsTexts.buttons.ok);
  await login.says(bankBusy); // at the challenge
  await login.press(certificateLogin);
  await login.says(bankBusy); // at its answer
  await login.press(certificateLogin);
  await login.says(bankTexts.commonErrors.certificateExpired);

  const enrolment = await authenticate(practice, login);
  await enrolment.shows('BSMS002');
  await askForIssue(enrolment);
  await enrolment.says(bankBusy);
  await practice.issue(enrolment);
  expect(await certificatesIssued(page)).toBe(2);
  await practice.closeResult(enrolment);
  await login.close();

  const newest = await practice.pc.searchInternetExplorer();
  await practice.presentNewest(newest);
  await practice.confirmPassword(newest);
  await newest.says(bankBusy);
  await practice.confirmPassword(newest);
  await newest.shows('BTOP001');
  await practice.isSolved();
  await newest.press(bankTexts.top.logout);
  await newest.says(bankBusy);
  await newest.press(bankTexts.top.logout);
  await newest.shows('BLGI001');
  expect(await certificatesIssued(page)).toBe(2);
  expect(await pathsInTrouble(page)).toEqual(paths);
}
