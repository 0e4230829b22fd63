// Longer than most: one page, and a trainer's whole way through it, from an empty list to files, paper and charts.
import { strFromU8, unzipSync } from 'fflate';
import { coachTexts } from '../../../../src/content/ja/coach.ts';
import { debriefTexts } from '../../../../src/content/ja/debrief.ts';
import { resultsTexts as words } from '../../../../src/content/ja/results.ts';
import { siteTexts } from '../../../../src/content/ja/site.ts';
import { windowsTexts } from '../../../../src/content/ja/windows.ts';
import { bankTexts } from '../../../../src/content/ja/bank.ts';
import { recordsOf, replaceRecords } from '../../browser/databases.ts';
import { Practice } from '../../pages/practice.ts';
import { readCsv } from '../../../support/files/read-csv.ts';
import { readWorkbook } from '../../../support/files/read-workbook.ts';
import { fileOf, finished, pixelsOf, Results } from '../../pages/results.ts';
import { expect, test } from '../../fixtures/later-visit.ts';
import { surroundings } from '../../../../src/cli/browser/surroundings.ts';
import { expiredCertificate } from '../../../../src/training/scenarios/expired-certificate.ts';
import { textsOf } from '../../../support/words/texts-of.ts';

const titleOf = siteTexts.scenarios;
const { mistakes: taught } = await textsOf(expiredCertificate);

