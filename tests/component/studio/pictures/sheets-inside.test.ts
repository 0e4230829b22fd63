import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sheetsInside } from '../../../../src/studio/pictures/sheets-inside.ts';

const asked: string[] = [];
let files: Record<string, string>;

const sheetAt = (href: string) => ({ href, ownerNode: null }) as unknown as CSSStyleSheet;
function sheetOf(text: string, attribute = 'data-vite-dev-id'): CSSStyleSheet {
  const ownerNode = document.createElement('style');
  ownerNode.textContent = text;
  ownerNode.setAttribute(attribute, '');
  return { href: null, ownerNode } as unknown as CSSStyleSheet;
}
const inForce = (...sheets: readonly CSSStyleSheet[]) =>
  Object.defineProperty(document, 'styleSheets', { configurable: true, value: sheets });

beforeEach(() => {
  asked.length = 0;
  vi.spyOn(globalThis, 'fetch').mockImplementation((address) => {
    const name = String(address instanceof Request ? address.url : address);
    asked.push(name);
    const body = files[name];
    return Promise.resolve(
      body === undefined
        ? new Response('', { status: 404 })
        : new Response(body, { headers: { 'content-type': name.endsWith('.css') ? 'text/css' : 'font/woff2' } }),
    );
  });
});
afterEach(() => vi.restoreAllMocks());

const base = new URL('.', document.baseURI).href;
const site = `${base}assets`;
const embedded = (text: string) => `url(data:font/woff2;base64,${btoa(text)})`;

test('every sheet in force is in the text, with the files that it names inside', async () => {
  files = {
    [`${site}/a.css`]: `@font-face{src:url(one.woff2)}b{background:url("../two.woff2")}i{src:url('one.woff2')}`,
    [`${site}/one.woff2`]: 'ONE',
    [`${base}two.woff2`]: 'TWO',
  };
  inForce(sheetAt(`${site}/a.css`), sheetOf('p{color:red}'));
  expect(await sheetsInside()).toBe(
    `@font-face{src:${embedded('ONE')}}b{background:${embedded('TWO')}}i{src:${embedded('ONE')}}\np{color:red}`,
  );
  expect(asked).toEqual([`${site}/a.css`, `${site}/one.woff2`, `${base}two.woff2`]);
});

test('a reference that is inside already, or to a place in the page itself, is left as it is', async () => {
  const text = `b{mask:url(data:image/svg+xml,x)}i{fill:url(#sky)}`;
  inForce(sheetOf(text));
  expect(await sheetsInside()).toBe(text);
  expect(asked).toEqual([]);
});

test('a sheet is read once for all pictures', async () => {
  files = { [`${site}/b.css`]: 'b{color:blue}' };
  inForce(sheetAt(`${site}/b.css`));
  expect([await sheetsInside(), await sheetsInside()]).toEqual(['b{color:blue}', 'b{color:blue}']);
  expect(asked).toHaveLength(1);
});

test('a sheet or a font that could not be had is asked for again at the next picture', async () => {
  files = { [`${site}/c.css`]: 'b{src:url(late.woff2)}' };
  inForce(sheetAt(`${site}/c.css`));
  await expect(sheetsInside()).rejects.toThrow('late.woff2: 404');
  files = { ...files, [`${site}/late.woff2`]: 'LATE' };
  expect(await sheetsInside()).toBe(`b{src:${embedded('LATE')}}`);
});

test('sheets of extensions and of other sites are neither read nor asked for', async () => {
  files = { [`${site}/d.css`]: 'b{color:green}' };
  const unreadable = [
    'chrome-extension://abc/a.css',
    'https://elsewhere.example/b.css',
    'blob:null/1',
    'data:text/css,',
  ];
  inForce(sheetOf('*{color:black}', 'class'), sheetAt(`${site}/d.css`), ...unreadable.map(sheetAt));
  expect(await sheetsInside()).toBe('b{color:green}');
  expect(asked).toEqual([`${site}/d.css`]);
});
