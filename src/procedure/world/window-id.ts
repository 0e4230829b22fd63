/**
 * The name of a window for the whole attempt: w1, w2, … for browser windows in the order of opening, and `mail` for the mail
 * program's only one.
 */
export type WindowId = `w${number}` | 'mail';
