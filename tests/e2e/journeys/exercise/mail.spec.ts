import { mailTexts } from '../../../../src/content/ja/mail.ts';
import { mailSubjects } from '../../../../src/content/ja/mail-names.ts';
import { coachTexts } from '../../../../src/content/ja/coach.ts';
import { debriefTexts } from '../../../../src/content/ja/debrief.ts';
import { windowsTexts } from '../../../../src/content/ja/windows.ts';
import { practiceAddress } from '../../../../src/dojo/shell/address.ts';
import { expect, test } from '../../fixtures/by-keyboard.ts';
import { test as firstVisitTest } from '../../fixtures/first-visit.ts';
import { Pc } from '../../pages/pc.ts';
import { accessibilityFaults, faintTextsIn } from '../../pages/axe.ts';
import { noticeOfExpiry } from '../../../../src/training/scenarios/notice-of-expiry.ts';
import { textsOf } from '../../../support/words/texts-of.ts';

const { forgedLinkFollowed, forgedMailAnswered } = (await textsOf(noticeOfExpiry)).mistakes;

test('by keyboard alone the forged mail is answered and followed; each state is accessible, and the debrief says what was right', async ({
  page,
  keyboard,
  practice,
  site,
}) => {
  await page.goto(site.url + practiceAddress('notice-of-expiry', 'test'));
  await practice.pc.isReady();
  const icons = page.getByRole('list', { name: windowsTexts.desktop.icons });
  await keyboard.open(icons.getByRole('button', { name: windowsTexts.mail.icon(2) }));
  const mail = page.getByRole('region', { name: windowsTexts.mail.name, exact: true });
  await keyboard.press(mail.getByRole('button', { name: mailSubjects.forged }));
  await expect(mail.getByRole('heading', { name: mailSubjects.forged })).toBeFocused();
  await keyboard.press(mail.getByRole('button', { name: mailTexts.reply, exact: true }));
  await expect(mail.getByRole('button', { name: mailTexts.replies.agree })).toBeFocused();
  expect(await accessibilityFaults(page)).toEqual([]);
  await keyboard.press(mail.getByRole('button', { name: mailTexts.replies.askForCall }));
  await expect(mail.getByRole('status').last()).toHaveText(mailTexts.sent(mailTexts.replies.askForCall));
  expect(await faintTextsIn(page, '[data-window="mail"] .panes')).toEqual([]);

  await keyboard.press(mail.getByRole('link'));
  const stop = page.getByRole('region', { name: windowsTexts.forgedSite.heading });
  await expect(stop).toBeFocused();
  await expect(stop.getByRole('textbox')).toHaveCount(0);
  expect(await accessibilityFaults(page)).toEqual([]);
  await practice.pc.window(1).close();
  await expect(mail.getByRole('link')).toBeFocused();

  await keyboard.press(page.getByRole('button', { name: coachTexts.handIn }));
  const question = page.getByRole('dialog', { name: coachTexts.confirmHandIn });
  await keyboard.press(question.getByRole('button', { name: coachTexts.handIn }));
  await keyboard.press(page.getByRole('link', { name: coachTexts.result.debrief }));
  const work = page.getByRole('region', { name: debriefTexts.work });
  for (const { right } of [forgedLinkFollowed, forgedMailAnswered]) {
    await expect(work.getByRole('heading', { name: right })).toBeVisible();
  }
});

// A worker would have the file itself.
firstVisitTest.describe('where no worker can run', () => {
  firstVisitTest.use({ serviceWorkers: 'block' });

  firstVisitTest('where the mails cannot be loaded their window says so, and can be closed', async ({ page, site }) => {
    await page.route('**/assets/MailContents*.js', (route) => route.abort());
    await page.goto(site.url + practiceAddress('notice-of-expiry', 'free'));
    await new Pc(page).isReady();
    await page.getByRole('button', { name: windowsTexts.mail.open(2) }).click();
    const mail = page.getByRole('region', { name: windowsTexts.mail.name, exact: true });
    await expect(mail.getByRole('alert')).toHaveText(windowsTexts.mail.failed);
    await mail.getByRole('button', { name: windowsTexts.window.close }).click();
    await expect(mail).toHaveCount(0);
  });
});
