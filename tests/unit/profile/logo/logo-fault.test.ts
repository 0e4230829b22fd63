// Every part of a drawing that may stand in a logo, and the kinds of drawing that kept a browser busy for seconds or minutes.
import { expect, test } from 'vitest';
import { logoFault } from '../../../../src/profile/logo/logo-fault.ts';
import { logoElements } from '../../../../src/profile/logo/svg-fault.ts';
import { drawing, pngAddress, pngOf, svgAddress } from '../../../support/files/logos.ts';

const svg = 'xmlns="http://www.w3.org/2000/svg"';
const gradient = '<linearGradient id="a"><stop offset="0" stop-color="#fff"/></linearGradient>';
const times = (count: number, one: (index: number) => string) =>
  Array.from({ length: count }, (_, at) => one(at)).join('');

test.each([
  ['as a program saves it', '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<!-- Drawn - by hand -->\n'],
  ['with a byte order mark', '\ufeff'],
])('a drawing %s is taken', (_, before) => {
  const source = `${before}<svg ${svg} xmlns:xlink="http://www.w3.org/1999/xlink" version="1.1" width="30mm" height="6mm" viewBox="0 0 200 40" xml:space="preserve"><title>見本銀行 &amp; Co</title><defs>${gradient}</defs><g transform="translate(0,40) scale(0.1 -0.1)"><path d="M10-20c.5.5 1e1-1,2 3zm5 5h1V2a1 1 0 0110 0 1 1 0 1 1 2 2S1 2 3 4 5 6 7 8Q1 2 3 4T9 9" fill="url(#a)" stroke='rgb(0, 10%, 3)'/></g><text x="50%" y="20px" font-family="'BIZ UDPGothic', sans-serif">見本<tspan dx="1 2">銀行</tspan></text></svg>\n<!-- end -->`;
  expect(logoFault(svgAddress(source))).toBeUndefined();
});

test('each element of the list is taken inside the drawing, but for the drawing itself', () => {
  for (const name of logoElements) {
    expect([name, logoFault(drawing(`<${name}/>`))]).toMatchObject([
      name,
      name === 'svg' ? { kind: 'element' } : undefined,
    ]);
  }
});

test.each(
  [
    ...['use', 'symbol', 'pattern', 'filter', 'feTurbulence', 'mask', 'clipPath', 'marker', 'image', 'foreignObject'],
    ...['script', 'style', 'a', 'switch', 'view', 'set', 'animate', 'animateTransform', 'animateMotion', 'textPath'],
    ...['metadata', 'desc', 'svg', 'html:div', 'RECT', 'constructor', '__proto__'],
  ].map((name) => [name]),
)('an element %s is refused by its name and place', (name) => {
  expect(logoFault(drawing(`\n  <g><${name} x="1"></${name}></g>`))).toEqual({
    kind: 'element',
    name,
    line: 2,
    column: 6,
  });
});

test.each([
  ...['href="#a"', 'xlink:href="#a"', 'style="fill:red"', 'class="a"', 'onload="alert(1)"', 'filter="url(#a)"'],
  ...[
    'mask="url(#a)"',
    'clip-path="url(#a)"',
    'stroke-dasharray="0.001"',
    'marker-end="url(#a)"',
    'overflow="visible"',
  ],
  ...['viewBox="0 0 1 1"', 'xmlns="http://www.w3.org/1999/xhtml"', 'xml:base="//a.example"', 'constructor="1"'],
])('an attribute %s is refused by its name', (attribute) => {
  const [name] = attribute.split('=');
  expect(logoFault(drawing(`<g ${attribute}/>`))).toMatchObject({ kind: 'attribute', name, line: 1 });
});

test.each([
  ...[
    'fill="url(https://a.example/#a)"',
    'fill="url(#a) red"',
    'fill="expression(1)"',
    'x="1e"',
    'x="calc(1px)"',
    'x="5em"',
  ],
  ...['d="M0 0L1"', 'd="0 0"', 'd="M0 0z1"', 'd="M0 0A1 1 0 2 0 1 1"', 'points="1 a"', 'transform="perspective(1)"'],
  ...['transform="scale(1"', 'opacity="half"', 'id="&#97;"', 'font-family="&amp;"', 'width="1001%"', 'r="--1"'],
])('a value that cannot be read is refused: %s', (attribute) => {
  expect(logoFault(drawing(`<g ${attribute}/>`))).toMatchObject({ kind: 'value', name: attribute.split('=')[0] });
});

