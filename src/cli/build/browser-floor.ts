/**
 * The oldest browsers that the site supports. Decisive are `color-mix()` (Chrome 111, Safari 16.2), `:has()` (Firefox 121), and
 * what msw asks for where it runs inside the page: `URL.canParse` (Chrome 120) and `Promise.withResolvers` (Safari 17.4).
 */
export const browserFloor = { edge: '120', chrome: '120', firefox: '121', safari: '17.4' } as const;

/** The same for Vite: the language of scripts and the dialect of sheets. */
export const buildTarget = Object.entries(browserFloor).map(([browser, version]) => `${browser}${version}`);
