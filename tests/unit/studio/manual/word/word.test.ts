import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { manualFrame } from '../../../../../src/content/ja/manual-frame.ts';
import { wordOf } from '../../../../../src/studio/manual/word/word-of.ts';
import { galleryOfManual, manualOfScenario } from '../../../../support/manuals.ts';

const manual = await manualOfScenario('full-lock');
const gallery = galleryOfManual(manual);
const file = await wordOf(manual, gallery, manualFrame);
const parts = unzipSync(file);
const part = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
const body = part('word/document.xml');

/** The properties of the paragraph with this text. */
const paragraphWith = (text: string): string =>
  body.match(/<w:p>.*?<\/w:p>/g)?.findLast((paragraph) => paragraph.includes(text)) ?? '';

test('the same manual gives the same bytes', async () => {
  const again = await wordOf(manual, galleryOfManual(manual), manualFrame);
  expect(Buffer.compare(file, again)).toBe(0);
  expect(part('docProps/core.xml')).not.toMatch(/dcterms:(created|modified)/);
});

test('steps are headings that Word counts', () => {
  for (const { instruction } of manual.steps) {
    const heading = paragraphWith(instruction);
    expect(heading).toContain('<w:pStyle w:val="Heading2"/>');
    expect(heading).toContain('<w:numPr>');
  }
  expect(part('word/numbering.xml')).toContain('w:val="手順%1"');
});

test('no step is cut by the end of a page', () => {
  expect(part('word/styles.xml').match(/w:styleId="Heading2".*?<\/w:style>/)?.[0]).toContain('<w:keepNext/>');
  const paragraphs = body.match(/<w:p>(?:(?!<w:p>).)*?<\/w:p>/g) ?? [];
  // The first step shares its picture with the place before it, whose name it bears.
  for (const { picture } of manual.steps.slice(1)) {
    const drawn = paragraphs.find((each) => each.includes(`name="${picture.key}"`));
    expect(drawn, picture.key).toContain('<w:keepNext/>');
  }
  for (const { note, explanation } of manual.steps) {
    expect(paragraphWith(explanation).includes('<w:keepNext/>')).toBe(note !== null);
  }
  const rows = body.match(/<w:tr>/g) ?? [];
  expect(rows.length).toBe(manual.troubles.length + 1);
  expect(body.match(/<w:cantSplit\/>/g)).toHaveLength(rows.length);
});

test('the contents are a field, and can be read before Word has filled it', () => {
  expect(body).toMatch(/TOC \\h \\o/);
  const contents = body.match(/<w:sdtContent>.*<\/w:sdtContent>/)?.[0] ?? '';
  for (const { title, anchor } of manual.contents) {
    expect(contents).toContain(title);
    expect(contents).toContain(`w:anchor="${anchor}"`);
    expect(body).toContain(`<w:bookmarkStart w:name="${anchor}"`);
  }
});

test('each picture lies in the file once', () => {
  expect(Object.keys(parts).filter((path) => path.startsWith('word/media/'))).toHaveLength(gallery.pictures.length);
});

test('it is Japanese, on A4, with numbers of pages, and names fonts for machines that lack its own', () => {
  expect(part('word/styles.xml')).toContain('w:eastAsia="ja-JP"');
  expect(body).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
  expect(part('word/footer1.xml')).toContain('NUMPAGES');
  expect(part('word/fontTable.xml')).toMatch(
    /w:name="BIZ UDPゴシック"><w:altName w:val="[^"]*Yu Gothic[^"]*MS PGothic/,
  );
});
