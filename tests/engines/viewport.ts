/** What is seen of a page on a small notebook, whole screen. */
export const viewport = { width: 1366, height: 768 };
