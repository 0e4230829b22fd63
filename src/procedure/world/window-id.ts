/** Names a browser window for as long as an attempt lasts: w1, w2, … in the order of opening. */
export type WindowId = `w${number}`;
