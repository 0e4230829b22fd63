// Small forms, raised and lowered signs and full width are folded by NFKC, the sign of subtraction is not.
const beginning = /^[=+\-@\u2212]/;

// Marks that nobody sees, in front of which a text would look the same.
const unseen = /^[\s\p{Cc}\p{Default_Ignorable_Code_Point}]+/u;

/**
 * True of a text that a spreadsheet runs once it is typed there or read from a CSV file. No name of a learner may begin so, and
 * what does nevertheless, in files from elsewhere, is written with an apostrophe in front.
 */
export const beginsFormula = (text: string): boolean =>
  /^[\t\r\n]/.test(text) || beginning.test(text.replace(unseen, '').normalize('NFKC'));
