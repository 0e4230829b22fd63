import { bankTexts } from '../../../src/content/ja/bank.ts';
import { siteTexts } from '../../../src/content/ja/site.ts';
import { windowsTexts } from '../../../src/content/ja/windows.ts';
import type { PcWindow } from '../pages/pc.ts';
import { Practice } from '../pages/practice.ts';
import { expect, learner, test } from '../fixtures/first-visit.ts';
import { certificatesIssued } from '../browser/storage.ts';
import { pathsInTrouble, troubleEachPath, troubles, type TroubleKind } from '../browser/trouble.ts';

const { bankBusy } = bankTexts.commonErrors;
const { certificateLogin } = bankTexts.login;

/** Every request of the exercise, in order. */
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

/** Says that the exercise could not be prepared, and is asked to try again, once for each request that preparing takes. */
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

for (const kind of Object.keys(troubles) as TroubleKind[]) {
  test(`at every request once, ${troubles[kind]}: each can be asked again, and one certificate is issued`, async ({
    page,
    site,
  }) => {
    await troubleEachPath(page, kind);
    const practice = new Practice(page);
    await practice.open(site.url);
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
  });
}
