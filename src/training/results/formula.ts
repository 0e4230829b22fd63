// Small forms, raised and lowered signs and full width are folded by NFKC, the sign of subtraction is not.
const beginning = /^[=+\-@\u2212]/;

// Marks that nobody sees, in front of which a text would look the same.
const unseen = /^[\s\p{Cc}\p{Default_Ignorable_Code_Point}]+/u;

// The signs at which programs split a line, and those that end one. A comma is not among them: a text with one is in quotes.
const cells = /(?<=[;\t|\r\n])/;

const quotes = /^[\s"]+/;

/**
 * True of a text that a spreadsheet runs once it is typed there or read from a CSV file. No name of a learner may begin so, and
 * what does nevertheless, in files from elsewhere, is written with an apostrophe in front.
 */
export const beginsFormula = (text: string): boolean =>
  /^[\t\r\n]/.test(text) || beginning.test(text.replace(unseen, '').normalize('NFKC'));

/**
 * A text that no spreadsheet runs, however its lines are split: an apostrophe stands in front of each part that would be a formula.
 * A quotation mark that begins a part may be lost with the split. Nothing else is changed: look-ups compare names letter by letter.
 */
export const harmless = (text: string): string =>
  text
    .split(cells)
    .map((part, place) => (beginsFormula(place === 0 ? part : part.replace(quotes, '')) ? `'${part}` : part))
    .join('');
