import { troubles, type TroubleKind } from '../../browser/trouble.ts';
import { test } from '../../fixtures/later-visit.ts';
import { solveInTrouble } from '../../pages/exercise-in-trouble.ts';

for (const kind of Object.keys(troubles) as TroubleKind[]) {
  // One of them is a journey.
  if (kind === 'lost') continue;
  test(`at every request once, ${troubles[kind]}: each can be asked again, and one certificate is issued`, async ({
    page,
    site,
  }) => {
    await solveInTrouble(page, site.url, kind);
  });
}
