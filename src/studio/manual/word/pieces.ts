// The parts of a manual in Word. The parts of one step stay on one page.
import {
  Bookmark,
  BorderStyle,
  convertMillimetersToTwip,
  HeadingLevel,
  ImageRun,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IRunOptions,
} from 'docx';
import type { Gallery } from '../gallery.ts';
import type { ManualPassage, ManualStep, ManualTrouble, PicturePlace } from '../manual.ts';
import type { ManualFrame } from '../../../content/ja/manual-frame.ts';
import { stepAnchor } from '../anchors.ts';
import { accent, maxMillimetres, stepList } from './look.ts';

const pixelsPerMillimetre = 96 / 25.4;

/** The name of a bookmark: Word takes letters, digits and underscores only. */
export const bookmarkOf = (anchor: string): string => anchor.replaceAll('-', '_');

// Own type name: `String.prototype.bold` would make a plain string type-check.
const written = (options: IRunOptions): TextRun => new TextRun(options);

export const headed = (anchor: string, text: string, pageBreakBefore = false): Paragraph =>
  new Paragraph({
    heading: HeadingLevel.HEADING_1,
    pageBreakBefore,
    children: [new Bookmark({ id: bookmarkOf(anchor), children: [new TextRun(text)] })],
  });

function picture({ key, alt, caption }: PicturePlace, gallery: Gallery): readonly Paragraph[] {
  const { png, width, height, name } = gallery.at(key);
  const scale = pixelsPerMillimetre * Math.min(maxMillimetres.width / width, maxMillimetres.height / height);
  return [
    new Paragraph({
      keepNext: true,
      // Automatic line height: a fixed one would cut the picture off.
      spacing: { line: 240, lineRule: 'auto', before: 80, after: 0 },
      children: [
        new ImageRun({
          type: 'png',
          data: png,
          transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
          altText: { name, description: alt, ...(caption !== null && { title: caption }) },
        }),
      ],
    }),
    ...(caption === null ? [] : [new Paragraph({ style: 'Caption', text: caption })]),
  ];
}

export const passage = ({ paragraphs, picture: place }: ManualPassage, gallery: Gallery): readonly Paragraph[] => [
  ...paragraphs.map((text) => new Paragraph({ text, keepNext: true, keepLines: true })),
  ...picture(place, gallery),
];

export const step = (
  { number, instruction, picture: place, explanation, note }: ManualStep,
  gallery: Gallery,
  frame: ManualFrame,
): readonly Paragraph[] => [
  new Paragraph({
    heading: HeadingLevel.HEADING_2,
    numbering: { reference: stepList, level: 0 },
    children: [new Bookmark({ id: bookmarkOf(stepAnchor(number)), children: [new TextRun(instruction)] })],
  }),
  ...picture(place, gallery),
  labelled('Explanation', frame.explanation, explanation, note !== null),
  ...(note === null ? [] : [labelled('Note', frame.note, note, false)]),
];

function labelled(style: string, label: string, text: string, keepNext: boolean): Paragraph {
  const children = [written({ text: label, bold: true, color: accent }), new TextRun(`　${text}`)];
  return new Paragraph({ style, keepNext, keepLines: true, children });
}

const shares = [22, 42, 36];

export function troublesTable(troubles: readonly ManualTrouble[], { columns }: ManualFrame): Table {
  const width = convertMillimetersToTwip(170);
  const widths = shares.map((share) => Math.round((width * share) / 100));
  const row = (texts: readonly string[], head: boolean) =>
    new TableRow({
      tableHeader: head,
      cantSplit: true,
      children: texts.map(
        (text, index) =>
          new TableCell({
            width: { size: widths[index] ?? 0, type: WidthType.DXA },
            margins: { top: 60, bottom: 60, left: 0, right: 160 },
            children: [
              new Paragraph({
                style: 'Cell',
                // Keep the heading row with the next row, never alone at the end of a page.
                keepNext: head,
                children: [written({ text, bold: head || index === 0, ...(head && { color: accent }) })],
              }),
            ],
          }),
      ),
    });
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const rule = { style: BorderStyle.SINGLE, size: 4, color: 'D5DAE0' };
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    borders: { top: none, left: none, right: none, insideVertical: none, bottom: rule, insideHorizontal: rule },
    rows: [
      row(Object.values(columns), true),
      ...troubles.map(({ name, consequence, better }) => row([name, consequence, better], false)),
    ],
  });
}
