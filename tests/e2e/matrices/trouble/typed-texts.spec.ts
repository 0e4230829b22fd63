import { modes } from '../../../../src/training/mode.ts';
import { test } from '../../fixtures/later-visit.ts';
import { keepsNothingTyped, screens } from '../../pages/typed-texts.ts';

for (const mode of modes.filter((each) => each !== 'show')) {
  for (const screen of screens) {
    test(`in ${mode} before ${screen.step} nothing of what is typed into any field is kept`, async ({ page, site }) => {
      await keepsNothingTyped(page, site.url, screen, mode);
    });
  }
}
