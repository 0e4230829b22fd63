/** The name of a browser window for the whole attempt: w1, w2, … in the order of opening. */
export type WindowId = `w${number}`;