// The picture's shorter side is 40, so that nothing may reach beyond 4,000.
test.each([
  ['x="4000"', 'x="4000.1"'],
  ['r="-4e3"', 'r="-4e4"'],
  ['stroke-width="4000"', 'stroke-width="1e400"'],
  ['points="0 0 -4000 0"', 'points="0 0 -4001 0"'],
  ['d="M0 0A4000 1 0 0 0 1 1"', 'd="M0 0A4001 1 0 0 0 1 1"'],
  ['d="m2000 0h2000z"', 'd="m2000 0h2001z"'],
  ['d="m1000 0h999zh999zh999zh999z"', 'd="m1000 0m1000 0m1000 0m1000 0h1"'],
  ['transform="scale(250)"', 'transform="scale(251)"'],
  ['transform="scale(2)" x="2000"', 'transform="scale(2)" x="2001"'],
  ['transform="translate(4000) rotate(45)"', 'transform="translate(4001)"'],
  ['transform="skewX(45)"', 'transform="skewX(90)"'],
  ['transform="matrix(200 0 0 200 0 0)"', 'transform="matrix(200 0 60 200 0 0)"'],
])('a drawing may reach a hundred times beyond the picture: %s, not %s', (within, beyond) => {
  expect(logoFault(drawing(`<g ${within}/>`))).toBeUndefined();
  expect(logoFault(drawing(`<g ${beyond}/>`))).toMatchObject({ kind: 'reach' });
});

test('what is around an element enlarges it', () => {
  const inside = (x: number) => drawing(`<g transform="scale(10)"><g transform="scale(10)"><rect x="${x}"/></g></g>`);
  expect(logoFault(inside(40))).toBeUndefined();
  expect(logoFault(inside(41))).toMatchObject({ kind: 'reach', name: 'x' });
  const stroked = (width: number) => drawing(`<g stroke-width="${width}"><path transform="scale(10)" d="M0 0h1"/></g>`);
  expect(logoFault(stroked(400))).toBeUndefined();
  expect(logoFault(stroked(401))).toMatchObject({ kind: 'reach', name: 'transform' });
});

test.each([
  ['elements', 300, (count: number) => '<g/>'.repeat(count - 1)],
  ['levels', 20, (count: number) => '<g>'.repeat(count - 1) + '</g>'.repeat(count - 1)],
  ['characters', 100, (count: number) => `<text>${'鬱 '.repeat(60)}</text><text>${'鬱'.repeat(count - 60)}</text>`],
])('there are at most so many %s: %i', (of, most, inner) => {
  expect(logoFault(drawing(inner(most)))).toBeUndefined();
  expect(logoFault(drawing(inner(most + 1)))).toMatchObject({ kind: 'atMost', of, most });
});

test.each([
  ['<!DOCTYPE svg>', 'declaration'],
  ['<!DOCTYPE svg [<!ENTITY a "aaaa">]>', 'declaration'],
  ['<?xml-stylesheet href="a.css"?>', 'declaration'],
  ['<?xml version="1.0" encoding="Shift_JIS"?>', 'declaration'],
  ['text', 'syntax'],
])('a drawing that begins with %s is refused', (before, kind) => {
  expect(logoFault(svgAddress(`${before}<svg ${svg} viewBox="0 0 1 1"/>`))).toMatchObject({ kind, line: 1 });
});

test.each([
  ...[
    '<g>',
    '</g>',
    '<g></rect></g>',
    '<g x="1" x="2"/>',
    '<g x=1/>',
    '<g x="<"/>',
    '<text>&a;</text>',
    '<',
    '<g',
    '<!-- -- -->',
  ],
  ...['<text>\u0000</text>', '<text>\ufffe</text>', '<text>&</text>', '</svg><svg>'],
])('a text that is not well-formed is refused: %s', (inner) => {
  expect(['syntax', 'declaration', 'element']).toContain(logoFault(drawing(inner))?.kind);
});

test.each(['', 'viewBox="0 0 0 1"', 'width="100%" height="100%"', 'width="5mm" height="5"', 'viewBox="0 0 1e9 1e9"'])(
  'a drawing without a size is refused: %s',
  (attributes) => {
    expect(logoFault(drawing('', attributes))).toEqual({ kind: 'noSize' });
  },
);

// Otherwise the drawing would be measured by another size than the browser draws it in.
test.each([
  ...[
    'viewBox="0 0 1"',
    'viewBox="&#48; 0 9 9"',
    'viewBox="0 0 9 9,"',
    'viewBox="0 0,,9 9"',
    'viewBox="\u30000 0 9 9"',
  ],
  ...['viewBox=""', 'width="\u00a09" height="9"'],
])('a size that browsers read otherwise is refused: %s', (attributes) => {
  const size = attributes.includes('viewBox') ? `${attributes} width="9" height="9"` : attributes;
  const [name] = attributes.split('=');
  expect(logoFault(drawing('', size))).toMatchObject({ kind: 'value', name });
});

// A browser leaves such a list out, and draws what it would have made smaller in its full size.
test.each([
  ...[
    'scale()',
    'scale(1 1 1)',
    'matrix(0 0 0 0 0)',
    'matrix()',
    'translate()',
    'rotate(1 2)',
    'skewX(1 1)',
    'scale(0),',
  ],
  ...['\u00a0scale(0)', 'scale(\u30000)', 'scale(0,)', 'scale(0),,scale(1)', 'Scale(0)'],
])('a transformation that browsers leave out is refused: %s', (transform) => {
  expect(logoFault(drawing(`<g transform="${transform}"><rect x="1e9"/></g>`))).toMatchObject({ name: 'transform' });
});

