import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { manualFrame } from '../../../../../src/content/ja/manual-frame.ts';
import { maxMillimetres } from '../../../../../src/studio/manual/word/look.ts';
import { wordOf } from '../../../../../src/studio/manual/word/word-of.ts';
import { galleryOfManual, manualOfScenario } from '../../../../support/manuals.ts';

const manual = await manualOfScenario('full-lock');
const parts = unzipSync(await wordOf(manual, galleryOfManual(manual), manualFrame));
const part = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
const styles = part('word/styles.xml');

/** The elements of a style by name, with their values. */
function styleOf(id: string): Readonly<Record<string, string>> {
  const style = styles.match(new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`))?.[0] ?? '';
  return Object.fromEntries(
    [...style.matchAll(/<w:(\w+)((?: w:\w+="[^"]*")*)\/>/g)].map(([, name = '', values = '']) => [
      name,
      [...values.matchAll(/w:(\w+)="([^"]*)"/g)]
        .map(([, key, value]) => (key === 'val' ? value : `${key}=${value}`))
        .join(' '),
    ]),
  );
}

test.each([
  ['Title', { sz: '40', color: '1D2733', spacing: 'after=160 before=160 line=300' }],
  [
    'Heading1',
    { sz: '30', color: '1F4B78', spacing: 'after=160 before=480', keepNext: '', keepLines: '', outlineLvl: '0' },
  ],
  [
    'Heading2',
    { sz: '24', color: '1D2733', spacing: 'after=80 before=360', keepNext: '', keepLines: '', outlineLvl: '1' },
  ],
  ['Caption', { sz: '20', color: '1D2733', spacing: 'after=80 before=60 line=320' }],
  ['Kind', { color: '1F4B78', b: '' }],
  ['Small', { sz: '17', color: '566270' }],
  ['ContentsHeading', { sz: '26', color: '1F4B78', spacing: 'after=80 before=360', keepNext: '' }],
  ['TOC1', { spacing: 'after=30 line=320' }],
  ['TOC2', { sz: '19', spacing: 'after=20 line=280', ind: 'left=400' }],
  ['Explanation', { spacing: 'after=120 before=80 line=320' }],
  ['Note', { sz: '20', spacing: 'after=120 before=80 line=320', ind: 'left=200 right=100', keepLines: '' }],
  ['Cell', { sz: '18', spacing: 'after=40 before=40 line=280' }],
])('%s is set as the manual is meant to look in Word', (id, look) => {
  expect(styleOf(id)).toMatchObject(look);
});

test('a warning stands beside a line, on a ground of its own', () => {
  const note = styles.match(/w:styleId="Note".*?<\/w:style>/)?.[0];
  expect(note).toMatch(/<w:left w:val="single" w:color="1F4B78" w:sz="24" w:space="8"\/>/);
  expect(note).toMatch(/<w:shd [^>]*w:fill="EEF3F8"/);
});

test('all of it is Japanese, in the manual’s own font', () => {
  const defaults = styles.match(/<w:docDefaults>.*?<\/w:docDefaults>/)?.[0] ?? '';
  expect(defaults).toContain('<w:lang w:val="ja-JP" w:eastAsia="ja-JP"/>');
  expect(defaults).toContain('<w:sz w:val="21"/>');
  for (const script of ['ascii', 'hAnsi', 'eastAsia', 'cs'])
    expect(defaults).toContain(`w:${script}="BIZ UDPゴシック"`);
});

test('steps are counted in the colour of the headings, with room for the number', () => {
  const numbering = part('word/numbering.xml');
  expect(numbering).toMatch(/<w:ind w:left="1000" w:hanging="1000"\/>/);
  expect(numbering).toContain('<w:color w:val="1F4B78"/>');
});

test('no picture is larger than half of a page', () => {
  expect(maxMillimetres).toEqual({ width: 160, height: 84 });
  const sizes = [...part('word/document.xml').matchAll(/<wp:extent cx="(\d+)" cy="(\d+)"\/>/g)];
  expect(sizes.length).toBeGreaterThan(0);
  for (const [, width, height] of sizes) {
    // English Metric Units: 36,000 to a millimetre.
    expect(Number(width)).toBeLessThanOrEqual(160 * 36_000 + 10_000);
    expect(Number(height)).toBeLessThanOrEqual(84 * 36_000 + 10_000);
  }
});
