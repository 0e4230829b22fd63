import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  LeaderType,
  Packer,
  PageNumber,
  Paragraph,
  TableOfContents,
  TextRun,
} from 'docx';
import type { ManualFrame } from '../../../content/ja/manual-frame.ts';
import { anchors } from '../anchors.ts';
import type { Gallery } from '../gallery.ts';
import type { Manual } from '../manual.ts';
import { numberingOf, page, styles } from './look.ts';
import { bookmarkOf, headed, passage, step, troublesTable } from './pieces.ts';
import { settled } from './settled.ts';

/** The manual as an editable Word document. The same manual gives the same bytes. */
export async function wordOf(manual: Manual, gallery: Gallery, frame: ManualFrame): Promise<Uint8Array> {
  const { title, bank, contents, when, steps, troubles, closing } = manual;
  const document = new Document({
    title: `${title}（${frame.kind}）`,
    description: frame.sample,
    creator: bank,
    lastModifiedBy: bank,
    styles,
    numbering: numberingOf(frame.numbered),
    sections: [
      {
        properties: { page },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                style: 'Small',
                alignment: AlignmentType.CENTER,
                children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({ style: 'Kind', text: frame.kind }),
          new Paragraph({ heading: HeadingLevel.TITLE, text: title }),
          new Paragraph({ text: bank }),
          new Paragraph({ style: 'Small', text: frame.sample }),
          new Paragraph({ style: 'ContentsHeading', text: frame.contents }),
          new TableOfContents(frame.contents, {
            hyperlink: true,
            headingStyleRange: '1-2',
            // A static table of contents: Word then asks nothing when it opens the file, and adds page numbers on request.
            beginDirty: false,
            tabLeader: LeaderType.NONE,
            cachedEntries: contents.map(({ anchor, title: text, level, number }) => ({
              title: number === null ? text : `${frame.step(number)}　${text}`,
              level,
              href: bookmarkOf(anchor),
            })),
          }),
          headed(anchors.when, frame.when, true),
          ...passage(when, gallery),
          headed(anchors.steps, frame.steps),
          new Paragraph({ text: frame.stepsLead, keepNext: true }),
          ...steps.flatMap((each) => step(each, gallery, frame)),
          ...(troubles.length === 0 ? [] : [headed(anchors.troubles, frame.troubles), troublesTable(troubles, frame)]),
          headed(anchors.closing, frame.closing),
          ...passage(closing, gallery),
        ],
      },
    ],
  });
  return settled(new Uint8Array(await Packer.toArrayBuffer(document)));
}
