import { unzipSync } from 'fflate';
import { PNG } from 'pngjs';
import { coachTexts } from '../../../../src/content/ja/coach.ts';
import { bankTexts } from '../../../../src/content/ja/bank.ts';
import { studioTexts } from '../../../../src/content/ja/studio.ts';
import { windowsTexts } from '../../../../src/content/ja/windows.ts';
import { chunksOf, textChunk, textIn, withChunks } from '../../../../src/studio/pictures/png/png-chunks.ts';
import { expiredCertificate } from '../../../../src/training/scenarios/expired-certificate.ts';
import { Practice } from '../../pages/practice.ts';
import { Studio } from '../../pages/studio.ts';
import { expect, test } from '../../fixtures/later-visit.ts';

const texts = (bytes: Buffer, keyword: string) => textIn(chunksOf(bytes) ?? [], keyword);

test('an alternative text that was written anew goes into the file, and can be taken back', async ({ page, site }) => {
  const studio = new Studio(page);
  await studio.open(site.url);
  const field = page.getByRole('textbox', { name: studioTexts.alt });
  const own = await field.inputValue();
  const before = await studio.saved();
  await field.fill('はじめの画面');
  // At once: the field is left by the very press.
  const after = await studio.saved();
  expect(texts(after, 'Description')).toBe('はじめの画面');
  expect(PNG.sync.read(after).data.equals(PNG.sync.read(before).data)).toBe(true);
  await page.getByRole('button', { name: studioTexts.altReset }).click();
  await expect(field).toHaveValue(own);

  // A picture brings its own text back, whatever was written here meanwhile.
  await studio.openFile('after.png', after);
  await expect(field).toHaveValue('はじめの画面');
  await studio.openFile('before.png', before);
  await expect(field).toHaveValue(own);
});

test('all dialogs of an exercise come as one file, the same bytes each time', async ({ page, site }) => {
  const studio = new Studio(page);
  await studio.open(site.url);
  await studio.choose({ step: 2, part: 'dialog' });
  const first = await studio.album();
  expect(first.name).toBe('expired-certificate-dialog-medium.zip');
  const files = unzipSync(first.bytes);
  const { pictures } = JSON.parse(new TextDecoder().decode(files['pictures.json'])) as {
    pictures: readonly { file: string; width: number; height: number; alt: string }[];
  };
  expect(pictures.length).toBeGreaterThan(4);
  for (const { file, width, height, alt } of pictures) {
    expect(PNG.sync.read(Buffer.from(files[file] ?? []))).toMatchObject({ width, height });
    expect(alt).not.toBe('');
  }
  const without = expiredCertificate.solution.length + 1 - pictures.length;
  await expect(page.getByText(studioTexts.zipped(pictures.length, without, first.name))).toBeVisible();
  expect((await studio.album()).bytes.equals(first.bytes)).toBe(true);
});

test('an album is stopped half way, and there is no file', async ({ page, site }) => {
  const studio = new Studio(page);
  await studio.open(site.url);
  let downloads = 0;
  page.on('download', () => (downloads += 1));
  await page.getByRole('button', { name: studioTexts.zip }).click();
  await page.getByRole('button', { name: studioTexts.cancel, exact: true }).click();
  await expect(page.getByText(studioTexts.cancelled)).toBeVisible();
  expect(downloads).toBe(0);
});

test('a picture of the certificate viewer shows what the viewer showed, in another visit as well', async ({
  page,
  site,
}) => {
  const practice = new Practice(page);
  await practice.enter(site.url);
  const window = await practice.pc.openInternetExplorer();
  await window.press(bankTexts.login.certificateLogin);
  await window.frame.getByRole('button', { name: windowsTexts.picker.view }).first().click();
  await window.frame.getByRole('tab', { name: windowsTexts.viewer.tabs.details }).click();
  await expect(window.frame.getByText(windowsTexts.viewer.fields.serialNumber)).toBeVisible();
  await page.getByRole('button', { name: coachTexts.photograph }).click();
  const studio = new Studio(page);
  await studio.pictureReady();
  const taken = await studio.saved();

  await page.reload();
  await studio.pictureReady();
  await studio.openFile('mine.png', taken);
  await studio.pictureReady();
  expect((await studio.saved()).equals(taken)).toBe(true);

  // Without them the viewer could only say that it cannot read the certificate.
  const note = texts(taken, 'shomei-dojo') ?? '';
  const bare = JSON.parse(note) as { source: { details: readonly unknown[] } };
  expect(bare.source.details).toHaveLength(1);
  bare.source.details = [];
  const other = withChunks(PNG.sync.write(PNG.sync.read(taken)), [textChunk('shomei-dojo', JSON.stringify(bare))]);
  await studio.openFile('bare.png', Buffer.from(other));
  await studio.pictureReady();
  const unread = await studio.saved();
  expect(PNG.sync.read(unread).data.equals(PNG.sync.read(taken).data)).toBe(false);
});

test('a file that brings nothing back is refused with the reason, and the screen stays', async ({ page, site }) => {
  const studio = new Studio(page);
  await studio.open(site.url);
  await studio.choose({ step: 2 });
  const before = await studio.saved();
  const plain = PNG.sync.write(new PNG({ width: 3, height: 2 }));
  const damaged = Buffer.from(withChunks(plain, [textChunk('shomei-dojo', '{"format":"shomei-dojo-picture"')]));
  const files = [
    ['words.png', Buffer.from('not a picture'), 'notPng'],
    ['plain.png', plain, 'noNote'],
    ['cut.png', before.subarray(0, -20), 'cutOff'],
    ['damaged.png', damaged, 'notJson'],
  ] as const;
  for (const [name, bytes, fault] of files) {
    await studio.openFile(name, bytes);
    await expect(page.getByRole('alert')).toHaveText(studioTexts.refused(name, fault));
  }
  expect((await studio.saved()).equals(before)).toBe(true);
});

test('a picture is copied, and where that is refused, the page names another way', async ({ page, site, context }) => {
  const studio = new Studio(page);
  await studio.open(site.url);
  const copy = page.getByRole('button', { name: studioTexts.copy, exact: true });
  await expect(copy).toHaveAccessibleDescription(studioTexts.copyNote);
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(site.url).origin });
  await copy.click();
  await expect(page.getByText(studioTexts.copied)).toBeVisible();
  const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap((item) => item.types));
  expect(types).toContain('image/png');

  await page.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await copy.click();
  await expect(page.getByText(studioTexts.copyRefused)).toBeVisible();
});
