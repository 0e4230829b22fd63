import { mistakeJourneys } from '../../pages/mistake-journeys.ts';
import { Practice } from '../../pages/practice.ts';
import { test } from '../../fixtures/later-visit.ts';

for (const [name, makeMistake] of Object.entries(mistakeJourneys)) {
  test(name, async ({ page, site }) => {
    await makeMistake(new Practice(page), site.url);
  });
}
