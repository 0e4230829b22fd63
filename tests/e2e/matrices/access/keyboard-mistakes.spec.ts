import { mistakeJourneys } from '../../pages/mistake-journeys.ts';
import { test } from '../../fixtures/by-keyboard.ts';

for (const [name, makeMistake] of Object.entries(mistakeJourneys)) {
  test(`with the keyboard alone: ${name}`, async ({ practice, site }) => {
    await makeMistake(practice, site.url);
  });
}
