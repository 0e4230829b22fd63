import { expect, test } from 'vitest';
import { abilities, neededToStart } from '../../../../src/contract/ability.ts';
import { missingAbilities, type BrowserGlobals } from '../../../../src/session/machine/missing-abilities.ts';
import { missingToStart, obstacleOf } from '../../../../src/session/machine/start-obstacle.ts';

/** A browser that has everything. */
const browser: BrowserGlobals = {
  location: { protocol: 'https:' },
  isSecureContext: true,
  origin: 'https://dojo.example',
  crypto: { subtle: {} },
  indexedDB: {},
  navigator: { locks: {} },
  Intl: { Segmenter: Intl.Segmenter },
  Array,
  Object,
  Promise: { withResolvers: () => ({}) },
  URL: { canParse: () => true },
  structuredClone,
  ResizeObserver: () => undefined,
  matchMedia: () => undefined,
  CSS: { supports: () => true },
};

/** The same list without one method. */
const arrayWithout = (name: string) => ({
  prototype: Object.create(Array.prototype, { [name]: { value: undefined } }),
});

test('nothing is missing in a browser that has everything', () => {
  expect(missingAbilities(browser, true)).toEqual([]);
});

test('a browser that has nothing lacks every ability', () => {
  expect(missingAbilities({ origin: 'null', location: { protocol: 'file:' } }, false)).toEqual(abilities);
});

test.each([
  ['a double click on the file', { location: { protocol: 'file:' } }, 'server'],
  ['an insecure address', { isSecureContext: false }, 'secureContext'],
  ['a frame without an origin', { origin: 'null' }, 'ownOrigin'],
  ['no cryptography', { crypto: {} }, 'cryptography'],
  ['no database', { indexedDB: undefined }, 'storage'],
  ['no locks', { navigator: {} }, 'locks'],
  ['no segmenter', { Intl: {} }, 'segmenter'],
  ...['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted'].map(
    (name) => [`no ${name}`, { Array: arrayWithout(name) }, 'language'] as const,
  ),
  ['no hasOwn', { Object: {} }, 'language'],
  ['no withResolvers', { Promise: {} }, 'language'],
  ['no canParse', { URL: {} }, 'language'],
  ['no structuredClone', { structuredClone: undefined }, 'language'],
  ['no ResizeObserver', { ResizeObserver: undefined }, 'language'],
  ['no matchMedia', { matchMedia: undefined }, 'language'],
  ['no :has()', { CSS: { supports: (asked: string) => !asked.includes(':has') } }, 'language'],
  ['no color-mix()', { CSS: { supports: (asked: string) => !asked.includes('color-mix') } }, 'language'],
  ['no CSS.supports', { CSS: undefined }, 'language'],
] as const)('%s is one missing ability', (_, change, ability) => {
  expect(missingAbilities({ ...browser, ...change } as BrowserGlobals, true)).toEqual([ability]);
});

test('an ability at which the browser refuses even a look is missing', () => {
  const refusing = Object.defineProperty({ ...browser }, 'indexedDB', {
    get: () => {
      throw new DOMException('no', 'SecurityError');
    },
  });
  expect(missingAbilities(refusing, true)).toEqual(['storage']);
});

test('the site starts without a database, locks and a segmenter', () => {
  expect(missingToStart(['storage', 'locks', 'segmenter'])).toBeUndefined();
});

test('the reason that explains most is given: an insecure address has no cryptography either', () => {
  expect(missingToStart(['styles', 'server', 'ownOrigin'])).toBe('server');
  expect(missingToStart(['cryptography', 'secureContext', 'language'])).toBe('secureContext');
  for (const ability of neededToStart) expect(missingToStart([ability])).toBe(ability);
});

test.each([
  ['Chromium', 'Failed to fetch dynamically imported module: https://a.example/assets/b.js'],
  ['Firefox', 'error loading dynamically imported module: https://a.example/assets/b.js'],
  ['Safari', 'Importing a module script failed.'],
  ['Vite', 'Unable to preload CSS for /assets/b.css'],
])('a part that was not loaded is told from other faults in %s', (_, message) => {
  expect(obstacleOf(new TypeError(message))).toBe('notLoaded');
});

test.each([
  [new TypeError('x is not a function')],
  ['thrown text'],
  [undefined],
  [new DOMException('no', 'OperationError')],
])('any other fault is unforeseen: %s', (thrown) => {
  expect(obstacleOf(thrown)).toBe('unforeseen');
});
