import { siteTexts } from '../../src/content/ja/site.ts';
import { expiredCertificate } from '../../src/training/scenarios/expired-certificate.ts';
import { exerciseLink } from '../support/home-links.ts';
import { outOfReach } from '../support/layouts/out-of-reach.ts';
import { pictureOf, pictureSteps } from '../e2e/pages/scene.ts';
import { expect, press, shows, test } from './fixtures.ts';
import { Learner } from './learner.ts';

/** Runs in the page. */
function heightOfSmallLetters(): number {
  const letters = document.createElement('span');
  letters.style.font = '8px sans-serif';
  letters.textContent = '字';
  document.body.append(letters);
  const { height } = letters.getBoundingClientRect();
  letters.remove();
  return height;
}

test('with a least size of 24 pixels an exercise can be done by mouse, and no button of a dialog is out of reach', async ({
  open,
  site,
}) => {
  const tab = await open(site.url);
  await press(tab, exerciseLink('free'));
  await new Learner(tab, expiredCertificate).goOn();
  await shows(tab, siteTexts.practice.noMistakes);
  expect(await tab.evaluate(heightOfSmallLetters, null)).toBeGreaterThanOrEqual(24);
  for (const step of pictureSteps) {
    await tab.evaluate(() => delete document.documentElement.dataset['ready'], null);
    await tab.goTo(site.url + pictureOf(step));
    const ready = () => tab.evaluate(() => document.documentElement.dataset['ready'], null);
    await expect.poll(ready, step).toBe('true');
    expect(await tab.evaluate(outOfReach, null), step).toEqual([]);
  }
});
