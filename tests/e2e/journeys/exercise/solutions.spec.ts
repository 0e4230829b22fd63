import { practiceAddress } from '../../../../src/dojo/shell/address.ts';
import { loadScenario, scenarioIds } from '../../../../src/training/scenarios/catalogue.ts';
import { Pc } from '../../pages/pc.ts';
import { doStep } from '../../pages/solution.ts';
import { expect, test } from '../../fixtures/later-visit.ts';
import { textsOfCase } from '../../../support/words/texts-of.ts';

for (const id of scenarioIds) {
  test(`the solution of ${id} leads to its end with the real bank`, async ({ page, site }) => {
    const scenario = await loadScenario(id);
    const { reached, mistakes } = await textsOfCase(id);
    await page.goto(site.url + practiceAddress(id, 'free'));
    await new Pc(page).isReady();
    for (const index of scenario.solution.keys()) {
      await expect(page.getByText(reached)).toHaveCount(0);
      await doStep(page, index, scenario);
    }
    await expect(page.getByText(reached).first()).toBeAttached();
    for (const { name } of Object.values(mistakes)) await expect(page.getByText(name, { exact: true })).toHaveCount(0);
  });
}