test.each(['font-size', 'letter-spacing', 'stroke-width'])('no share of what the element around has: %s', (name) => {
  expect(logoFault(drawing(`<g ${name}="2"/>`))).toBeUndefined();
  expect(logoFault(drawing(`<g ${name}="2%"/>`))).toMatchObject({ kind: 'value', name });
});

// Each took five to nine seconds to read, and some were taken.
test.each([
  ['transform', ' ', ''],
  ['transform', 'a', ''],
  ['opacity', '1', 'x'],
  ['width', '1', 'x'],
  ['points', '1', ' x'],
  ['d', ' ', 'x'],
  ['font-family', ' ', '&amp;'],
  ['fill', ' ', 'x y'],
])('a value of 29,000 signs is read at once: %s of "%s"', (name, sign, end) => {
  const begun = performance.now();
  logoFault(drawing(`<g ${name}="${sign.repeat(29_000)}${end}"/>`));
  logoFault(drawing('', `viewBox="0 0 9 9" ${name}="${sign.repeat(29_000)}${end}"`));
  expect(performance.now() - begun).toBeLessThan(500);
});

test('a drawing whose letters are larger than its picture by themselves is refused', () => {
  expect(logoFault(drawing('', 'viewBox="0 0 1 0.1"'))).toMatchObject({ kind: 'reach', name: 'viewBox' });
});

test('an SVG in another encoding is refused', () => {
  expect(logoFault('data:image/svg+xml;base64,//48AHMAdgBnAD4A')).toEqual({ kind: 'notUtf8' });
});

test.each(['image/gif', 'image/webp', 'text/html', 'image/svg+xml;charset=utf-16', 'image/SVG+XML'])(
  'an address of the type %s is refused',
  (type) => {
    expect(logoFault(`data:${type};base64,AAAA`)).toEqual({ kind: 'form' });
  },
);

test('a PNG is limited by its pixels', () => {
  expect(logoFault(pngAddress(pngOf(200, 40)))).toBeUndefined();
  expect(logoFault(pngAddress(pngOf(1_000, 1_000)))).toBeUndefined();
  expect(logoFault(pngAddress(pngOf(1_001, 1_000)))).toEqual({
    kind: 'pixels',
    width: 1_001,
    height: 1_000,
    most: 1_000_000,
  });
});

test('a PNG that promises more pixels than memory has is refused, whatever it contains', () => {
  const bytes = pngOf(2, 2);
  new DataView(bytes.buffer, bytes.byteOffset).setUint32(16, 0x7fff_ffff);
  expect(logoFault(pngAddress(bytes))).toMatchObject({ kind: 'pixels', width: 0x7fff_ffff, height: 2 });
});

test('an animated PNG is refused', () => {
  const bytes = pngOf(2, 2);
  const chunk = Uint8Array.from([0, 0, 0, 8, ...new TextEncoder().encode('acTL'), 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0]);
  expect(logoFault(pngAddress(Uint8Array.from([...bytes.slice(0, 33), ...chunk, ...bytes.slice(33)])))).toEqual({
    kind: 'animated',
  });
});

test('what is no whole PNG is refused, wherever it is cut off', () => {
  const bytes = pngOf(2, 2);
  for (let length = 3; length < bytes.length; length += 1) {
    expect(logoFault(pngAddress(bytes.slice(0, length)))).toEqual({ kind: 'notPng' });
  }
  expect(logoFault(pngAddress(Uint8Array.from([...bytes, 0])))).toEqual({ kind: 'notPng' });
  expect(logoFault(pngAddress(new TextEncoder().encode('GIF89a')))).toEqual({ kind: 'notPng' });
});

// Drawings that kept Chromium from answering.
test.each([
  [
    'copies of copies',
    `<defs><g id="a0"/>${times(9, (at) => `<g id="a${at + 1}">${`<use href="#a${at}"/>`.repeat(10)}</g>`)}</defs>`,
  ],
  ['filters', '<rect width="2000" height="2000" filter="url(#f)"/>'.repeat(250)],
  [
    'masks in masks',
    times(30, (at) => `<mask id="m${at}"><rect mask="url(#m${at - 1})"/><rect mask="url(#m${at - 1})"/></mask>`),
  ],
  ['short dashes', '<path d="M0 0H4000" stroke-dasharray="0.01"/>'.repeat(200)],
  ['outlined characters', `<text stroke="red">${times(9_000, (at) => String.fromCodePoint(0x4e00 + at))}</text>`],
  ['enlarged arcs', `<g transform="scale(1e4)"><path d="M0 0${'A1e4 1e4 0 1 1 9 9'.repeat(1_000)}"/></g>`],
  [
    'arcs in a tiny picture',
    `<svg ${svg} viewBox="0 0 .01 .01"><path d="M0 0${'A1e4 1e4 0 1 1 9 9'.repeat(1_000)}"/></svg>`,
  ],
])('a drawing of %s is refused', (_, inner) => {
  expect(logoFault(drawing(inner))).toBeDefined();
});