test('without a result the list says what will come, and leads to the exercises', async ({ page, site }) => {
  const results = new Results(page);
  await results.open(site.url);
  await expect(page.getByText(words.empty.lead)).toBeVisible();
  await expect(results.table).toHaveCount(0);
  await page.getByRole('link', { name: words.empty.start }).click();
  await expect(page).toHaveURL(/#\/$/);
});

test('attempts of several learners are narrowed by learner and by scenario', async ({ page, site }) => {
  const results = new Results(page);
  await results.open(site.url);
  const all = await finished(
    { scenario: 'expired-certificate', learner: '佐藤' },
    { scenario: 'full-lock', learner: '佐藤' },
    { scenario: 'full-lock', learner: '田中', mode: 'practice' },
  );
  await results.take(fileOf('all.json', all));
  await results.says(words.importing.taken(3, 0));
  await expect(results.rows).toHaveCount(3);

  await results.narrow('learner', '佐藤');
  await expect(results.rows).toHaveCount(2);
  await results.narrow('scenario', titleOf['full-lock'].title);
  await expect(results.rows).toHaveCount(1);
  await expect(results.rows).toContainText('佐藤');
  await results.narrow('mode', words.modes.practice);
  await expect(page.getByText(words.nothingFound)).toBeVisible();
  await page.getByRole('button', { name: words.narrowing.clear }).first().click();
  await expect(results.rows).toHaveCount(3);
});

test('the file for a spreadsheet has each row, and no name in it is a formula', async ({ page, site }) => {
  const names = ['田中, 一郎', '佐藤 "はな"', '=1+1', '+81 3', '-2', '@SUM(A1)', '＝1+1', '鈴木'];
  const results = new Results(page);
  await results.open(site.url);
  const all = await finished(...names.map((learner) => ({ scenario: 'full-lock' as const, learner })));
  await results.take(fileOf('all.json', all));
  await expect(results.rows).toHaveCount(names.length);

  const file = await results.save('csv');
  expect(file.name).toMatch(/^証明書道場-結果-\d{4}-\d\d-\d\d\.csv$/);
  expect([...file.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const [head, ...rows] = readCsv(file.text.slice(1));
  expect(head?.slice(0, 4)).toEqual(
    (['finishedAt', 'learner', 'scenario', 'mode'] as const).map((column) => words.table.columns[column]),
  );
  expect(rows.every((row) => row.length === head?.length)).toBe(true);
  // The newest comes first. An apostrophe turns a formula into text.
  const written = names.map((name) => (/^[=+\-@＝]/.test(name) ? `'${name}` : name)).toReversed();
  expect(rows.map((row) => row[1])).toEqual(written);
  expect(rows.at(-1)).toContain('2026/04/01 10:30:00');
  expect(rows.at(-1)).toContain('elsewhere-1');

  const workbook = await results.save('xlsx');
  expect(workbook.name).toMatch(/^証明書道場-結果-\d{4}-\d\d-\d\d\.xlsx$/);
  const sheet = readWorkbook(strFromU8(unzipSync(workbook.bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array()));
  expect(sheet.slice(1).map((row) => row[1]?.text)).toEqual(written);

  await results.narrow('learner', '-2');
  await expect(results.rows).toHaveCount(1);
  expect(readCsv((await results.save('csv')).text.slice(1)).map((row) => row[1])).toEqual([
    words.table.columns.learner,
    `'-2`,
  ]);
});

test('a file of attempts shows the same in another browser', async ({ page, browser, site }) => {
  const results = new Results(page);
  await results.open(site.url);
  const all = await finished(
    { scenario: 'expired-certificate', learner: '佐藤', mistake: 'windowsLeftOpen' },
    { scenario: 'temporary-lock', learner: '田中' },
  );
  await results.take(fileOf('all.json', all));
  await expect(results.rows).toHaveCount(2);
  const here = await results.texts();
  const saved = await results.save('json');

  const context = await browser.newContext(surroundings);
  const elsewhere = new Results(await context.newPage());
  await elsewhere.open(site.url);
  await elsewhere.take(saved);
  await elsewhere.says(words.importing.taken(2, 0));
  await expect(elsewhere.rows).toHaveCount(2);
  expect(await elsewhere.texts()).toEqual(here);
  await elsewhere.rows.filter({ hasText: '佐藤' }).getByRole('link').click();
  await expect(elsewhere.page.getByRole('heading', { level: 1, name: debriefTexts.title })).toBeVisible();
  await expect(elsewhere.page.getByText(taught.windowsLeftOpen.consequence).first()).toBeVisible();

  await elsewhere.open(site.url);
  await elsewhere.take(saved);
  await elsewhere.says(words.importing.taken(0, 2));
  await expect(elsewhere.rows).toHaveCount(2);
  await context.close();
});

test('of several files the good are taken, and each bad one is named with its reason', async ({ page, site }) => {
  const results = new Results(page);
  await results.open(site.url);
  const [one, two, three] = await finished(
    { scenario: 'full-lock', learner: '佐藤' },
    { scenario: 'full-lock', learner: '田中' },
    { scenario: 'full-lock', learner: '山本\nはな' },
  );
  if (!one || !two || !three) throw new Error('three attempts were asked for');
  const whole = fileOf('good.json', [one]);
  await results.take(
    whole,
    { name: 'cut.json', text: whole.text.slice(0, -40) },
    { name: 'other.json', text: '{"version":1}' },
    { name: 'newer.json', text: whole.text.replace(/"version": \d+/, '"version": 99') },
    fileOf('broken-name.json', [three, two]),
  );
  await results.says(words.importing.taken(2, 0));
  await expect(results.rows).toHaveCount(2);
  const refused = page.getByRole('alert').filter({ hasText: words.importing.faults }).getByRole('listitem');
  await expect(refused).toHaveCount(4);
  const { kinds } = words.importing;
  await expect(refused.filter({ hasText: 'cut.json' })).toContainText(kinds.notJson);
  await expect(refused.filter({ hasText: 'other.json' })).toContainText(kinds.notAttempts);
  await expect(refused.filter({ hasText: 'newer.json' })).toContainText(kinds.newerFormat);
  await expect(refused.filter({ hasText: 'broken-name.json' })).toContainText('result.learner.name');
});

test('on paper the list stands without what can only be pressed', async ({ page, site }) => {
  const results = new Results(page);
  await results.open(site.url);
  const all = await finished(
    ...Array.from({ length: 55 }, () => ({ scenario: 'full-lock' as const, learner: '佐藤' })),
  );
  await results.take(fileOf('all.json', all));
  await expect(results.rows).toHaveCount(50);
  await results.narrow('learner', '佐藤');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  // Paper shows the whole list, not the page that is on the screen.
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(results.rows).toHaveCount(55);
  await expect(results.table).toBeVisible();
  // Some browsers print by the scheme of the screen; the ink is dark all the same.
  await expect(results.table).toHaveCSS('color', 'rgb(34, 48, 63)');
  // A head is repeated on each page, and a button in it would be empty there.
  await expect(results.table.locator('thead')).toHaveCSS('display', 'table-header-group');
  for (const each of await results.table.locator('thead button').all()) {
    await expect(each).toHaveCSS('display', 'contents');
  }
  await expect(page.getByText(words.print.narrowedTo([]))).toBeVisible();
  for (const role of ['checkbox', 'combobox', 'navigation', 'search'] as const) {
    await expect(page.getByRole(role)).toHaveCount(0);
  }
  for (const name of [words.actions.csv, words.actions.print, words.pages.next]) {
    await expect(page.getByRole('button', { name })).toHaveCount(0);
  }
  const [sheet, table] = [await page.evaluate(() => innerWidth), await results.table.boundingBox()];
  expect((table?.x ?? 0) + (table?.width ?? Infinity)).toBeLessThanOrEqual(sheet);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(results.rows).toHaveCount(50);
});

test('the charts say in words and in a table what they draw', async ({ page, site }) => {
  const results = new Results(page);
  await results.open(site.url);
  await results.take(
    fileOf(
      'all.json',
      await finished(
        { scenario: 'expired-certificate', learner: '佐藤', mistake: 'windowsLeftOpen' },
        { scenario: 'expired-certificate', learner: '佐藤', mistake: 'windowsLeftOpen' },
        { scenario: 'expired-certificate', learner: '佐藤' },
      ),
    ),
  );
  for (const title of [words.charts.scores, words.charts.steps]) {
    const chart = page.getByRole('figure', { name: title });
    await expect(chart.getByRole('img', { name: title })).toBeVisible();
    await chart.getByText(words.charts.asTable).click();
    await expect(chart.getByRole('table').getByRole('row').nth(1)).toBeVisible();
  }
  const scores = page.getByRole('figure', { name: words.charts.scores });
  await expect(scores.getByRole('table').getByRole('row')).toHaveCount(4);
  await expect(scores.getByRole('table').getByRole('row').last()).toContainText('100');
  // The trend is a line across the chart; the scores are points beside it.
  await expect.poll(() => pixelsOf(scores.locator('canvas'), '--seal')).toBeGreaterThan(100);
  await expect.poll(() => pixelsOf(scores.locator('canvas'), '--edge')).toBeGreaterThan(10);
});

test('from the debrief a mistake is looked at, and the exercise is done again from there', async ({ page, site }) => {
  const practice = new Practice(page);
  await practice.open(site.url, 'test');
  await practice.pc.isReady();
  const login = await practice.pc.openInternetExplorer();
  await practice.logInWithExpired(login);
  const enrolment = await practice.authenticate(login);
  await practice.issue(enrolment);
  await practice.closeResult(enrolment);
  await login.press(bankTexts.login.certificateLogin);
  await login.says(bankTexts.commonErrors.certificateExpired);
  await page.getByRole('button', { name: coachTexts.handIn, exact: true }).click();
  const question = page.getByRole('dialog', { name: coachTexts.confirmHandIn });
  await question.getByRole('button', { name: coachTexts.handIn }).click();
  await expect(page.getByRole('dialog', { name: coachTexts.result.title })).toBeVisible();

  const results = new Results(page);
  await results.open(site.url);
  await results.rows.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1, name: debriefTexts.title })).toBeVisible();
  const { right, consequence, better } = taught.windowsLeftOpen;
  const work = page.getByRole('region', { name: debriefTexts.work });
  await work.getByRole('button', { name: right }).click();
  const moment = page.locator('.moment');
  await expect(moment).toContainText(consequence);
  await expect(moment).toContainText(better);
  await expect(page.getByRole('figure', { name: debriefTexts.replay.was })).toBeVisible();
  await expect(page.getByRole('figure', { name: debriefTexts.replay.shouldBe })).toBeVisible();

  await page.getByRole('button', { name: debriefTexts.moment.branch, exact: true }).click();
  await expect(page).toHaveURL(/#\/practice\/expired-certificate\?mode=test/);
  await practice.pc.isReady();
  // The PC is as it was then: the window is still open, and both certificates are installed.
  const window = practice.pc.window(1);
  await window.shows('BLGI001');
  await window.close();
  const again = practice.pc.window(3);
  await practice.pc.searchInternetExplorer();
  await again.press(bankTexts.login.certificateLogin);
  const picker = again.dialog(windowsTexts.picker.ie.window);
  await expect(picker.getByRole('radio')).toHaveCount(2);
  await picker.getByRole('button', { name: windowsTexts.buttons.cancel, exact: true }).click();
  await again.close();
  await practice.pc.searchInternetExplorer();
  await practice.logInWithNewest(practice.pc.window(4));
  await expect(page.getByRole('dialog', { name: coachTexts.result.title })).toBeVisible();

  await results.open(site.url);
  await expect(results.rows).toHaveCount(2);
});

test('a result that is damaged in the browser leaves the others in the list', async ({ page, site }) => {
  const results = new Results(page);
  await results.open(site.url);
  const all = await finished(
    { scenario: 'full-lock', learner: '佐藤' },
    { scenario: 'full-lock', learner: '田中' },
    { scenario: 'full-lock', learner: '山本' },
  );
  await results.take(fileOf('all.json', all));
  await expect(results.rows).toHaveCount(3);
  const [one, two, three] = (await recordsOf(page, 'attempts', 'results')) as readonly Record<string, unknown>[];
  await replaceRecords(page, 'attempts', 'results', [{ ...one, grade: { points: 'many', passed: true } }, two, three]);
  const entries = (await recordsOf(page, 'attempts', 'entries')) as readonly { readonly attempt: string }[];
  // Only the result of the second is left.
  await replaceRecords(
    page,
    'attempts',
    'entries',
    entries.filter(({ attempt }) => attempt !== two?.['attempt']),
  );
  await page.reload();
  await expect(results.rows).toHaveCount(2);
  await expect(results.rows.filter({ hasText: '佐藤' })).toHaveCount(0);
  await results.rows.filter({ hasText: '山本' }).getByRole('link').click();
  await expect(page.getByRole('heading', { name: debriefTexts.work })).toBeVisible();
  await page.getByRole('link', { name: debriefTexts.back }).first().click();
  await results.rows.filter({ hasText: '田中' }).getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1, name: debriefTexts.title })).toBeVisible();
});
