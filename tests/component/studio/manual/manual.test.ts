import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { manualFrame } from '../../../../src/content/ja/manual-frame.ts';
import { manualTexts } from '../../../../src/content/ja/manual.ts';
import { siteTexts } from '../../../../src/content/ja/site.ts';
import type { PictureOf } from '../../../../src/studio/manual/drawn-pictures.svelte.ts';
import { htmlOf } from '../../../../src/studio/manual/html/html-of.ts';
import { placesOf } from '../../../../src/studio/manual/manual.ts';
import ManualView from '../../../../src/studio/manual/ManualView.svelte';
import { galleryOfManual, manualOfScenario, shotOf } from '../../../support/manuals.ts';

const manual = await manualOfScenario('full-lock');
const places = placesOf(manual);

const show = (pictureOf: PictureOf) =>
  render(ManualView, {
    manual,
    frame: manualFrame,
    home: '#/',
    addressOf: (id: string) => `#/manual/${id}`,
    studioOf: (id: string) => `#/studio/${id}`,
    pictureOf,
    text: siteTexts,
    words: manualTexts,
  });

/** The text of each heading, paragraph, line of the contents and table cell. */
const spokenIn = (root: Element | null): readonly string[] =>
  [...(root?.querySelectorAll('h1, h2, h3, p, nav li, th, td') ?? [])]
    .filter((element) => element.closest('figure') === null)
    .map(({ localName, textContent }) => `${localName} ${textContent.replaceAll(/\s+/g, ' ').trim()}`);

const saveButtons = () =>
  [manualTexts.print, manualTexts.saveHtml, manualTexts.saveWord, manualTexts.saveMarkdown].map(
    (name): HTMLButtonElement => screen.getByRole('button', { name }),
  );

beforeEach(() => {
  // The window of these tests makes no addresses of files.
  vi.spyOn(URL, 'createObjectURL').mockImplementation(() => 'blob:manual');
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => undefined);
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

test('everything that the manual says is there before its pictures are', () => {
  show(() => new Promise(() => undefined));
  // Word for word as in the file that is one HTML, whose markup is written apart.
  const file = new DOMParser().parseFromString(htmlOf(manual, galleryOfManual(manual), manualFrame), 'text/html');
  expect(spokenIn(document.querySelector('.manual')).length).toBeGreaterThan(5 * manual.steps.length);
  expect(spokenIn(document.querySelector('.manual'))).toEqual(spokenIn(file.querySelector('.manual')));
  expect(screen.getByRole('status').textContent).toBe(manualTexts.drawing(0, places.length));
  expect(saveButtons().map(({ disabled }) => disabled)).toEqual([true, true, true, true]);
});

test('pictures come one after the other, each asked for once, and then the manual can be taken away', async () => {
  let waiting = 0;
  let most = 0;
  const asked: number[] = [];
  show(async ({ count }) => {
    asked.push(count);
    most = Math.max(most, (waiting += 1));
    await new Promise((resolve) => setTimeout(resolve));
    waiting -= 1;
    return shotOf(asked.length);
  });
  await expect.poll(() => screen.getByRole('status').textContent).toBe(manualTexts.drawn);
  expect(asked).toEqual(places.map(({ figure }) => figure.count));
  expect(most).toBe(1);
  expect(screen.getAllByRole('img').map((picture) => picture.getAttribute('alt'))).toEqual(
    places.map(({ alt }) => alt),
  );
  expect(saveButtons().map(({ disabled }) => disabled)).toEqual([false, false, false, false]);
});

test('a picture that failed says so, keeps the others, and can be drawn again', async () => {
  let broken = true;
  show(async ({ count }) => {
    if (broken && count === 1) throw new Error('no letters');
    return shotOf(count);
  });
  await expect.poll(() => screen.getByRole('status').textContent).toBe(manualTexts.notDrawn(1));
  expect(screen.getByText(manualTexts.missing)).toBeTruthy();
  expect(screen.getAllByRole('img')).toHaveLength(places.length - 1);
  expect(saveButtons().every(({ disabled }) => disabled)).toBe(true);
  broken = false;
  await fireEvent.click(screen.getByRole('button', { name: manualTexts.again }));
  await expect.poll(() => screen.getByRole('status').textContent).toBe(manualTexts.drawn);
});

test('it is saved as a file, and says which', async () => {
  show(async ({ count }) => shotOf(count));
  await expect.poll(() => saveButtons()[1]?.disabled).toBe(false);
  await fireEvent.click(screen.getByRole('button', { name: manualTexts.saveHtml }));
  await expect.poll(() => screen.getByRole('status').textContent).toBe(manualTexts.saved('full-lock.html'));
});

test('a line of the contents leads to its heading and leaves the address alone', async () => {
  show(() => new Promise(() => undefined));
  const before = location.hash;
  Element.prototype.scrollIntoView = vi.fn();
  await fireEvent.click(screen.getByRole('link', { name: manualFrame.closing }));
  expect(document.activeElement?.id).toBe('closing');
  expect(location.hash).toBe(before);
});
