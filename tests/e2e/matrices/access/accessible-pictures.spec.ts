import { sceneViews } from '../../../../src/dojo/shell/address.ts';
import { expect, test } from '../../fixtures/later-visit.ts';
import { accessibilityFaults } from '../../pages/axe.ts';
import { goToPicture, pictureOf, pictureSteps } from '../../pages/scene.ts';

for (const view of sceneViews) {
  test(`axe finds nothing in any picture of the view ${view}`, async ({ page, site }) => {
    const seen = new Set<string>();
    for (const step of pictureSteps) {
      await goToPicture(page, site.url + pictureOf(step, `?view=${view}`));
      // Several steps look alike in a part of the screen, and where there is no dialog all say the same.
      const content = await page.locator('main').innerHTML();
      if (seen.has(content)) continue;
      seen.add(content);
      expect(await accessibilityFaults(page), step).toEqual([]);
    }
    expect(seen.size).toBeGreaterThan(4);
  });
}
