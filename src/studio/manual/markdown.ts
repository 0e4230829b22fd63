import type { ManualFrame } from '../../content/ja/manual-frame.ts';
import type { PackedFile } from '../../parts/files/zipped.ts';
import { anchors, stepAnchor } from './anchors.ts';
import type { Gallery } from './gallery.ts';
import type { Manual, ManualPassage, PicturePlace } from './manual.ts';

/** One of the files of a manual, by its path in the manual's folder. */
export type ManualFile = PackedFile;

/** A character that nobody sees and at which no line breaks. */
const joiner = '\u{2060}';

/**
 * Text on one line, with everything escaped that Markdown or HTML would interpret. Readers look for addresses in texts whose
 * escapes they have already resolved: a joiner in each keeps them from becoming links.
 */
export const plain = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/(?<=www)\.|(?<=\S)@|(?<=\/)\//gi, `${joiner}$&`)
    .replaceAll(/(?<=\S)\.(?=\p{L})/gu, `.${joiner}`)
    .replaceAll(/[\\`*_{}[\]()#+!|~<>&=:@-]/g, '\\$&')
    // A number with a full stop would begin a list.
    .replace(/^(\d+)\./, '$1\\.');

/** A heading with an anchor of its own, since renderers disagree on the ids of Japanese headings. */
const heading = (level: number, anchor: string, text: string): string =>
  `<a id="${anchor}"></a>\n\n${'#'.repeat(level)} ${text}`;

/** The manual as Markdown, with its pictures in a folder beside it. */
export function markdownOf(manual: Manual, gallery: Gallery, frame: ManualFrame): readonly ManualFile[] {
  const { scenario, title, bank, contents, when, steps, troubles, closing } = manual;
  const pathOf = (name: string) => `pictures/${scenario}/${name}.png`;
  const pictured = ({ key, alt, caption }: PicturePlace): readonly string[] => [
    `![${plain(alt)}](${pathOf(gallery.at(key).name)})`,
    ...(caption === null ? [] : [plain(caption)]),
  ];
  const passage = (anchor: string, text: string, { paragraphs, picture }: ManualPassage): readonly string[] => [
    heading(2, anchor, text),
    ...paragraphs.map(plain),
    ...pictured(picture),
  ];
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const columns = Object.values(frame.columns);

  const blocks = [
    `# ${plain(title)}`,
    `${plain(frame.kind)} ／ ${plain(bank)}`,
    plain(frame.sample),
    `## ${frame.contents}`,
    contents
      .map(({ anchor, title: line, level, number }) =>
        level === 1 ? `- [${plain(line)}](#${anchor})` : `  - [${frame.step(number ?? 0)} ${plain(line)}](#${anchor})`,
      )
      .join('\n'),
    ...passage(anchors.when, frame.when, when),
    heading(2, anchors.steps, frame.steps),
    plain(frame.stepsLead),
    ...steps.flatMap(({ number, instruction, picture, explanation, note }) => [
      heading(3, stepAnchor(number), `${frame.step(number)} ${plain(instruction)}`),
      ...pictured(picture),
      `**${frame.explanation}** ${plain(explanation)}`,
      ...(note === null ? [] : [`> **${frame.note}** ${plain(note)}`]),
    ]),
    ...(troubles.length === 0
      ? []
      : [
          heading(2, anchors.troubles, frame.troubles),
          [
            row(columns),
            row(columns.map(() => '---')),
            ...troubles.map(({ name, consequence, better }) => row([name, consequence, better].map(plain))),
          ].join('\n'),
        ]),
    ...passage(anchors.closing, frame.closing, closing),
  ];
  return [
    { path: `${scenario}.md`, content: `${blocks.join('\n\n')}\n` },
    ...gallery.pictures.map(({ name, png }) => ({ path: pathOf(name), content: png })),
  ];
}
