import { afterEach, expect, test, vi } from 'vitest';
import { isOutdated } from '../../../src/gateway/is-outdated.ts';

const base = new URL('http://site.test/a/b/');
const head = '<script type="module" src="./assets/index-1.js"></script><link href="./assets/index-1.css">';

afterEach(() => vi.unstubAllGlobals());

test.each([
  ['has the same version', () => new Response(head), false],
  ['has another version', () => new Response(head.replaceAll('index-1', 'index-2')), true],
  ['has changed the script alone', () => new Response(head.replace('index-1.js', 'index-2.js')), true],
  ['answers with another page', () => new Response('<h1>log in</h1>'), false],
  ['answers with an error', () => new Response(head.replaceAll('index-1', 'index-2'), { status: 503 }), false],
  ['is not there', () => Promise.reject(new TypeError('Failed to fetch')), false],
])('a host that %s', async (_, answer, expected) => {
  vi.stubGlobal('fetch', async () => answer());
  // A page that has been open for a while has asked for parts of its own, too.
  expect(await isOutdated(base, `${head}<link rel="modulepreload" href="/a/b/assets/Studio-1.js">`)).toBe(expected);
});
