import type { Page } from '@playwright/test';
import { standingTexts } from '../../../../src/content/ja/standings.ts';
import { Practice } from '../../pages/practice.ts';
import { pictureOf } from '../../pages/scene.ts';
import { Studio } from '../../pages/studio.ts';
import { doStep, placeOf, steps, typeAt } from '../../pages/solution.ts';
import { studioTexts } from '../../../../src/content/ja/studio.ts';
import { expect, test } from '../../fixtures/later-visit.ts';
import { expiredCertificate } from '../../../../src/training/scenarios/expired-certificate.ts';
import { textsOf } from '../../../support/words/texts-of.ts';

const words = await textsOf(expiredCertificate);

/** Runs in a page: puts marked elements in place of all texts, and of later ones, as a translator does. It spares nothing. */
function translateAll(): void {
  const tag: string = 'font';
  const replaceIn = (root: Node) => {
    const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let node: Node | null = walk.currentNode; node; node = walk.nextNode()) {
      if (node instanceof Text && /\p{L}/u.test(node.data) && !node.parentElement?.closest('font, style, script')) {
        texts.push(node);
      }
    }
    for (const text of texts) {
      const [outer, inner] = [document.createElement(tag), document.createElement(tag)];
      inner.textContent = `${text.data}*`;
      outer.append(inner);
      text.replaceWith(outer);
    }
  };
  replaceIn(document.body);
  const later = new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) if (node.isConnected) replaceIn(node);
  });
  later.observe(document.body, { childList: true, subtree: true });
}

const plain = (text: string) => text.replaceAll('*', '').replaceAll(/\s+/g, '');
const coach = (page: Page) => page.locator('.coach .say');

test('under a translator the guide says each step once, and nothing that is over, up to the result', async ({
  page,
  site,
}) => {
  const practice = new Practice(page);
  await practice.open(site.url, 'guided');
  await practice.pc.isReady();
  await page.evaluate(translateAll);
  for (const [index, step] of steps.entries()) {
    const { instruction, why } = words.steps[step];
    const said = async () => plain((await coach(page).textContent()) ?? '');
    // A search counts once a result is pressed, so the guide has no words between the two.
    if (index === 0 || typeAt(index - 1) !== 'searched') {
      // An entry at this step may be explained after it.
      await expect.poll(async () => (await said()).startsWith(plain(instruction + why)), step).toBe(true);
      await expect(coach(page).locator('.instruction')).toHaveCount(1);
    }
    await doStep(page, index);
  }
  await expect(page.getByText(standingTexts.sentence('completed', 0, 0))).toHaveCount(1);
  await expect(page.getByText(words.reached)).toHaveCount(1);
});

/** Runs in a page: what an extension for dark pages does to it, in both ways that there are. */
function darken(): void {
  const rules = '* { background-color: #181a1b !important; color: #e8e6e3 !important; letter-spacing: 2px !important }';
  const style = document.createElement('style');
  style.className = 'darkreader';
  document.head.append(style);
  style.sheet?.insertRule(rules);
  const adopted = new CSSStyleSheet();
  adopted.replaceSync('* { line-height: 2 !important; border-width: 3px !important }');
  document.adoptedStyleSheets = [adopted];
}

test('sheets of an extension alter no picture, not one byte of it', async ({ page, site }) => {
  const studio = new Studio(page);
  await studio.open(site.url);
  for (const part of ['window', 'dialog', 'page', 'desktop'] as const) {
    await studio.choose({ step: 2, part });
    const before = await studio.saved();
    await page.evaluate(darken);
    await studio.choose({ step: 3 });
    await studio.choose({ step: 2, part });
    expect((await studio.saved()).equals(before), part).toBe(true);
    await page.evaluate(() => {
      document.querySelector('.darkreader')?.remove();
      document.adoptedStyleSheets = [];
    });
  }
  await expect(page.getByText(studioTexts.altered)).toHaveCount(0);
});

test('at 400 % a press on the edge of a button that is half in view is a click', async ({ page, site }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  const practice = new Practice(page);
  await practice.openAt(site.url, 'issueCertificate', 'guided');
  const index = steps.indexOf('issueCertificate');
  const button = placeOf(page, index);
  await button.scrollIntoViewIfNeeded();
  // The room's right edge cuts the button off after its first pixels.
  await button.evaluate((element) => {
    const room = element.closest('.room');
    if (!room) return;
    room.scrollBy(element.getBoundingClientRect().left - room.getBoundingClientRect().left - room.clientWidth + 12, 0);
  });
  const box = async () => (await button.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const before = await box();
  await page.mouse.move(before.x + 6, before.y + before.height / 2);
  await page.mouse.down();
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(undefined)))),
  );
  expect(await box()).toEqual(before);
  await page.mouse.up();
  await expect(placeOf(page, index + 1)).toBeVisible();
  await page.setViewportSize({ width: 1280, height: 800 });
});

/** Places to press that are less than 24 pixels wide or high, with what lies around them to be pressed as well. */
const tooSmall = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const pressable =
      'button, a[href], select, textarea, summary, label:has(input), [role="radio"], [role="tab"], [role="menuitem"]';
    return [...document.querySelectorAll<HTMLElement>(pressable)].flatMap((element) => {
      const { offsetWidth: width, offsetHeight: height } = element;
      if (width < 2 || !element.checkVisibility({ visibilityProperty: true }) || element.closest('.visually-hidden'))
        return [];
      const around = getComputedStyle(element, '::before');
      const more = (one: string, other: string) =>
        around.content === 'none' || around.position !== 'absolute'
          ? 0
          : Math.max(0, -Number.parseFloat(one) - Number.parseFloat(other));
      // `offsetWidth` counts whole pixels.
      const sizes = [width + more(around.left, around.right), height + more(around.top, around.bottom)];
      const fits = sizes.every((size) => Math.round(size) >= 24);
      return fits
        ? []
        : [`${element.dataset['target'] ?? element.className} ${element.textContent.trim()} ${width}×${height}`];
    });
  });

test('every place to press is at least 24 pixels wide and high', async ({ page, site }) => {
  // Left out are text fields: those of the bank are 22 pixels high, as on its real pages, with more than that between them.
  for (const address of [
    '',
    '#/studio',
    '#/results',
    '#/desk',
    '#/settings',
    '#/manual/expired-certificate',
    '#/nowhere',
  ]) {
    await page.goto(site.url + address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await tooSmall(page), address).toEqual([]);
  }
  for (const mode of ['guided', 'practice', 'test', 'show', 'free'] as const) {
    const practice = new Practice(page);
    await practice.open(site.url, mode);
    await practice.pc.isReady();
    expect(await tooSmall(page), mode).toEqual([]);
  }
  for (const step of ['0', ...steps]) {
    await page.goto(site.url + pictureOf(step));
    await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
    expect(await tooSmall(page), step).toEqual([]);
  }
});

test('whoever opens a screen alone finds the way back, outside of the picture', async ({ page, site }) => {
  await page.goto(site.url + pictureOf('certificateLogin', '?view=window'));
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  await page.mouse.move(50, 50);
  await page.mouse.move(60, 60);
  const back = page.getByRole('link', { name: studioTexts.backToStudio });
  const [link, picture] = await Promise.all([back.boundingBox(), page.locator('.picture').boundingBox()]);
  expect(link?.y).toBeGreaterThanOrEqual((picture?.y ?? Infinity) + (picture?.height ?? 0));
  await back.click();
  await expect(page.getByRole('combobox', { name: studioTexts.step, exact: true })).toHaveValue('2');
});
