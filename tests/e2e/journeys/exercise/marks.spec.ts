import type { Locator, Page } from '@playwright/test';
import { coachTexts } from '../../../../src/content/ja/coach.ts';
import { windowsTexts } from '../../../../src/content/ja/windows.ts';
import { practiceAddress } from '../../../../src/dojo/shell/address.ts';
import { calloutsAt } from '../../../../src/training/callout.ts';
import { expiredCertificate } from '../../../../src/training/scenarios/expired-certificate.ts';
import { playSolution } from '../../../../src/training/script/play.ts';
import { profile } from '../../../support/mihon-bank.ts';
import { expect, test } from '../../fixtures/later-visit.ts';
import { Practice } from '../../pages/practice.ts';
import { Show } from '../../pages/show.ts';
import { doStep, placeOf, steps } from '../../pages/solution.ts';
import { textsOf } from '../../../support/words/texts-of.ts';

const words = await textsOf(expiredCertificate);

/** The distance by which each edge of a mark lies outside its target's, in whole pixels; nothing while one of them is not shown. */
async function margins(mark: Locator, marked: Locator): Promise<readonly number[]> {
  const [outer, inner] = await Promise.all([mark.boundingBox(), marked.boundingBox()]);
  if (!outer || !inner) return [];
  const right = outer.x + outer.width - inner.x - inner.width;
  const bottom = outer.y + outer.height - inner.y - inner.height;
  return [inner.x - outer.x, inner.y - outer.y, right, bottom].map((margin) => Math.round(margin) + 0); // -0 is 0
}

/** The elements that are framed before the next step, in the order of the frames. */
function framedAt(page: Page, index: number): readonly Locator[] {
  const { world } = playSolution(expiredCertificate, { profile, hash: '' }, index);
  return calloutsAt(expiredCertificate, world, index)
    .filter(({ mark }) => mark === 'frame')
    .map(({ target: { window, id } }) =>
      page.locator(`${window === null ? '' : `[data-window="${window}"] `}[data-target="${id}"]`).last(),
    );
}

/** For each frame, whether it lies close around what it marks. */
async function framesFit(page: Page, index: number): Promise<readonly boolean[]> {
  const frames = page.locator('svg .frame');
  const found = await Promise.all(framedAt(page, index).map((framed, nth) => margins(frames.nth(nth), framed)));
  return found.map((each) => each.length === 4 && each.every((margin) => margin >= 0 && margin <= 8));
}

test('in なぞる the ring lies around what is used next, step by step', async ({ page, site }) => {
  const practice = new Practice(page);
  await practice.open(site.url, 'guided');
  await practice.pc.isReady();
  for (const index of steps.slice(0, steps.indexOf('allowRequest')).keys()) {
    await expect(placeOf(page, index)).toBeVisible();
    await expect.poll(() => margins(page.locator('.ring'), placeOf(page, index)), steps[index]).toEqual([0, 0, 0, 0]);
    await doStep(page, index);
  }
});

test('in 見る each frame lies close around what is pointed out, step by step', async ({ page, site }) => {
  const practice = new Practice(page);
  await practice.open(site.url, 'show');
  const show = new Show(page);
  await show.stop();
  for (const index of steps.slice(0, steps.indexOf('allowRequest')).keys()) {
    const step = steps[index] as keyof typeof words.steps;
    await show.says(words.steps[step].instruction);
    const all = framedAt(page, index).map(() => true);
    expect(all.length, step).toBeGreaterThan(0);
    await expect.poll(() => framesFit(page, index), step).toEqual(all);
    await show.stepForward();
  }
});

test('neither the ring round a certificate nor that of the focus hides the links between them', async ({
  page,
  site,
}) => {
  await page.goto(site.url + practiceAddress('old-certificate-held', 'guided', 'selectNewCertificate'));
  await expect(page.locator('.ring')).toBeVisible();
  await expect(page.getByRole('dialog').getByRole('radio', { checked: true })).toBeFocused();
  const links = page.getByRole('button', { name: windowsTexts.picker.view });
  const pictures = async () => [
    await links.first().screenshot({ animations: 'disabled' }),
    await links.last().screenshot({ animations: 'disabled' }),
  ];
  const ringed = await pictures();
  await page.locator('.ring, [role="radio"]').evaluateAll((elements) => {
    for (const { style } of elements as HTMLElement[]) {
      style.setProperty('outline', 'none', 'important');
      style.setProperty('box-shadow', 'none', 'important');
    }
  });
  expect(ringed).toEqual(await pictures());
});

test('a window of Edge that was moved off the screen can be pulled back by what is left of it', async ({
  page,
  site,
}) => {
  await page.goto(site.url + practiceAddress('expired-certificate', 'guided'));
  const pc = new Practice(page).pc;
  await pc.isReady();
  await pc.openEdge();
  const bar = page.locator('[data-window="w1"] [data-target="window.titleBar"]').first();
  const pull = async (x: number, y: number) => {
    const box = await bar.boundingBox();
    if (!box) throw new Error('there is no title bar');
    await page.mouse.move(box.x + 40, box.y + 10);
    await page.mouse.down();
    await page.mouse.move(box.x + 40 + x, box.y + 10 + y, { steps: 3 });
    await page.mouse.up();
    await expect.poll(async () => (await bar.boundingBox())?.x).not.toBe(box.x);
  };
  const before = (await bar.boundingBox())?.x ?? 0;
  await pull(2000, 300);
  await expect(page.getByText(coachTexts.reachLead)).toBeVisible();
  await pull(-600, -200);
  expect((await bar.boundingBox())?.x ?? Infinity).toBeLessThan(before + 600);
});
