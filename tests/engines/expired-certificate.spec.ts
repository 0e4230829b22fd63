import { siteTexts } from '../../src/content/ja/site.ts';
import { instant } from '../../src/time/instant.ts';
import { expiredCertificate } from '../../src/training/scenarios/expired-certificate.ts';
import { exerciseLink } from '../support/home-links.ts';
import { opensslVerify } from '../conformance/judges.ts';
import { expect, press, shows, test } from './fixtures.ts';
import { Learner } from './learner.ts';
import { fileOf, installedCertificate, scrolledByNobody } from './in-page.ts';
import { textsOf } from '../support/words/texts-of.ts';

const { home, practice, offlineReady } = siteTexts;
const { reached } = await textsOf(expiredCertificate);
const address = '#/practice/expired-certificate?mode=free';

test.describe.configure({ mode: 'default' });

test('a learner obtains a certificate that openssl accepts, and another one without the network', async ({
  open,
  site,
}) => {
  const tab = await open(site.url);
  await press(tab, exerciseLink('practice'));
  const learner = new Learner(tab, expiredCertificate);
  const { store } = await learner.goOn();
  await shows(tab, reached);
  expect(await tab.evaluate(scrolledByNobody, null)).toEqual([]);
  expect(await tab.evaluate(() => navigator.serviceWorker.controller !== null, null)).toBe(true);
  const chain = {
    root: await fileOf(tab, 'ca/root.cer'),
    issuing: await fileOf(tab, 'ca/issuing.cer'),
    certificate: await installedCertificate(tab, store.at(-1)?.serialNumber),
    at: instant('2010-10-02T12:00:00+09:00'),
  };
  expect(opensslVerify(chain)).toMatchObject({ accepted: true });

  await tab.goTo(site.url);
  await shows(tab, offlineReady);
  // The first page has read what was done before, with parts that it fetches late; one that is cut off there is a complaint.
  await shows(tab, home.best(100));
  await site.stop();
  await tab.reload();
  await press(tab, exerciseLink('free'));
  const offline = new Learner(tab, expiredCertificate);
  await offline.goOn('allowRequest');
  await tab.reload();
  await press(tab, practice.resume);
  await offline.goOn();
  await shows(tab, practice.noMistakes);
});

test('the exercise opens by its address; a second tab asks before it takes it over', async ({ open, site }) => {
  const tab = await open(`${site.url}${address}`);
  const learner = new Learner(tab, expiredCertificate);
  await learner.goOn('expiredCertificate');

  const other = await open(`${site.url}${address}`);
  await press(other, practice.resume);
  await shows(other, practice.elsewhere);
  await press(other, practice.takeOver);
  await shows(tab, practice.lost);
  learner.moveTo(other);
  await learner.goOn('authenticate');
});
