import type { Page } from '@playwright/test';
import { coachTexts } from '../../../../src/content/ja/coach.ts';
import { debriefTexts } from '../../../../src/content/ja/debrief.ts';
import { siteTexts } from '../../../../src/content/ja/site.ts';
import { practiceAddress } from '../../../../src/dojo/shell/address.ts';
import { expect, test } from '../../fixtures/later-visit.ts';
import { Practice } from '../../pages/practice.ts';

/** A wide and a square screen, a telephone, and a PC at 200 % and at 400 %. */
const screens = [
  { width: 1366, height: 900 },
  { width: 800, height: 600 },
  { width: 390, height: 844 },
  { width: 683, height: 384 },
  { width: 320, height: 256 },
] as const;

interface Walk {
  /** Positions of the page at which the mark is not wholly in sight, or something lies over it. */
  readonly unmarked: readonly number[];
  /** Things to press that lie below the mark once they were scrolled into view. */
  readonly covered: readonly string[];
  readonly positions: number;
}

/** Scrolls through the page, and from each thing that can be pressed to the next. */
const walkThrough = (page: Page): Promise<Walk> =>
  page.evaluate(() => {
    const scroller = document.documentElement;
    const shownMarks = () => [...document.querySelectorAll('.site p.mark')].filter((mark) => mark.checkVisibility());
    const isInSight = (mark: Element): boolean => {
      const { left, top, right, bottom } = mark.getBoundingClientRect();
      if (top < 0 || left < 0 || bottom > innerHeight || right > innerWidth) return false;
      const corners = [left + 6, (left + right) / 2, right - 6].flatMap((x) =>
        [top + 3, bottom - 3].map((y) => [x, y]),
      );
      return corners.every(([x = 0, y = 0]) => mark.contains(document.elementFromPoint(x, y)));
    };
    const unmarked: number[] = [];
    let positions = 0;
    for (let y = 0; ; y += innerHeight / 3) {
      scroller.scrollTo({ top: y, behavior: 'instant' });
      positions += 1;
      if (!shownMarks().some(isInSight)) unmarked.push(scroller.scrollTop);
      if (scroller.scrollTop + innerHeight >= scroller.scrollHeight - 1) break;
    }
    const controls = [...document.querySelectorAll('.site :is(a, button, input, select, textarea, summary, label)')];
    const covered = controls
      .filter((control) => control.checkVisibility({ visibilityProperty: true }))
      .filter((control) => {
        control.scrollIntoView({ block: 'nearest', behavior: 'instant' });
        const { left, top, width, height } = control.getBoundingClientRect();
        return [top + 1, top + height / 2].some((y) =>
          shownMarks().some((mark) => mark.contains(document.elementFromPoint(left + width / 2, y))),
        );
      });
    return { unmarked, covered: covered.map(({ outerHTML }) => outerHTML.slice(0, 120)), positions };
  });

async function isMarkedEverywhere(page: Page, what: string): Promise<void> {
  for (const screen of screens) {
    await page.setViewportSize(screen);
    // The PC takes the size of its new room first.
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    const { unmarked, covered } = await walkThrough(page);
    expect({ unmarked, covered }, `${what} at ${screen.width} × ${screen.height}`).toEqual({
      unmarked: [],
      covered: [],
    });
  }
}

test('a page of the bank is never on the screen without the training mark', async ({ page, site }) => {
  const practice = new Practice(page);
  await practice.openAt(site.url, 'enterLoginId');
  await isMarkedEverywhere(page, 'practice');

  await page.setViewportSize({ width: 390, height: 844 });
  expect((await walkThrough(page)).positions).toBeGreaterThan(2);
  await page.getByRole('button', { name: siteTexts.practice.hidePanel }).click();
  await isMarkedEverywhere(page, 'without the panel');
  await page.getByRole('button', { name: siteTexts.practice.showPanel }).click();

  await page.emulateMedia({ media: 'print' });
  const mark = page.locator('.practice p.mark');
  await expect(mark).toBeVisible();
  // A fixed element is printed on each page.
  await expect(mark).toHaveCSS('position', 'fixed');
});

test('full screen has it too, the browser’s own and that of browsers without one', async ({ page, site }) => {
  const practice = new Practice(page);
  await practice.openAt(site.url, 'enterLoginId');
  const fill = page.getByRole('button', { name: siteTexts.practice.fill, exact: true });
  const unfill = page.getByRole('button', { name: siteTexts.practice.unfill });
  await fill.click();
  expect(await walkThrough(page)).toMatchObject({ unmarked: [], covered: [] });
  await unfill.click();
  await page.evaluate(() => (Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('refused'))));
  await fill.click();
  await expect(unfill).toBeVisible();
  await isMarkedEverywhere(page, 'full screen');
});

test('the demonstration, the studio, the manual and the debrief have it wherever they are scrolled', async ({
  page,
  site,
}) => {
  await page.goto(site.url + practiceAddress('full-lock', 'test', 'authenticate'));
  await page.getByRole('button', { name: coachTexts.handIn, exact: true }).click();
  await page
    .getByRole('alertdialog')
    .or(page.getByRole('dialog'))
    .getByRole('button', { name: coachTexts.handIn })
    .click();
  await page.getByRole('link', { name: coachTexts.result.debrief }).click();
  await expect(page.getByRole('heading', { level: 1, name: debriefTexts.title })).toBeVisible();
  await expect(page.getByRole('figure').first()).toBeVisible();
  await isMarkedEverywhere(page, 'debrief');

  await page.goto(`${site.url}#/practice/full-lock?mode=show`);
  await expect(page.locator('.pc[aria-busy=false]')).toBeVisible();
  await isMarkedEverywhere(page, 'demonstration');

  for (const address of ['#/studio/full-lock/2', '#/manual/full-lock']) {
    await page.goto(site.url + address);
    await expect(page.getByRole('img').first()).toBeVisible();
    await isMarkedEverywhere(page, address);
  }
});
