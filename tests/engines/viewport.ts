/** The size of a page on a small notebook, in full screen. */
export const viewport = { width: 1366, height: 768 };
