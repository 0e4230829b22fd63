import { PNG } from 'pngjs';
import { coachTexts } from '../../../../src/content/ja/coach.ts';
import { bankTexts } from '../../../../src/content/ja/bank.ts';
import { siteTexts } from '../../../../src/content/ja/site.ts';
import { studioTexts } from '../../../../src/content/ja/studio.ts';
import { chunksOf, textIn } from '../../../../src/studio/pictures/png/png-chunks.ts';
import { Practice } from '../../pages/practice.ts';
import { Studio } from '../../pages/studio.ts';
import { expect, test } from '../../fixtures/later-visit.ts';

const texts = (bytes: Buffer, keyword: string) => textIn(chunksOf(bytes) ?? [], keyword);

test('a screen becomes a picture of the size that was chosen, the same bytes each time', async ({ page, site }) => {
  const studio = new Studio(page);
  await studio.open(site.url);
  await studio.choose({ step: 3, part: 'window', resolution: 'w800' });
  const first = await studio.saved();
  expect(PNG.sync.read(first).width).toBe(800);
  expect(texts(first, 'Description')).toBe(await studio.picture.getAttribute('alt'));

  await studio.choose({ step: 4 });
  await studio.choose({ step: 3 });
  expect((await studio.saved()).equals(first)).toBe(true);

  await page.reload();
  await studio.pictureReady();
  await studio.choose({ step: 3, part: 'window', resolution: 'w800' });
  expect((await studio.saved()).equals(first)).toBe(true);

  await studio.choose({ callouts: false });
  expect((await studio.saved()).equals(first)).toBe(false);
});

test('a picture has a frame and a shadow where they are wanted', async ({ page, site }) => {
  const studio = new Studio(page);
  await studio.open(site.url);
  await studio.choose({ step: 3, part: 'window', frame: false, shadow: false });
  const bare = PNG.sync.read(await studio.saved());
  const around = async (finish: { readonly frame: boolean; readonly shadow: boolean }) => {
    await studio.choose(finish);
    const { width, height, data } = PNG.sync.read(await studio.saved());
    const edge = (width - bare.width) / 2;
    /** Red and opacity in the middle, this many pixels below the picture. */
    const below = (distance: number) => {
      const at = ((height - edge - 1 + distance) * width + Math.floor(width / 2)) * 4;
      return { red: data[at] ?? 0, opacity: data[at + 3] ?? 0 };
    };
    return { edge, below };
  };
  const framed = await around({ frame: true, shadow: false });
  expect(framed.edge).toBe(1);
  expect(framed.below(1)).toEqual({ red: 0x6b, opacity: 255 });
  const shaded = await around({ frame: false, shadow: true });
  expect(shaded.edge).toBe(16);
  expect(shaded.below(2).opacity).toBeGreaterThan(40);
  expect(shaded.below(2).opacity).toBeLessThan(200);
  expect(shaded.below(15).opacity).toBeLessThan(shaded.below(2).opacity);
});

test('any screen of free mode is taken, and its picture brings it back in another visit', async ({ page, site }) => {
  const practice = new Practice(page);
  await practice.enter(site.url);
  const window = await practice.pc.openInternetExplorer();
  await practice.logInWithExpired(window);
  await page.getByRole('button', { name: coachTexts.photograph }).click();
  const studio = new Studio(page);
  await studio.pictureReady();
  const photo = studioTexts.photo(siteTexts.scenarios['expired-certificate'].title);
  await expect(page.getByText(photo)).toBeVisible();
  const taken = await studio.saved();
  await studio.choose({ part: 'window' });
  const ofWindow = await studio.saved();
  for (const picture of [taken, ofWindow]) {
    expect(texts(picture, 'shomei-dojo')).toContain('certificateExpired');
    expect(texts(picture, 'shomei-dojo')).not.toMatch(/certificateRefused|pressedCertificateLogin|"seq"/);
  }

  await page.reload();
  await studio.pictureReady();
  await expect(page.getByText(photo)).toHaveCount(0);
  await studio.openFile('mine.png', taken);
  await expect(page.getByText(studioTexts.opened('mine.png'))).toBeVisible();
  await studio.pictureReady();
  expect((await studio.saved()).equals(taken)).toBe(true);
  await studio.openFile('window.png', ofWindow);
  await studio.pictureReady();
  expect((await studio.saved()).equals(ofWindow)).toBe(true);

  // The attempt is still there.
  await page.getByRole('link', { name: studioTexts.backToPractice }).click();
  await page.getByRole('button', { name: siteTexts.practice.resume }).click();
  await expect(page.getByText(bankTexts.commonErrors.certificateExpired, { exact: true })).toBeVisible();
});
