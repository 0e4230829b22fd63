import { siteTexts } from '../../src/content/ja/site.ts';
import { expiredCertificate } from '../../src/training/scenarios/expired-certificate.ts';
import { exerciseLink } from '../support/home-links.ts';
import { expect, press, shows, test } from './fixtures.ts';
import { Learner } from './learner.ts';

test('where the browser has no workers the bank answers inside the page', async ({ open, site }) => {
  const tab = await open(site.url);
  expect(await tab.evaluate(() => 'serviceWorker' in navigator, null)).toBe(false);
  await press(tab, exerciseLink('free'));
  await new Learner(tab, expiredCertificate).goOn();
  await shows(tab, siteTexts.practice.noMistakes);
});
