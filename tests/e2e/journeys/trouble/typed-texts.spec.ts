// Nothing that is typed on the PC is kept: a text is typed into each field that a page has, whichever those are, and then looked for
// wherever a browser keeps or shows something.
import { unzipSync } from 'fflate';
import { bankTexts } from '../../../../src/content/ja/bank.ts';
import { coachTexts } from '../../../../src/content/ja/coach.ts';
import { siteTexts } from '../../../../src/content/ja/site.ts';
import { expect, test } from '../../fixtures/later-visit.ts';
import { holdsText } from '../../browser/storage.ts';
import { Traces } from '../../browser/traces.ts';
import { Practice } from '../../pages/practice.ts';
import { Results } from '../../pages/results.ts';
import { Studio } from '../../pages/studio.ts';
import {
  fieldsOnTheWay,
  keepsNothingOnTheWay,
  fieldsOf,
  keepsNothingTyped,
  screens,
  texts,
  typeIntoEachField,
} from '../../pages/typed-texts.ts';

const [, secret = ''] = texts;

/** Each screen in a mode of its own; the matrix tries all of them. */
const modes = ['guided', 'free', 'practice', 'test'] as const;

for (const [index, screen] of screens.entries()) {
  const mode = modes[index % modes.length] ?? 'free';
  test(`in ${mode} before ${screen.step} nothing of what is typed into any field is kept`, async ({ page, site }) => {
    await keepsNothingTyped(page, site.url, screen, mode);
  });
}

for (const [id, mode] of [
  ['obtaining-login-id', 'practice'],
  ['notice-of-expiry', 'free'],
] as const) {
  test(`in ${mode} nothing of what is typed into any field on the way through ${id} is kept`, async ({
    page,
    site,
  }) => {
    expect(await keepsNothingOnTheWay(page, site.url, id, mode)).toEqual(fieldsOnTheWay[id]);
  });
}

test('a wrong password on the software keyboard is not kept', async ({ page, context, site }) => {
  const traces = new Traces(context);
  const practice = new Practice(page);
  await practice.openAt(site.url, 'openSoftwareKeyboard');
  const window = practice.pc.window(3);
  await practice.confirmPassword(window, secret);
  await window.says(bankTexts.commonErrors.credentialsRefused);
  expect(await traces.of(page, [secret])).toEqual([]);
});

/** All of a file's bytes, one character each: what was compressed as a ZIP beside it. */
const wholeOf = (file: Buffer): string =>
  [file, ...(file.subarray(0, 2).toString() === 'PK' ? Object.values(unzipSync(file)) : [])]
    .map(
      (part) =>
        `${Buffer.from(part).toString('latin1')}\n${Buffer.from(part).toString('utf8')}\n${Buffer.from(part).toString('hex')}`,
    )
    .join('\n');

test('neither a picture nor a file of results has anything of it', async ({ page, site }) => {
  const practice = new Practice(page);
  await practice.openAt(site.url, 'enterLoginId');
  await typeIntoEachField(page, texts);
  await page.getByRole('button', { name: coachTexts.photograph }).click();
  const studio = new Studio(page);
  await studio.pictureReady();
  const files = new Map<string, Buffer>();
  for (const part of ['desktop', 'window', 'page'] as const) {
    await studio.choose({ part });
    files.set(part, await studio.saved());
  }

  await page.goto(site.url);
  await practice.openAt(site.url, 'enterLoginId', 'test');
  await typeIntoEachField(page, texts);
  await page.getByRole('button', { name: coachTexts.handIn, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: coachTexts.handIn }).click();
  await expect(page.getByRole('dialog', { name: coachTexts.result.title })).toBeVisible();
  const results = new Results(page);
  await results.open(site.url);
  for (const kind of ['json', 'csv', 'xlsx'] as const) files.set(kind, (await results.save(kind)).bytes);
  expect(files.get('json')?.toString()).toContain('"searched"');

  const held = [...files].flatMap(([name, file]) => {
    const whole = wholeOf(file);
    return texts.filter((text) => holdsText(whole, text)).map((text) => `${name}: ${text}`);
  });
  expect(held).toEqual([]);
});

/** The fields of the site around the PC that keep what is typed, because that is what they are for. */
const keeping: Readonly<Record<string, string>> = {
  '#/settings': 'the name of a learner, which stands in the results',
  '#/studio': 'the alternative text, which goes into the picture',
};

test('outside the PC only a learner’s name and an alternative text can be typed', async ({ page, site }) => {
  const found: string[] = [];
  for (const address of ['#/', '#/results', '#/desk', '#/settings', '#/studio', '#/manual/full-lock', '#/nowhere']) {
    await page.goto('about:blank'); // so that nothing of the page before is left
    await page.goto(site.url + address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const add = page.getByRole('button', { name: siteTexts.home.learner.add });
    if (address === '#/settings') await add.click();
    const fields = await fieldsOf(page, ['[readonly]', '[inert] *']).count();
    if (fields > 0) found.push(`${address} ${fields}`);
  }
  expect(found).toEqual(Object.keys(keeping).map((address) => `${address} 1`));
});
