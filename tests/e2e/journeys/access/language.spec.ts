import type { Page } from '@playwright/test';
import { englishWords } from '../../../../src/content/en/words.ts';
import { languages } from '../../../../src/content/languages.ts';
import { siteTexts as japanese } from '../../../../src/content/ja/site.ts';
import { loadScenario } from '../../../../src/training/scenarios/catalogue.ts';
import { textsOfCase } from '../../../support/words/texts-of.ts';
import { Pc } from '../../pages/pc.ts';
import { Practice } from '../../pages/practice.ts';
import { doStep, steps } from '../../pages/solution.ts';
import { expect, test } from '../../fixtures/later-visit.ts';
import { test as ownSiteTest } from '../../fixtures/own-site.ts';
import { choose, speaks, switchTo } from '../../pages/language-choice.ts';

const { site: english, coach, debrief, results } = englishWords;
const first = english.scenarios['expired-certificate'];
const [inJapanese, inEnglish] = languages;

const japaneseCharacters = /[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}]/u;

/** The Japanese texts of a view that are not marked as Japanese. */
const unmarked = (page: Page) =>
  page.evaluate((characters) => {
    const japanese = new RegExp(characters, 'u');
    const nodes = document.createTreeWalker(document.getElementById('app') ?? document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      const whole = node.textContent?.trim() ?? '';
      // An option has no markup within, so that a quote in it cannot be marked.
      const text = node.parentElement?.localName === 'option' ? whole.replaceAll(/「[^」]*」/g, '') : whole;
      if (japanese.test(text) && node.parentElement?.closest('[lang]')?.getAttribute('lang') !== 'ja') found.push(text);
    }
    return found;
  }, japaneseCharacters.source);

/** The Japanese that can be read around the PC and the figures, other than quotes of their labels in 「」. */
const japaneseAround = (page: Page) =>
  page.evaluate((characters) => {
    const japanese = new RegExp(characters, 'u');
    const nodes = document.createTreeWalker(document.getElementById('app') ?? document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      const text = (node.textContent ?? '').replaceAll(/「[^」]*」/g, '');
      const around = node.parentElement;
      if (japanese.test(text) && around?.checkVisibility() && !around.closest('.scaled')) found.push(text);
    }
    return found;
  }, japaneseCharacters.source);

test('English is chosen among the settings, and from then on every view speaks it', async ({ page, site }) => {
  await page.goto(`${site.url}#/settings`);
  await speaks(page, 'ja');
  await choose(page, inEnglish);
  await expect(page.getByRole('heading', { level: 1, name: english.settings.title })).toBeVisible();
  await speaks(page, 'en');
  await expect(page).toHaveTitle(english.titleOf(english.settings.title));

  await page.getByRole('link', { name: english.practice.back }).click();
  await expect(page.getByText(english.home.beginHere)).toBeVisible();
  await expect(page.getByText(english.offlineReady)).toBeVisible();
  expect(await unmarked(page)).toEqual([]);

  await page.reload();
  await expect(page.getByText(english.home.beginHere)).toBeVisible();
  await speaks(page, 'en');

  // The PC stays Japanese, and is marked so.
  await page.getByRole('link', { name: english.home.modeOf(english.modes.test.name, first.title) }).click();
  const practice = new Practice(page);
  await practice.pc.isReady();
  await expect(page.getByText(coach.test)).toBeVisible();
  expect(await unmarked(page)).toEqual([]);
  for (const index of steps.keys()) await doStep(page, index);
  await expect(page.getByText(coach.result.standing.sentence('passed', 0, 0))).toBeVisible();
  expect(await unmarked(page)).toEqual([]);

  await page.getByRole('link', { name: coach.result.debrief }).click();
  await expect(page.getByRole('heading', { level: 1, name: debrief.title })).toBeVisible();
  await expect(page.getByRole('heading', { name: debrief.replay.title })).toBeVisible();
  expect(await unmarked(page)).toEqual([]);
  await page.getByRole('link', { name: debrief.back }).first().click();
  await expect(page.getByRole('row').filter({ hasText: first.title })).toHaveCount(1);
  await expect(page.getByText(results.charts.scores)).toBeVisible();
  expect(await unmarked(page)).toEqual([]);

  for (const [address, title] of [
    ['#/desk', english.desk.title],
    ['#/studio', english.studio.title],
    ['#/nowhere', english.unknownAddress.title],
  ] as const) {
    await page.goto(site.url + address);
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    expect(await unmarked(page)).toEqual([]);
  }
});

ownSiteTest('English is there without the network, from the first page on', async ({ page, site }) => {
  await page.goto(site.url);
  await expect(page.getByText(japanese.offlineReady)).toBeVisible();
  await site.stop();
  await switchTo(page, inEnglish);
  await expect(page.getByText(english.home.beginHere)).toBeVisible();
  await page.reload();
  await expect(page.getByText(english.home.beginHere)).toBeVisible();
  await expect(page.getByText(japanese.home.beginHere)).toHaveCount(0);
});

test('the language is switched in the midst of an attempt, from another tab, and nothing of it is lost', async ({
  page,
  context,
  site,
}) => {
  const practice = new Practice(page);
  const number = steps.indexOf('issue') + 1;
  await practice.openAt(site.url, 'issue');
  const enrolment = practice.pc.window(2);
  await enrolment.shows('BSMS002');

  const other = await context.newPage();
  await other.goto(site.url);
  await switchTo(other, inEnglish);
  await expect(page.getByRole('button', { name: english.practice.startAtStep(number) })).toBeVisible();
  await expect(page.getByText((await textsOfCase('expired-certificate', 'en')).goal)).toBeVisible();
  await speaks(page, 'en');
  await enrolment.shows('BSMS002');

  await switchTo(other, inJapanese);
  await expect(page.getByRole('button', { name: japanese.practice.startAtStep(number) })).toBeVisible();
  await expect(page.getByText((await textsOfCase('expired-certificate')).goal)).toBeVisible();
  await practice.issue(enrolment);
});

test('an exercise that was chosen in English is told in English, from its situation to its debrief', async ({
  page,
  site,
}) => {
  const scenario = await loadScenario('full-lock');
  const { situation, goal, reached, steps: told } = await textsOfCase('full-lock', 'en');
  await page.goto(site.url);
  await switchTo(page, inEnglish);
  await page
    .getByRole('link', { name: english.home.modeOf(english.modes.practice.name, english.scenarios['full-lock'].title) })
    .click();
  await new Pc(page).isReady();
  for (const sentence of [...situation, goal]) await expect(page.getByText(sentence)).toBeVisible();

  for (const index of scenario.solution.keys()) {
    const step = told[scenario.solution[index]?.step ?? ''];
    // A first attempt has the whole help.
    for (const sentence of [step?.instruction ?? '', step?.why ?? '']) {
      await expect(page.getByText(sentence)).toBeVisible();
    }
    expect(await japaneseAround(page)).toEqual([]);
    await doStep(page, index, scenario, coach.advice.confirm);
  }
  await expect(page.getByText(reached).first()).toBeVisible();
  expect(await japaneseAround(page)).toEqual([]);

  await page.getByRole('link', { name: coach.result.debrief }).click();
  await expect(page.getByRole('heading', { name: debrief.replay.title })).toBeVisible();
  await expect(page.getByText(reached)).toBeVisible();
  expect(await japaneseAround(page)).toEqual([]);
  expect(await unmarked(page)).toEqual([]);
});
