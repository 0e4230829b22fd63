import { troubles } from '../../browser/trouble.ts';
import { test } from '../../fixtures/later-visit.ts';
import { solveInTrouble } from '../../pages/exercise-in-trouble.ts';

test(`at every request once, ${troubles.lost}: each can be asked again, and one certificate is issued`, async ({
  page,
  site,
}) => {
  await solveInTrouble(page, site.url, 'lost');
});
