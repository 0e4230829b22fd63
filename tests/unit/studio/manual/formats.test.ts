import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { strFromU8, unzipSync } from 'fflate';
import { manualFrame } from '../../../../src/content/ja/manual-frame.ts';
import { htmlOf } from '../../../../src/studio/manual/html/html-of.ts';
import { markdownOf, plain } from '../../../../src/studio/manual/markdown.ts';
import { placesOf, type Manual } from '../../../../src/studio/manual/manual.ts';
import { wordOf } from '../../../../src/studio/manual/word/word-of.ts';
import { zipped } from '../../../../src/parts/files/zipped.ts';
import { galleryOfManual, manualOfScenario } from '../../../support/manuals.ts';

const manual = await manualOfScenario('full-lock');
const gallery = galleryOfManual(manual);

const nasty = `</h3><script>"x" & 'y'</script> ![a](b) *c* _d_ \`e\` | f \\ # 1. ]]> &amp; <!-- --> $& \${x}`;

/** A manual in which every word of its own is nasty. */
function soiled({ when, steps, troubles, closing, contents, ...rest }: Manual): Manual {
  const spoil = (text: string) => `${text}${nasty}`;
  const passage = ({ paragraphs, picture }: Manual['when']) => ({
    paragraphs: paragraphs.map(spoil),
    picture: { ...picture, alt: spoil(picture.alt), caption: spoil(picture.caption ?? '') },
  });
  return {
    ...rest,
    title: spoil(rest.title),
    bank: spoil(rest.bank),
    contents: contents.map((entry) => ({ ...entry, title: spoil(entry.title) })),
    when: passage(when),
    steps: steps.map(({ instruction, explanation, note, picture, ...step }) => ({
      ...step,
      instruction: spoil(instruction),
      explanation: spoil(explanation),
      note: spoil(note ?? ''),
      picture: { ...picture, alt: spoil(picture.alt) },
    })),
    troubles: troubles.map(({ id, ...texts }) => ({
      id,
      name: spoil(texts.name),
      consequence: spoil(texts.consequence),
      better: spoil(texts.better),
    })),
    closing: passage(closing),
  };
}

const bad = soiled(manual);

const parsed = (html: string) => new new Window().DOMParser().parseFromString(html, 'text/html');

test('the HTML says what the manual says, with headings, links to them, and a text for each picture', () => {
  const page = parsed(htmlOf(manual, gallery, manualFrame));
  expect(page.documentElement.lang).toBe('ja');
  expect(page.title).toContain(manual.title);
  expect([...page.querySelectorAll('h3 .title')].map((title) => title.textContent)).toEqual(
    manual.steps.map(({ instruction }) => instruction),
  );
  const targets = [...page.querySelectorAll('nav a')].map((link) => link.getAttribute('href') ?? '');
  expect(targets).toHaveLength(manual.contents.length);
  for (const target of targets) expect(page.querySelector(target)).not.toBeNull();
  const alts = [...page.querySelectorAll('figure .picture')].map(
    (picture) => picture.getAttribute('alt') ?? picture.getAttribute('aria-label'),
  );
  expect(alts).toEqual(placesOf(manual).map(({ alt }) => alt));
});

