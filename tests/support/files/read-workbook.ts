/** A cell of a sheet: `format` is the id of its number format, 49 for text. */
export interface ReadCell {
  readonly place: string;
  readonly kind: 'text' | 'number';
  readonly format: string;
  readonly text: string;
}

/** The number formats of the styles that cells point to. */
const formats = ['0', '49', '164', '49'];

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&', '#13': '\r' };

const plain = (escaped: string): string =>
  escaped
    .replaceAll(/&([#\w]+);/g, (_, name: string) => entities[name] ?? '')
    .replaceAll(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));

/** Reads the cells of a sheet of ours, row by row, as a spreadsheet does. */
export const readWorkbook = (sheet: string): readonly (readonly ReadCell[])[] =>
  [...sheet.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<c r="(\w+)" s="(\d)"( t="inlineStr")?>(?:<v>|<is><t xml:space="preserve">)([^<]*)</g)].map(
      ([, place = '', style = '', isText, content = '']): ReadCell => ({
        place,
        kind: isText ? 'text' : 'number',
        format: formats[Number(style)] ?? '',
        text: plain(content),
      }),
    ),
  );
