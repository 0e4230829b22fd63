import type { Page } from '@playwright/test';
import { siteTexts } from '../../../../src/content/ja/site.ts';
import { windowsTexts } from '../../../../src/content/ja/windows.ts';
import { loadScenario, scenarioIds } from '../../../../src/training/scenarios/catalogue.ts';
import { expect, test } from '../../fixtures/later-visit.ts';
import { textsOfCase } from '../../../support/words/texts-of.ts';

/** Everything that is written in a picture: texts, the content of fields, and the labels of signs. */
async function written(page: Page, url: string, scenario: string, count: number): Promise<string> {
  await page.goto(`${url}#/scene/${scenario}/${count}?callouts=on`);
  await expect(page).toHaveTitle(siteTexts.titleOf(siteTexts.studio.picture(String(count))));
  // A picture is ready only if none of its callouts is missing.
  await expect(page.locator('html[data-ready]')).toHaveAttribute('data-ready', 'true');
  return page.locator('.picture').evaluate((picture) => {
    const fields = [...picture.querySelectorAll('input')].flatMap(({ value, placeholder }) => [value, placeholder]);
    const signs = [...picture.querySelectorAll('[aria-label]')].map((each) => each.getAttribute('aria-label'));
    return [picture.textContent, ...fields, ...signs].join('\n');
  });
}

const quoted = (sentence: string): readonly string[] =>
  [...sentence.matchAll(/「([^」]+)」/gu)].flatMap(([, words]) => words ?? []);

/** Signs whose label differs from what is drawn. */
const drawn: Readonly<Record<string, string>> = { '×': windowsTexts.window.close };

for (const id of scenarioIds) {
  test(`the words that the manual quotes stand in its pictures: ${id}`, async ({ page, site }) => {
    const [scenario, words] = await Promise.all([loadScenario(id), textsOfCase(id)]);
    const pictures: string[] = [];
    for (let count = 0; count <= scenario.solution.length; count += 1) {
      pictures.push(await written(page, site.url, id, count));
    }
    let quotations = 0;
    scenario.solution.forEach(({ step }, index) => {
      const said = words.steps[step];
      // The quoted words are seen before the step or, where something is typed or opened first, after it.
      for (const words of quoted(said?.instruction ?? '')) {
        const shown = [pictures[index], pictures[index + 1]].join('\n');
        expect(shown, `${step}: ${said?.instruction}`).toContain(drawn[words] ?? words);
        quotations += 1;
      }
      for (const words of quoted(said?.picture ?? '')) {
        expect(pictures[index + 1], `${step}: ${said?.picture}`).toContain(words);
      }
    });
    expect(quotations).toBeGreaterThan(0);
  });
}
