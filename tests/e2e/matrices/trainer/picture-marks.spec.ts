import type { Page } from '@playwright/test';
import type { Exercise } from '../../../../src/cli/exercises/exercise.ts';
import { planPictures, type PlannedPicture } from '../../../../src/cli/shots/plan.ts';
import { studioTexts } from '../../../../src/content/ja/studio.ts';
import { profileFileTexts } from '../../../../src/content/ja/profile-file.ts';
import { studioAddress } from '../../../../src/dojo/shell/address.ts';
import { contrastOf } from '../../../../src/profile/contrast.ts';
import { loadScenario, scenarioIds, type ScenarioId } from '../../../../src/training/scenarios/catalogue.ts';
import { profile } from '../../../support/mihon-bank.ts';
import { expect, test } from '../../fixtures/later-visit.ts';
import { bankFile, Desk, ownBank } from '../../pages/desk.ts';
import { markOf } from '../../browser/picture-mark.ts';
import { goToPicture } from '../../pages/scene.ts';
import { textsOfCase } from '../../../support/words/texts-of.ts';

/** The height that a frame and a shadow add to a picture, in the PC's pixels. */
const aroundIt = 34;

/** Only a world and its pages are made of it here. */
const snapshot = { profile, hash: 'hash-of-the-test-profile' };

const exercise = async (id: ScenarioId): Promise<Exercise> => ({
  id,
  title: id,
  scenario: await loadScenario(id),
  words: await textsOfCase(id),
});

async function expectMarks(
  page: Page,
  pictures: readonly PlannedPicture[],
  show: (picture: PlannedPicture) => Promise<void>,
): Promise<void> {
  expect(pictures.length).toBeGreaterThan(0);
  for (const picture of pictures) {
    await show(picture);
    const { address, view } = picture;
    const { words, fontSize, pictureHeight, colours, faults } = await markOf(page, view);
    expect(words, address).toBe(studioTexts.sample);
    expect(fontSize / (pictureHeight + aroundIt), address).toBeGreaterThanOrEqual(0.025);
    expect(contrastOf(...colours), address).toBeGreaterThanOrEqual(4.5);
    expect(faults, address).toEqual([]);
  }
}

const everything = { scenarios: 'all', steps: 'all', views: 'all', sizes: 'all' } as const;

for (const scenario of scenarioIds) {
  test(`each picture of ${scenario} says what it is, in its head, on nothing else`, async ({ page, site }) => {
    // Wide and high enough for the whole picture: a point outside of the viewport holds nothing.
    await page.setViewportSize({ width: 1300, height: 2000 });
    // The procedure of the guide at each size; the screens of the others are mostly the same.
    const sizes = scenario === 'expired-certificate' ? 'all' : (['medium'] as const);
    const pictures = planPictures([await exercise(scenario)], snapshot, { ...everything, sizes }, 'on');
    await expectMarks(page, pictures, ({ address }) => goToPicture(page, site.url + address));
  });
}

const name = 'あいうえおかきくけこさしすせそたちつてと';
const logo = (width: number, height: number) =>
  `data:image/svg+xml;base64,${Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}"/></svg>`,
  ).toString('base64')}`;

/** Runs in the page before the site: the picture of a bank with this name stays where it is drawn and is never finished. */
function holdPicture(bank: string): void {
  const decode = HTMLImageElement.prototype.decode;
  HTMLImageElement.prototype.decode = function (this: HTMLImageElement) {
    if (!this.src.startsWith('data:image/svg+xml;charset=utf-8,')) return decode.call(this);
    if (!decodeURIComponent(this.src).includes(bank)) return decode.call(this);
    document.documentElement.dataset['held'] = 'true';
    return new Promise(() => undefined);
  };
}

/** Shows the studio's picture of the trainer's own bank, which scenes do not have, as it is drawn. */
async function showInStudio(page: Page, url: string, { scenario, step, view, size }: PlannedPicture): Promise<void> {
  await page.goto('about:blank');
  await page.goto(url + studioAddress(scenario, step, view, size, true));
  await expect(page.locator('html')).toHaveAttribute('data-held', 'true');
  await page.evaluate(() => {
    const [stage, ...more] = document.querySelectorAll<HTMLElement>('body > :has(.picture)');
    if (!stage || more.length > 0) throw new Error(`${more.length} more pictures are drawn`);
    Object.assign(stage.style, { left: '0', zIndex: '9' });
  });
}

for (const [what, bank] of [
  ['the longest names', { ...ownBank, name, service: name.repeat(2) }],
  ['a wide logo', { ...ownBank, name, service: name.repeat(2), logo: logo(900, 60) }],
  ['a high logo', { ...ownBank, logo: logo(20, 400) }],
] as const) {
  test(`so does each picture of a bank with ${what}`, async ({ page, site }) => {
    await page.setViewportSize({ width: 1300, height: 2000 });
    const desk = new Desk(page);
    await desk.goTo(site.url);
    await desk.open(bankFile(bank));
    await desk.says(profileFileTexts.opened(bank.name));
    const steps = ['openBrowser', 'enterPassword', 'issue', 'close', 'openSearch', 'openSoftwareKeyboard', 'login'];
    const exercises = [await exercise('expired-certificate')];
    await page.addInitScript(holdPicture, bank.name);
    // The views with the bank's head line.
    const pictures = planPictures(exercises, snapshot, { ...everything, steps, views: ['page', 'window'] }, 'on');
    await expectMarks(page, pictures, (picture) => showInStudio(page, site.url, picture));
  });
}
