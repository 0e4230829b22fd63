import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveFolder } from '../../../../src/cli/files/serve-folder.ts';
import { bankTexts } from '../../../../src/content/ja/bank.ts';
import { studioTexts } from '../../../../src/content/ja/studio.ts';
import { test as onChangingSite } from '../../fixtures/changing-site.ts';
import { expect, test as base } from '../../fixtures/later-visit.ts';
import { openPicture, pictureOf } from '../../pages/scene.ts';

/** A site of somebody else that shows an address of this one in a frame. */
const test = base.extend<{ framing: (address: string) => Promise<string> }>({
  framing: async ({ breaches }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'foreign-site-'));
    const foreign = await serveFolder(folder, '/');
    breaches.provoke((line) => line.startsWith(`request to ${foreign.url}`));
    await use(async (address) => {
      await writeFile(
        join(folder, 'index.html'),
        `<body style="margin:0"><iframe style="border:0;width:1290px;height:880px" src="${address.replaceAll('&', '&amp;')}"></iframe>`,
      );
      return foreign.url;
    });
    await foreign.stop();
    await rm(folder, { recursive: true });
  },
});

const sentence = bankTexts.notReal;

test('each height of a scene in a page of another site says that the bank is not a real one', async ({
  page,
  site,
  framing,
}) => {
  for (const query of ['?view=page&size=large', '?view=window', '?view=dialog', '?view=desktop']) {
    await page.goto(await framing(site.url + pictureOf('issue', query)));
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('html')).toHaveAttribute('data-ready', 'true');
    const picture = await frame.locator('.picture').evaluate((each) => {
      const { top, bottom, left, right } = each.getBoundingClientRect();
      return { top, bottom, left, right };
    });
    // Each as one line of its own: whole sentences inside the picture.
    const tops = await frame.locator('.notice p').evaluateAll(
      (lines, { words, within }) =>
        lines.flatMap((line) => {
          const [text] = line.childNodes;
          const said = text?.nodeValue ?? '';
          const range = document.createRange();
          const starts = [...said.matchAll(new RegExp(words, 'g'))].map(({ index }) => index);
          return starts.flatMap((start) => {
            if (!text) return [];
            range.setStart(text, start);
            range.setEnd(text, start + words.length);
            const box = range.getBoundingClientRect();
            const isInside = box.left >= within.left && box.right <= within.right && box.bottom <= within.bottom;
            return isInside ? [box.top] : [];
          });
        }),
      { words: sentence, within: picture },
    );
    expect(tops.length, query).toBeGreaterThan(0);
    const edges = [picture.top, ...new Set(tops), picture.bottom];
    const gaps = edges.slice(1).map((edge, index) => edge - (edges[index] ?? 0));
    expect(Math.max(...gaps), query).toBeLessThan(90);
  }
});

test('so does the bank itself where an exercise runs in such a page', async ({ page, site, framing }) => {
  await page.goto(await framing(`${site.url}#/practice/expired-certificate?mode=free`));
  const frame = page.frameLocator('iframe');
  await frame.locator('[data-target="desktop.ie"]').dblclick();
  await expect(frame.locator('.bank header').getByText(sentence, { exact: true })).toBeInViewport({ ratio: 1 });
  await expect(frame.locator('[data-frame] .title').getByText(sentence, { exact: true })).toBeInViewport({ ratio: 1 });
});

test('in its own tab a picture has its mark only', async ({ page, site }) => {
  await openPicture(page, site.url + pictureOf('issue', '?view=page'));
  await expect(page.getByText(sentence)).toHaveCount(0);
});

onChangingSite('nor is there more in a frame of its own site', async ({ page, changing: site }) => {
  const frame = `<iframe style="width:1200px;height:800px" src="./${pictureOf('issue', '?view=page')}"></iframe>`;
  site.version = new Map([...site.version, ['course.html', Buffer.from(frame)]]);
  await page.goto(`${site.url}course.html`);
  const scene = page.frameLocator('iframe');
  await expect(scene.locator('html')).toHaveAttribute('data-ready', 'true');
  await expect(scene.getByText(studioTexts.sample, { exact: true })).toBeVisible();
  await expect(scene.getByText(sentence)).toHaveCount(0);
});
