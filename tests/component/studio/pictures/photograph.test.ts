import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { photograph } from '../../../../src/studio/pictures/photograph.ts';

const drawn: unknown[][] = [];
const options: unknown[] = [];

beforeEach(() => {
  drawn.length = options.length = 0;
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(((_kind: string, wanted: unknown) => {
    options.push(wanted);
    return { drawImage: (...args: unknown[]) => drawn.push(args) };
  }) as never);
  Object.defineProperty(Image.prototype, 'decode', { configurable: true, value: () => Promise.resolve() });
});
afterEach(() => vi.restoreAllMocks());

const node = () => {
  const picture = document.createElement('div');
  picture.innerHTML = '<p>証明書 & <b>秘密</b></p>';
  return picture;
};
const photographed = () =>
  photograph(
    node(),
    'p::before{content:"<&"}',
    { width: 100.5, height: 50 },
    { scale: 2, edge: 0, width: 201, height: 100 },
  );

test('a photograph has the pixels of its file, and nothing shines through it', async () => {
  const canvas = await photographed();
  expect([canvas.width, canvas.height]).toEqual([201, 100]);
  expect(options).toEqual([{ alpha: false }]);
  expect(drawn[0]?.slice(1)).toEqual([0, 0, 201, 100]);
});

test('the browser draws the copy of the page with the page’s own sheets, in whole pixels of the file', async () => {
  await photographed();
  const [image] = drawn[0] as [HTMLImageElement];
  const [kind, content] = image.src.split(',') as [string, string];
  expect(kind).toBe('data:image/svg+xml;charset=utf-8');
  const svg = decodeURIComponent(content);
  expect(svg).toContain('viewBox="0 0 100.5 50"');
  expect(svg).toContain('<style>p::before{content:"&lt;&amp;"}</style>');
  expect(svg).toContain(
    '<foreignObject width="100.5" height="50"><body xmlns="http://www.w3.org/1999/xhtml" lang="ja">',
  );
  expect(svg).toMatch(/証明書 &amp; <b>秘密<\/b>/);
});

test('a browser without a canvas says that it draws no pictures', async () => {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(() => null);
  await expect(photographed()).rejects.toThrow('the browser draws no pictures');
});
