import { siteTexts } from '../../../../src/content/ja/site.ts';
import { bankTexts } from '../../../../src/content/ja/bank.ts';
import { windowsTexts } from '../../../../src/content/ja/windows.ts';
import { resumeLink } from '../../../support/home-links.ts';
import { Practice } from '../../pages/practice.ts';
import { untilIssue } from '../../pages/until-issue.ts';
import { learner } from '../../../support/mihon-bank.ts';
import { expect, test } from '../../fixtures/later-visit.ts';
import { certificatesIssued, storedEvents } from '../../browser/storage.ts';

const { resume, startAnew, unfinished } = siteTexts.practice;

test('after a reload the attempt is exactly where it was, without the secret', async ({ page, site }) => {
  const practice = new Practice(page);
  await practice.enter(site.url);
  const login = await practice.pc.openInternetExplorer();
  await login.press(bankTexts.login.issueCertificate);
  const enrolment = practice.pc.next();
  await enrolment.type('loginId', learner.loginId);
  await enrolment.type('password', learner.password);
  await enrolment.frame.getByRole('textbox', { name: bankTexts.fields.password }).blur();
  // Stored a moment after it is shown; a reload within that moment would rightly lose it.
  await expect.poll(async () => (await storedEvents(page)).filter((type) => type === 'typed')).toHaveLength(2);

  await page.reload();
  await expect(page.getByText(unfinished)).toBeVisible();
  await page.getByRole('button', { name: resume }).click();
  await enrolment.shows('BSMS001');
  await expect(enrolment.frame.getByRole('textbox', { name: bankTexts.fields.loginId })).toHaveValue(learner.loginId);
  await expect(enrolment.frame.getByRole('textbox', { name: bankTexts.fields.password })).toHaveValue('');

  await enrolment.type('password', learner.password);
  await enrolment.press(bankTexts.authentication.authenticate);
  await practice.issue(enrolment);
});

test('a reload while the second question is open asks it again, and nothing is issued twice', async ({
  page,
  site,
}) => {
  const { practice, login, enrolment, before } = await untilIssue(page, site.url);
  await enrolment.press(bankTexts.issueConfirmation.issue);
  await enrolment.answer(windowsTexts.webAccess.title, windowsTexts.buttons.yes);
  await enrolment.shows('BSMS003');
  await expect(enrolment.dialog(windowsTexts.webAccess.title)).toBeVisible();

  await page.reload();
  await practice.finishFromSecondQuestion(login, enrolment);
  expect(await certificatesIssued(page)).toBe(before + 1);
});

for (const [what, lost] of [
  ['the request never reached the bank', 'request'],
  ['the bank issued and its answer never arrived', 'answer'],
] as const) {
  test(`a reload when ${what} asks again, and exactly one certificate is issued`, async ({ page, site }) => {
    // Until the reload, a request for a certificate or its answer is lost on the way.
    await page.addInitScript((lost) => {
      const [navigation] = performance.getEntriesByType('navigation');
      if (navigation instanceof PerformanceNavigationTiming && navigation.type === 'reload') return;
      const send = window.fetch;
      window.fetch = async (input, init) => {
        const request = new Request(input, init);
        const enrols = request.url.endsWith('enroll');
        if (!enrols || lost === 'answer') {
          const response = await send(request);
          if (!enrols) return response;
        }
        return new Promise(() => undefined);
      };
    }, lost);
    const { practice, login, enrolment, before } = await untilIssue(page, site.url);
    await enrolment.press(bankTexts.issueConfirmation.issue);
    await enrolment.answer(windowsTexts.webAccess.title, windowsTexts.buttons.yes);
    await enrolment.shows('BSMS003');
    await expect.poll(() => storedEvents(page)).toContain('requestMade');
    const issued = lost === 'answer' ? before + 1 : before;
    await expect.poll(() => certificatesIssued(page)).toBe(issued);
    expect(await storedEvents(page)).not.toContain('certificateIssued');

    await page.reload();
    await practice.finishFromSecondQuestion(login, enrolment);
    expect(await certificatesIssued(page)).toBe(before + 1);
  });
}

test('最初から begins with a bare desktop and a fresh bank', async ({ page, site }) => {
  const practice = new Practice(page);
  await practice.enter(site.url);
  const login = await practice.pc.openInternetExplorer();
  const enrolment = await practice.authenticate(login, 'Machigai1');
  await enrolment.says(bankTexts.commonErrors.credentialsRefused);

  await page.goto(site.url);
  await expect(page.getByText(siteTexts.home.unfinished)).toBeVisible();
  await page.getByRole('link', { name: resumeLink('free') }).click();
  await practice.startAnew();
  await expect(page.locator('[data-window]')).toHaveCount(0);
  await practice.solve();
  await practice.isSolved();
});

test('a second tab asks before it takes the attempt over, and the first one then says so', async ({
  page,
  context,
  site,
}) => {
  const practice = new Practice(page);
  await practice.enter(site.url);
  await practice.pc.openInternetExplorer();

  const other = await context.newPage();
  const elsewhere = new Practice(other);
  await elsewhere.open(site.url);
  await other.getByRole('button', { name: resume }).click();
  await expect(other.getByText(siteTexts.practice.elsewhere)).toBeVisible();
  await other.getByRole('button', { name: siteTexts.practice.takeOver }).click();
  await elsewhere.pc.window(1).shows('BLGI001');
  await expect(page.getByText(siteTexts.practice.lost)).toBeVisible();
  await expect(page.getByRole('button', { name: startAnew })).toBeVisible();
});
