import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { Studio } from '../../pages/studio.ts';
import { expect, test } from '../../fixtures/first-visit.ts';

// Scroll bars are shown, as on a real screen.
test.use({
  launchOptions: {
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    ignoreDefaultArgs: ['--hide-scrollbars'],
  },
});

test('a picture that the page draws shows what the browser shows', async ({ page, site, context }) => {
  const studio = new Studio(page);
  await studio.open(site.url);
  const scene = await context.newPage();
  for (const step of [3, 6]) {
    await studio.choose({ step });
    const drawn = PNG.sync.read(await studio.saved());
    await scene.goto(`${site.url}#/scene/expired-certificate/${step}?callouts=on`);
    await expect(scene.locator('html')).toHaveAttribute('data-ready', 'true');
    const shown = PNG.sync.read(await scene.locator('.picture').screenshot());
    expect([drawn.width, drawn.height]).toEqual([shown.width, shown.height]);
    const differing = pixelmatch(drawn.data, shown.data, undefined, drawn.width, drawn.height, { threshold: 0.1 });
    expect(differing / (drawn.width * drawn.height), `step ${step}`).toBeLessThan(0.003);
  }
});
