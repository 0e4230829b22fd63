// Fonts, sizes and colours of a manual in Word. Font sizes are in half points, distances in twentieths of a point.
import { AlignmentType, BorderStyle, convertMillimetersToTwip, LevelFormat, type IPropertiesOptions } from 'docx';

export const accent = '1F4B78';
const soft = '566270';

/** Windows has it since 2018; `fontTable.xml` names substitutes for other systems. */
export const typeface = 'BIZ UDPゴシック';

const font = { ascii: typeface, hAnsi: typeface, eastAsia: typeface, cs: typeface };

export const stepList = 'steps';

export const page = {
  // A4, rounded as in Word.
  size: { width: 11906, height: 16838 },
  margin: {
    top: convertMillimetersToTwip(18),
    bottom: convertMillimetersToTwip(20),
    left: convertMillimetersToTwip(20),
    right: convertMillimetersToTwip(20),
  },
};

/** The largest size of a picture with which two steps fit on a page. */
export const maxMillimetres = { width: 160, height: 84 };

const line = { line: 320 };

export const styles: NonNullable<IPropertiesOptions['styles']> = {
  default: {
    document: {
      run: { font, size: 21, language: { value: 'ja-JP', eastAsia: 'ja-JP' } },
      paragraph: { spacing: { ...line, after: 80 } },
    },
    title: {
      run: { font, size: 40, bold: true, color: '1D2733' },
      paragraph: { spacing: { line: 300, before: 160, after: 160 } },
    },
    // Word knows the levels of its own headings; other programs fill contents by these.
    heading1: {
      run: { font, size: 30, bold: true, color: accent },
      paragraph: { spacing: { before: 480, after: 160 }, keepNext: true, keepLines: true, outlineLevel: 0 },
    },
    heading2: {
      run: { font, size: 24, bold: true, color: '1D2733' },
      paragraph: { spacing: { before: 360, after: 80 }, keepNext: true, keepLines: true, outlineLevel: 1 },
    },
    caption: { run: { font, size: 20, color: '1D2733' }, paragraph: { spacing: { ...line, before: 60, after: 80 } } },
  },
  // The library gives it to the lines of the contents, and does not define it.
  characterStyles: [{ id: 'IndexLink', name: 'Index Link', basedOn: 'DefaultParagraphFont' }],
  paragraphStyles: [
    { id: 'Kind', name: 'Kind', basedOn: 'Normal', next: 'Normal', run: { bold: true, color: accent } },
    { id: 'Small', name: 'Small', basedOn: 'Normal', next: 'Normal', run: { size: 17, color: soft } },
    {
      id: 'ContentsHeading',
      name: 'Contents Heading',
      basedOn: 'Normal',
      next: 'Normal',
      run: { size: 26, bold: true, color: accent },
      paragraph: { spacing: { before: 360, after: 80 }, keepNext: true },
    },
    { id: 'TOC1', name: 'toc 1', basedOn: 'Normal', next: 'Normal', paragraph: { spacing: { ...line, after: 30 } } },
    {
      id: 'TOC2',
      name: 'toc 2',
      basedOn: 'Normal',
      next: 'Normal',
      run: { size: 19 },
      paragraph: { spacing: { line: 280, after: 20 }, indent: { left: 400 } },
    },
    {
      id: 'Explanation',
      name: 'Explanation',
      basedOn: 'Normal',
      next: 'Normal',
      paragraph: { spacing: { ...line, before: 80, after: 120 } },
    },
    {
      id: 'Note',
      name: 'Note',
      basedOn: 'Normal',
      next: 'Normal',
      run: { size: 20 },
      paragraph: {
        spacing: { ...line, before: 80, after: 120 },
        indent: { left: 200, right: 100 },
        keepLines: true,
        border: { left: { style: BorderStyle.SINGLE, size: 24, space: 8, color: accent } },
        shading: { fill: 'EEF3F8' },
      },
    },
    {
      id: 'Cell',
      name: 'Cell',
      basedOn: 'Normal',
      run: { size: 18 },
      paragraph: { spacing: { line: 280, before: 40, after: 40 } },
    },
  ],
};

export const numberingOf = (label: string): NonNullable<IPropertiesOptions['numbering']> => ({
  config: [
    {
      reference: stepList,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: label,
          alignment: AlignmentType.LEFT,
          style: { run: { color: accent }, paragraph: { indent: { left: 1000, hanging: 1000 } } },
        },
      ],
    },
  ],
});
