// A workbook of one sheet (ECMA-376, SpreadsheetML), by hand: the libraries start workers from blobs, which the site's policy
// forbids, or lose texts such as "constructor" and "_x0041_".
import type { Cell } from './csv.ts';
import { harmless } from './formula.ts';

/** A part of a workbook, by its path in the ZIP file that holds it. */
export interface WorkbookPart {
  readonly path: string;
  readonly content: string;
}

const xml = (content: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`;

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const contentTypes = xml(
  `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${kind}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${kind}.styles+xml"/></Types>`,
);

const relationships = (...targets: readonly (readonly [type: string, target: string])[]): string =>
  xml(
    `<Relationships xmlns="${packaged}/relationships">${targets
      .map(
        ([type, target], index) =>
          `<Relationship Id="rId${index + 1}" Type="${relations}/${type}" Target="${target}"/>`,
      )
      .join('')}</Relationships>`,
  );

/** Places of the formats in `styles`. Format 49 is text: a cell stays as typed even when somebody edits it. */
const formats = { number: 0, text: 1, moment: 2, head: 3 } as const;

const font = (bold: string) =>
  `<font>${bold}<sz val="11"/><name val="游ゴシック"/><family val="3"/><charset val="128"/></font>`;

const styles = xml(
  `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy/mm/dd\\ hh:mm:ss"/></numFmts><fonts count="2">${font('')}${font('<b/>')}</fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
);

// The character for what XML cannot hold, by its number: a literal would be asked of the bundled font.
const replacement = String.fromCodePoint(0xff_fd);
const invalid = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const escaped = (text: string): string =>
  text
    .replaceAll(invalid, replacement)
    // Spreadsheets read _x0041_ as the letter of this number.
    .replaceAll(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;');

/** A, B … Z, AA: the letters of a column, counted from 0. */
const lettersOf = (column: number): string =>
  (column < 26 ? '' : lettersOf(Math.floor(column / 26) - 1)) + String.fromCodePoint(65 + (column % 26));

const dayOne = Date.UTC(1899, 11, 30);

/** Days since the spreadsheet's day 0. */
const serialOf = (wallClock: string): number => (Date.parse(`${wallClock}Z`) - dayOne) / 86_400_000;

function cellAt(place: string, cell: Cell, isHead: boolean): string {
  if (cell === '') return '';
  if (typeof cell === 'number') return `<c r="${place}" s="${formats.number}"><v>${cell}</v></c>`;
  if (typeof cell === 'object') return `<c r="${place}" s="${formats.moment}"><v>${serialOf(cell.wallClock)}</v></c>`;
  const format = isHead ? formats.head : formats.text;
  return `<c r="${place}" s="${format}" t="inlineStr"><is><t xml:space="preserve">${escaped(harmless(cell))}</t></is></c>`;
}

/** About the width of a cell's text, in digits. A character of full width takes two. */
const widthOf = (cell: Cell): number =>
  [...(typeof cell === 'object' ? cell.text : String(cell))].reduce(
    (width, character) => width + ((character.codePointAt(0) ?? 0) > 0xff ? 2 : 1),
    2,
  );

const [narrowest, widest] = [8, 40];

function sheetOf(rows: readonly (readonly Cell[])[]): string {
  const count = rows.reduce((most, { length }) => Math.max(most, length), 1);
  const widths = Array.from({ length: count }, (_, column) =>
    rows.reduce((width, row) => Math.max(width, widthOf(row[column] ?? '')), narrowest),
  );
  const columns = widths
    .map(
      (width, index) =>
        `<col min="${index + 1}" max="${index + 1}" width="${Math.min(width, widest)}" customWidth="1"/>`,
    )
    .join('');
  const data = rows
    .map((row, index) => {
      const cells = row.map((cell, column) => cellAt(`${lettersOf(column)}${index + 1}`, cell, index === 0));
      return `<row r="${index + 1}">${cells.join('')}</row>`;
    })
    .join('');
  const frozen = `<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>`;
  // Without it Excel marks each text of digits with a green corner.
  const typedAsText = `<ignoredErrors><ignoredError sqref="A1:${lettersOf(count - 1)}${Math.max(rows.length, 1)}" numberStoredAsText="1"/></ignoredErrors>`;
  return xml(
    `<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView tabSelected="1" workbookViewId="0">${frozen}</sheetView></sheetViews><cols>${columns}</cols><sheetData>${data}</sheetData><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>${typedAsText}</worksheet>`,
  );
}

/**
 * Writes a table as the parts of an Excel workbook, the head of which stays in sight and is repeated on paper. Texts are cells of
 * text: seen as they are, found by look-ups, and never run. A program that opens it needs no choice of encoding or separator.
 * @param name of the sheet: at most 31 characters, none of them `: \ / ? * [ ]`
 */
export function workbookOf(rows: readonly (readonly Cell[])[], name: string): readonly WorkbookPart[] {
  const sheet = escaped(name);
  return [
    { path: '[Content_Types].xml', content: contentTypes },
    { path: '_rels/.rels', content: relationships(['officeDocument', 'xl/workbook.xml']) },
    {
      path: 'xl/workbook.xml',
      content: xml(
        `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="${sheet}" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'${sheet.replaceAll("'", "''")}'!$1:$1</definedName></definedNames></workbook>`,
      ),
    },
    {
      path: 'xl/_rels/workbook.xml.rels',
      content: relationships(['worksheet', 'worksheets/sheet1.xml'], ['styles', 'styles.xml']),
    },
    { path: 'xl/styles.xml', content: styles },
    { path: 'xl/worksheets/sheet1.xml', content: sheetOf(rows) },
  ];
}
