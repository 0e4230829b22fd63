/**
 * Needs of the site, which the browser or the address at which it was opened may not meet: its own style sheet, a web server, a
 * secure context, an origin of its own, the language and the styles of the oldest browser that is supported, cryptography, a
 * database, locks between tabs, and rules by which text is divided.
 */
export const abilities = [
  'styles',
  'server',
  'secureContext',
  'ownOrigin',
  'language',
  'cryptography',
  'storage',
  'locks',
  'segmenter',
] as const;

export type Ability = (typeof abilities)[number];

/** The abilities without which the site does not start, the one that explains most first. It copes without the others. */
export const neededToStart = [
  'server',
  'styles',
  'secureContext',
  'ownOrigin',
  'language',
  'cryptography',
] as const satisfies Ability[];

/** The reason why the site did not start: an ability is missing, or something failed that nobody foresaw. */
export type StartObstacle = (typeof neededToStart)[number] | 'notLoaded' | 'unforeseen';
