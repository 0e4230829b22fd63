import type { Locator, Page } from '@playwright/test';
import { bankTexts } from '../../../../src/content/ja/bank.ts';
import { coachTexts } from '../../../../src/content/ja/coach.ts';
import { registrationTexts as words } from '../../../../src/content/ja/registration.ts';
import { siteTexts } from '../../../../src/content/ja/site.ts';
import { windowsTexts } from '../../../../src/content/ja/windows.ts';
import { practiceAddress } from '../../../../src/dojo/shell/address.ts';
import {
  accountFields,
  memoText,
  secretFields,
  serviceFields,
  valueOf,
  type RegistrationField,
} from '../../../../src/procedure/world/memo-entry.ts';
import { obtainingLoginId } from '../../../../src/training/scenarios/obtaining-login-id.ts';
import { profile } from '../../../support/mihon-bank.ts';
import { storedEvents } from '../../browser/storage.ts';
import { test as keyboardTest } from '../../fixtures/by-keyboard.ts';
import { expect, test } from '../../fixtures/later-visit.ts';
import { Pc } from '../../pages/pc.ts';
import { doStep } from '../../pages/solution.ts';

type Step = (typeof obtainingLoginId.solution)[number]['step'];

/** The customer who has still to obtain the log-in ID. */
const [newCustomer] = profile.accounts.filter(({ loginId }) => loginId === obtainingLoginId.account) as [
  (typeof profile.accounts)[number],
];

/** The text of the bank's paper for a field. */
const onPaper = (field: RegistrationField): string => memoText(newCustomer, valueOf(field)) ?? '';

const fieldOn = (page: Page, screen: 'BLIS005' | 'BLIS006', field: RegistrationField): Locator =>
  page.locator(`[data-target="${screen.toLowerCase()}.${field}"]`);

const registrationAddress = (step?: Step): string => practiceAddress('obtaining-login-id', 'free', step);

/** Does the steps of the solution from one to another, as a learner would. */
async function doSteps(page: Page, from: Step, to: Step): Promise<void> {
  const steps = obtainingLoginId.solution.map(({ step }) => step);
  for (let index = steps.indexOf(from); index <= steps.indexOf(to); index += 1) {
    await doStep(page, index, obtainingLoginId);
  }
}

const { loginId, password } = newCustomer;
const newPasswords = serviceFields.filter((field) => secretFields.includes(field));
const kept = serviceFields.filter((field) => !secretFields.includes(field));

keyboardTest(
  'by keyboard alone a log-in ID is obtained over 中断 and 戻る, and works at once: for a certificate and at both log-ins',
  async ({ page, keyboard, practice, site }) => {
    await page.goto(site.url + registrationAddress());
    await practice.pc.isReady();
    const login = await practice.pc.openInternetExplorer();
    await login.press(bankTexts.login.obtainLoginId);
    await keyboard.type(fieldOn(page, 'BLIS005', 'branch'), onPaper('branch'));
    await login.press(words.cancel);
    await login.shows('BLGI001');

    await login.press(bankTexts.login.obtainLoginId);
    await expect(fieldOn(page, 'BLIS005', 'branch')).toHaveValue('');
    for (const field of accountFields) {
      if (field === 'kind') {
        await keyboard.reach(fieldOn(page, 'BLIS005', field));
        await page.keyboard.press('ArrowDown');
        await expect(fieldOn(page, 'BLIS005', field)).toHaveValue(onPaper(field));
      } else await keyboard.type(fieldOn(page, 'BLIS005', field), onPaper(field));
    }
    await login.press(words.next);
    await login.shows('BLIS006');
    for (const field of serviceFields) await keyboard.type(fieldOn(page, 'BLIS006', field), onPaper(field));
    await login.press(words.next);
    await login.shows('BLIS007');
    await login.press(words.back);
    for (const field of kept) await expect(fieldOn(page, 'BLIS006', field)).toHaveValue(onPaper(field));
    for (const field of newPasswords) {
      await expect(fieldOn(page, 'BLIS006', field)).toHaveValue('');
      await keyboard.type(fieldOn(page, 'BLIS006', field), onPaper(field));
    }
    await login.press(words.next);
    await login.press(words.confirmation.register);
    await login.shows('BLIS008');
    await login.press(words.completion.back.BLGI001);

    // The bank knows the ID and its password now, and that this contract wants a certificate.
    await login.type('loginId', loginId);
    await practice.confirmPassword(login, password);
    await login.says(bankTexts.commonErrors.certificateRequired);

    await login.press(bankTexts.login.issueCertificate);
    const enrolment = practice.pc.next();
    await enrolment.type('loginId', loginId);
    await enrolment.type('password', password);
    await enrolment.press(bankTexts.authentication.authenticate);
    await practice.issue(enrolment);
    await practice.closeResult(enrolment);
    await login.close();

    const again = await practice.pc.openInternetExplorer();
    await again.press(bankTexts.login.certificateLogin);
    await again.answer(windowsTexts.picker.ie.window, windowsTexts.buttons.ok);
    await again.shows('BLGI004');
    await practice.confirmPassword(again, password);
    await again.shows('BTOP001');
    await expect(again.frame.getByText(newCustomer.company)).toBeVisible();
    await again.close();
    await keyboard.press(page.locator('[data-beside="advised.masterUser"]'));
    await keyboard.press(page.getByRole('button', { name: coachTexts.advice.confirm }));
    await practice.isSolved();
  },
);

test('a reload on BLIS006 keeps all but the passwords; another tab takes over, and the account is registered once', async ({
  page,
  context,
  site,
}) => {
  await page.goto(site.url + registrationAddress('enterUserName'));
  await new Pc(page).isReady();
  await doSteps(page, 'enterUserName', 'enterNewConfirmationAgain');
  const filled = async () => (await storedEvents(page)).filter((type) => type === 'filledIn').length;
  await expect.poll(filled).toBe(accountFields.length + serviceFields.length);

  await page.reload();
  await page.getByRole('button', { name: siteTexts.practice.resume }).click();
  for (const field of kept) await expect(fieldOn(page, 'BLIS006', field)).toHaveValue(onPaper(field));
  for (const field of newPasswords) await expect(fieldOn(page, 'BLIS006', field)).toHaveValue('');
  await doSteps(page, 'enterNewPassword', 'checkEntries');
  await new Pc(page).window(1).shows('BLIS007');

  const other = await context.newPage();
  await other.goto(site.url + registrationAddress());
  await other.getByRole('button', { name: siteTexts.practice.resume }).click();
  await other.getByRole('button', { name: siteTexts.practice.takeOver }).click();
  const window = new Pc(other).window(1);
  await window.shows('BLIS007');
  await expect(page.getByText(siteTexts.practice.lost)).toBeVisible();
  await doSteps(other, 'register', 'returnToLogin');

  // The paper has served.
  await doSteps(other, 'obtainLoginId', 'confirmAccount');
  await window.says(bankTexts.commonErrors.credentialsRefused);
  await window.close();
  await expect(window.frame).toHaveCount(0);
  expect((await storedEvents(other)).filter((type) => type === 'registered')).toHaveLength(1);
});
