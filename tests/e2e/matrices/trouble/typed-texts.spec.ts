import { modes } from '../../../../src/training/mode.ts';
import { expect, test } from '../../fixtures/later-visit.ts';
import { fieldsOnTheWay, keepsNothingOnTheWay, keepsNothingTyped, screens } from '../../pages/typed-texts.ts';

for (const mode of modes.filter((each) => each !== 'show')) {
  for (const screen of screens) {
    test(`in ${mode} before ${screen.step} nothing of what is typed into any field is kept`, async ({ page, site }) => {
      await keepsNothingTyped(page, site.url, screen, mode);
    });
  }
  for (const id of ['obtaining-login-id', 'notice-of-expiry'] as const) {
    test(`in ${mode} nothing of what is typed into any field on the way through ${id} is kept`, async ({
      page,
      site,
    }) => {
      expect(await keepsNothingOnTheWay(page, site.url, id, mode)).toEqual(fieldsOnTheWay[id]);
    });
  }
}
