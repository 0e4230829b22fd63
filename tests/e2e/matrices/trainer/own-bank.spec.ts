import { profileFileTexts as words } from '../../../../src/content/ja/profile-file.ts';
import { studioTexts } from '../../../../src/content/ja/studio.ts';
import { Practice } from '../../pages/practice.ts';
import { Studio } from '../../pages/studio.ts';
import { profile } from '../../../support/mihon-bank.ts';
import { expect, test } from '../../fixtures/later-visit.ts';
import { bankFile, Desk, ownBank, ownPassword } from '../../pages/desk.ts';

test('pictures and the manual are of the trainer’s own bank, and a picture keeps it', async ({ page, site }) => {
  const desk = new Desk(page);
  await desk.goTo(site.url);
  await desk.open(bankFile(ownBank));
  await desk.hasBank('自前銀行');

  const studio = new Studio(page);
  await studio.open(site.url);
  await expect(page.getByText(studioTexts.otherBank('自前銀行'))).toBeVisible();
  await studio.choose({ step: 2 });
  const ofOwn = await studio.saved();
  await page.getByRole('link', { name: studioTexts.manual }).click();
  await expect(page.getByRole('main').getByText(`自前銀行 ${ownBank.service}`).first()).toBeVisible();

  await desk.goTo(site.url);
  await desk.press(words.back);
  await studio.open(site.url);
  await expect(page.getByText(studioTexts.otherBank('自前銀行'))).toHaveCount(0);
  await studio.choose({ step: 2 });
  expect((await studio.saved()).equals(ofOwn)).toBe(false);
  await studio.openFile('own.png', ofOwn);
  await studio.pictureReady();
  await expect(page.getByText(studioTexts.otherBank('自前銀行'))).toBeVisible();
  expect((await studio.saved()).equals(ofOwn)).toBe(true);
});

test('after a change the exercise is solved with the bank of the file', async ({ page, site }) => {
  const desk = new Desk(page);
  await desk.goTo(site.url);
  await desk.open(bankFile(ownBank));
  await desk.says(words.opened('自前銀行'));
  const practice = new Practice(page);
  await practice.enter(site.url);
  const enrolment = await practice.authenticate(await practice.pc.openInternetExplorer(), ownPassword);
  await practice.issue(enrolment);
});

test('the bank that is in force can be saved, and opens again', async ({ page, site }) => {
  const desk = new Desk(page);
  await desk.goTo(site.url);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: words.download }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('mihon-bank.json');
  await page.getByLabel(words.choose).setInputFiles(await download.path());
  await desk.says(words.opened(profile.name));
});

test('another tab shows the bank that was chosen here, and does not undo that choice', async ({
  page,
  context,
  site,
}) => {
  const here = new Desk(page);
  const there = new Desk(await context.newPage());
  await here.goTo(site.url);
  await there.goTo(site.url);
  await there.open(bankFile({ ...ownBank, name: '別の銀行' }));
  await here.hasBank('別の銀行');
  await here.open(bankFile(ownBank));
  await there.hasBank('自前銀行');
  await expect(there.page.getByRole('button', { name: words.undo })).toHaveCount(0);
});
