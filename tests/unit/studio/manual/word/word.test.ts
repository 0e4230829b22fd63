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

/** A text as its reader sees it. */
const said = (xml: string): string =>
  xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** The properties of the paragraph with this text. */
const paragraphWith = (text: string): string =>
  body.match(/<w:p>.*?<\/w:p>/g)?.findLast((paragraph) => paragraph.includes(text)) ?? '';

test('the same manual gives the same bytes', async () => {
  const again = await wordOf(manual, galleryOfManual(manual), manualFrame);
  expect(Buffer.compare(file, again)).toBe(0);
  expect(part('docProps/core.xml')).not.toMatch(/dcterms:(created|modified)/);
});

test('words that look like the library’s ids stay as they are, beside ids and in their place', async () => {
  const random = 'rIdabcdefghijklmnopqrstu';
  const words = [random, `r:embed="${random}"`, '<wp:docPr id="77"', ' w:id="12" > id="3"', `Id="${random}`];
  const [step, ...others] = manual.steps;
  if (!step) throw new Error('no step');
  const steps = words.map((instruction) => ({
    ...step,
    instruction,
    explanation: `${instruction} ${random}`,
    picture: { ...step.picture, alt: `${instruction}>"`, caption: instruction },
  }));
  const odd = { ...manual, bank: random, title: `> ${random}`, steps: [...steps, ...others] };
  const files = unzipSync(await wordOf(odd, gallery, manualFrame));
  const text = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  const runs = [...text.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>/g)].map(([, run = '']) => said(run));
  const descriptions = [...text.matchAll(/<wp:docPr [^<]*? descr="([^"]*)"/g)].map(([, alt = '']) => said(alt));
  for (const word of words) {
    expect(runs).toContain(word);
    expect(runs.some((run) => run.endsWith(`${word} ${random}`))).toBe(true);
    expect(descriptions).toContain(`${word}>"`);
  }
  expect(runs.filter((run) => run.includes(random)).length).toBeGreaterThan(words.length);
  // Each id of the library’s own is one of ours now, and leads somewhere.
  const relations = strFromU8(files['word/_rels/document.xml.rels'] ?? new Uint8Array());
  const named = [...text.matchAll(/<[^<>]* r:(?:id|embed)="([^"]*)"/g)].map(([, id]) => id);
  expect(named.length).toBeGreaterThan(manual.steps.length);
  for (const id of named) {
    expect(id).toMatch(/^rIdS?\d+$/);
    expect(relations).toContain(` Id="${id}"`);
  }
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
    const bookmark = anchor.replace('-', '_');
    expect(contents).toContain(`w:anchor="${bookmark}"`);
    expect(body).toContain(`<w:bookmarkStart w:name="${bookmark}"`);
  }
});

test('each line of the contents leads to a bookmark of its own, by a name that Word takes', () => {
  const names = [...body.matchAll(/<w:bookmarkStart w:name="([^"]*)"/g)].map(([, name = '']) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => !/^[a-z]\w{0,39}$/i.test(name))).toEqual([]);
  expect([...body.matchAll(/w:anchor="([^"]*)"/g)].map(([, name]) => name)).toEqual(names);
});

test('other programs fill the contents as well: from headings that have a level', () => {
  const styles = part('word/styles.xml');
  const levelOf = (id: string) =>
    styles.match(new RegExp(`w:styleId="${id}".*?</w:style>`))?.[0].match(/<w:outlineLvl w:val="(\d)"/)?.[1];
  expect([levelOf('Heading1'), levelOf('Heading2'), levelOf('ContentsHeading'), levelOf('Title')]).toEqual([
    '0',
    '1',
    undefined,
    undefined,
  ]);
  expect(body.match(/<w:pStyle w:val="Heading[12]"\/>/g)).toHaveLength(manual.contents.length);
});

test('no style is missing', () => {
  const known = new Set([...part('word/styles.xml').matchAll(/w:styleId="([^"]*)"/g)].map(([, id]) => id));
  const used = [...body.matchAll(/<w:[pr]Style w:val="([^"]*)"\/>/g)].map(([, id]) => id);
  expect(used.filter((id) => !known.has(id))).toEqual([]);
});

test('it is a document of today’s Word, and asks nothing when it is opened', () => {
  expect(part('word/settings.xml')).toMatch(/<w:compatSetting w:val="15" w:name="compatibilityMode"/);
  expect(part('word/settings.xml')).not.toContain('updateFields');
  expect(body).not.toContain('w:dirty="true"');
});

test('each picture has a number of its own and is told in words', () => {
  const drawn = [...body.matchAll(/<wp:docPr id="(\d+)" name="[^"]+" descr="([^"]*)"/g)];
  expect(drawn).toHaveLength(body.match(/<w:drawing>/g)?.length ?? 0);
  expect(new Set(drawn.map(([, id]) => id)).size).toBe(drawn.length);
  expect(drawn.filter(([, , words]) => words === '')).toEqual([]);
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