test('the HTML needs no other file, holds each picture once, and has sheets for paper and for dark screens', () => {
  const html = htmlOf(manual, gallery, manualFrame);
  expect(html.match(/(?:src|href)="(?!#|data:image\/png;base64,)/g)).toBeNull();
  expect(html.match(/data:image\/png/g)).toHaveLength(gallery.pictures.length);
  expect(html.match(/<use href="#picture-00-when"/g)).toHaveLength(2);
  expect(html).toContain('size: A4');
  expect(html).toContain('prefers-color-scheme: dark');
});

test('nasty words are words in HTML', () => {
  const page = parsed(htmlOf(bad, gallery, manualFrame));
  expect(page.querySelectorAll('script')).toHaveLength(0);
  expect(page.querySelector('h1')?.textContent).toBe(bad.title);
  expect([...page.querySelectorAll('figcaption')].map((caption) => caption.textContent)).toEqual(
    placesOf(bad).flatMap(({ caption }) => caption ?? []),
  );
  expect(page.querySelector('img.picture')?.getAttribute('alt')).toContain(nasty);
});

test('nasty words are words in Word', async () => {
  const parts = unzipSync(await wordOf(bad, gallery, manualFrame));
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const text = (content: string) =>
    content
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'")
      .replaceAll('&amp;', '&');
  expect(xml).not.toContain('<script>');
  const runs = [...xml.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>/g)].map(([, content = '']) => text(content));
  for (const { instruction } of bad.steps) expect(runs).toContain(instruction);
  const descriptions = [...xml.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(([, content = '']) => text(content));
  expect(descriptions).toEqual(placesOf(bad).map(({ alt }) => alt));
});

test('nasty words are words in Markdown', () => {
  const unescaped = (text: string) => text.replaceAll(/\\([!-/:-@[-`{-~])/g, '$1');
  const [{ content } = { content: '' }] = markdownOf(bad, gallery, manualFrame);
  const text = String(content);
  expect(unescaped(plain(nasty)).replaceAll('\u{2060}', '')).toBe(nasty);
  // No sign that Markdown knows is left without its backslash.
  expect(plain(nasty).replaceAll(/\\./g, '')).not.toMatch(/[<>&*_`[\]|#!\\]/);
  expect(text).not.toContain('<script>');
  const rows = text.split('\n').filter((line) => line.startsWith('| '));
  expect(rows, 'names of columns, the line below them, and a row for each mistake').toHaveLength(
    bad.troubles.length + 2,
  );
  for (const row of rows) {
    expect(row.replaceAll(/\\./g, '').match(/\|/g)).toHaveLength(4);
  }
});

// Tried with markdown-it (linkify), marked and remark-gfm: each made links of most of these without the joiner, escapes or not, and
// makes none of what is expected here.
test.each([
  ['www.evil.com', 'www\u{2060}.\u{2060}evil.\u{2060}com'],
  ['WWW.evil.com/a', 'WWW\u{2060}.\u{2060}evil.\u{2060}com/a'],
  ['evil.com', 'evil.\u{2060}com'],
  ['evil@evil.com', 'evil\u{2060}\\@evil.\u{2060}com'],
  ['mailto:a@b.co.jp', 'mailto\\:a\u{2060}\\@b.\u{2060}co.\u{2060}jp'],
  ['http://evil.com', 'http\\:/\u{2060}/evil.\u{2060}com'],
  ['//evil.com', '/\u{2060}/evil.\u{2060}com'],
  ['http://192.168.0.1/', 'http\\:/\u{2060}/192.168.0.1/'],
  ['<https://a:b@evil.com>', '\\<https\\:/\u{2060}/a\\:b\u{2060}\\@evil.\u{2060}com\\>'],
  ['ver.2、3.5 mm、@見本', 'ver.2、3.5 mm、\u{2060}\\@見本'],
])('no reader of Markdown finds an address in %s', (text, expected) => {
  expect(plain(text)).toBe(expected);
});

test('Markdown names a file for each picture, and has it', () => {
  const files = markdownOf(manual, gallery, manualFrame);
  const [text, ...pictures] = files;
  const named = [...String(text?.content).matchAll(/\]\((pictures\/[^)]+)\)/g)].map(([, path]) => path);
  expect(text?.path).toBe('full-lock.md');
  expect(new Set(named)).toEqual(new Set(pictures.map(({ path }) => path)));
  expect(named).toHaveLength(placesOf(manual).length);
  const packed = unzipSync(zipped(files));
  expect(Object.keys(packed)).toEqual(files.map(({ path }) => path));
  expect(packed['pictures/full-lock/00-when.png']).toEqual(pictures[0]?.content);
});
