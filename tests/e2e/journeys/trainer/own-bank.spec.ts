import { bankTexts } from '../../../../src/content/ja/bank.ts';
import {
  bankFaultText,
  faultText,
  fileFaultText,
  profileFileTexts as words,
} from '../../../../src/content/ja/profile-file.ts';
import { siteTexts } from '../../../../src/content/ja/site.ts';
import { windowsTexts } from '../../../../src/content/ja/windows.ts';
import { Practice } from '../../pages/practice.ts';
import { profile } from '../../../support/mihon-bank.ts';
import { expect, test } from '../../fixtures/later-visit.ts';
import { bankFile, Desk, ownBank, ownPassword } from '../../pages/desk.ts';

test('a bank of the trainer’s own is kept in this browser, and new attempts have it', async ({ page, site }) => {
  const desk = new Desk(page);
  await desk.goTo(site.url);
  await desk.open(bankFile(ownBank));
  await desk.says(words.opened('自前銀行'));
  await desk.hasBank('自前銀行');
  await page.reload();
  await desk.hasBank('自前銀行');

  const practice = new Practice(page);
  await practice.enter(site.url);
  await expect(page.getByText(ownPassword, { exact: true })).toBeVisible();
  const login = await practice.pc.openInternetExplorer();
  await expect(login.frame.getByText('自前銀行').first()).toBeVisible();
  await expect(login.frame.getByText(`https://${ownBank.host}/`)).toBeVisible();

  // The certificate is the bank's own, up to its root.
  await login.press(bankTexts.login.certificateLogin);
  await login.frame.getByRole('button', { name: windowsTexts.picker.view }).first().click();
  await login.frame.getByRole('tab', { name: windowsTexts.viewer.tabs.path }).click();
  await expect(login.frame.getByRole('group', { name: windowsTexts.viewer.path }).getByRole('listitem')).toHaveText([
    /^ ?Jimae Bank Root/,
    /^ ?Jimae Bank Internet/,
    /^ ?test999$/,
  ]);
  await login.frame.getByRole('dialog').last().press('Escape');
  await login.answer(windowsTexts.picker.ie.window, windowsTexts.buttons.cancel);

  // The bank itself follows the rules of the file.
  const enrolment = await practice.authenticate(login, 'Machigai1');
  await enrolment.says(bankTexts.commonErrors.credentialsRefused);
  await enrolment.type('password', 'Machigai2');
  await enrolment.press(bankTexts.authentication.authenticate);
  await enrolment.says(bankTexts.commonErrors.temporarilyLocked);

  // Going back changes nothing for what is under way; what begins anew has the built-in bank.
  await desk.goTo(site.url);
  await desk.press(words.back);
  await desk.says(words.returned);
  await desk.hasBank(profile.name);
  await practice.open(site.url);
  await expect(page.getByText(siteTexts.practice.itsBank('自前銀行', siteTexts.practice.startAnew))).toBeVisible();
  await page.getByRole('button', { name: siteTexts.practice.resume }).click();
  await expect(page.getByText(ownPassword, { exact: true })).toBeVisible();
  await enrolment.says(bankTexts.commonErrors.temporarilyLocked);
});

test('a wrong file changes nothing, and each of its faults is named by its path', async ({ page, site }) => {
  const desk = new Desk(page);
  await desk.goTo(site.url);
  await desk.open(bankFile(ownBank));
  await desk.says(words.opened('自前銀行'));
  const faults = page.getByRole('alert');

  await desk.open(
    bankFile({ ...ownBank, host: 'bank.jp', phone: 1, rules: { ...ownBank.rules, validityYears: 0 } }, 'wrong.json'),
  );
  await expect(faults).toContainText(words.refused('wrong.json'));
  await expect(faults.getByRole('listitem')).toHaveText([
    `host：${faultText({ kind: 'form', form: 'host' })}`,
    `rules.validityYears：${faultText({ kind: 'atLeast', limit: 1, of: 'number' })}`,
    `phone：${faultText({ kind: 'additional' })}`,
  ]);
  await desk.hasBank('自前銀行');

  // One exercise has a customer of its own.
  const { 'obtaining-login-id': _, ...others } = siteTexts.scenarios;
  const exercises = Object.values(others).map(({ title }) => title);
  const utf16 = Buffer.from(JSON.stringify(ownBank), 'utf16le');
  for (const [content, sentence] of [
    ['{\n "id": jimae }', fileFaultText({ kind: 'notJson', fault: { kind: 'syntax', line: 2, column: 8 } })],
    ['', fileFaultText({ kind: 'empty' })],
    [utf16, fileFaultText({ kind: 'utf16' })],
    [' '.repeat(300 * 1024), fileFaultText({ kind: 'tooLarge', bytes: 300 * 1024, most: 200 * 1024 })],
    [
      { ...ownBank, accounts: ownBank.accounts.slice(1) },
      `accounts：${bankFaultText({ kind: 'missing', loginId: 'test999', scenario: '' }, exercises)}`,
    ],
  ] as const) {
    await desk.open(bankFile(content, 'wrong.json'));
    await expect(faults.getByRole('listitem')).toHaveText([sentence]);
    await desk.hasBank('自前銀行');
  }
  // Opening the same file again, mended, is another try.
  await desk.open(bankFile(`\ufeff${JSON.stringify({ ...ownBank, name: '次の銀行' })}`, 'wrong.json'));
  await desk.says(words.opened('次の銀行'));
  await expect(faults).toHaveCount(0);
  await desk.press(words.undo);
  await desk.hasBank('自前銀行');
});

test('a file may be dropped anywhere on the desk; elsewhere it does not carry the page away', async ({
  page,
  site,
}) => {
  const desk = new Desk(page);
  await desk.goTo(site.url);
  const drop = (contents: readonly string[]) =>
    page.evaluate((texts) => {
      const dataTransfer = new DataTransfer();
      texts.forEach((text, index) => dataTransfer.items.add(new File([text], `${index}.json`)));
      const over = new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true });
      const dropped = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
      document.body.dispatchEvent(over);
      document.body.dispatchEvent(dropped);
      return [over.defaultPrevented, dropped.defaultPrevented];
    }, contents);
  expect(await drop([JSON.stringify(ownBank)])).toEqual([true, true]);
  await desk.says(words.opened('自前銀行'));
  expect(await drop([JSON.stringify(ownBank), '{}'])).toEqual([true, true]);
  await expect(page.getByRole('alert')).toHaveText(fileFaultText({ kind: 'notOneFile' }));
  await page.goto(`${site.url}#/`);
  await expect(page.getByText(siteTexts.home.ownBank('自前銀行'))).toBeVisible();
  expect(await drop(['{}'])).toEqual([true, true]);
});

test('a stored bank that cannot be read is reported and kept; exercises have the built-in one', async ({
  page,
  site,
}) => {
  await page.goto(site.url);
  const key = `${new URL(site.url).pathname}bank-profile`;
  const damaged = '{"version":1,"profile":{"id":"jimae-bank"';
  await page.evaluate(([name, text]) => localStorage.setItem(name ?? '', text ?? ''), [key, damaged]);
  await page.reload();
  await expect(page.getByText(siteTexts.home.damagedBank)).toBeVisible();
  const desk = new Desk(page);
  await desk.goTo(site.url);
  await expect(page.getByRole('alert')).toHaveText(words.damaged);
  await desk.hasBank(profile.name);
  expect(await page.evaluate((name) => localStorage.getItem(name), key)).toBe(damaged);
  await desk.press(words.back);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await desk.press(words.undo);
  expect(await page.evaluate((name) => localStorage.getItem(name), key)).toBe(damaged);
});
