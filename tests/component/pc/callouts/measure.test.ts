import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { measure } from '../../../../src/pc/callouts/measure.ts';
import type { BoundCallout } from '../../../../src/training/callout.ts';
import { layOutByAttribute } from '../../../support/components/fake-layout.ts';

// A picture at half its size, 100 pixels from the left and 50 from the top.
const picture = () => document.querySelector<HTMLElement>('.picture') as HTMLElement;
const size = { width: 400, height: 300 };
const says = (id: string) => `${id} です`;

beforeEach(() => {
  layOutByAttribute();
  // A line of text is as large as what it stands in.
  vi.spyOn(Range.prototype, 'getClientRects').mockImplementation(function (this: Range) {
    const node = this.startContainer;
    const element = node instanceof Element ? node : node.parentElement;
    return [element?.getBoundingClientRect()] as unknown as DOMRectList;
  });
  document.body.innerHTML = `
    <div class="picture" data-box="100 50 200 150">
      <div data-window="w1">
        <label data-target="blgi001.loginId" data-box="120 70 60 20"><span data-box="122 72 20 10">ID</span><input data-box="150 72 28 16"></label>
        <button data-target="blgi001.login" data-box="280 180 40 30"><span data-box="282 182 10 10">押す</span></button>
        <p data-target="blgi001.gone" data-box="320 70 10 10"> </p>
        <svg class="icon" data-box="110 60 10 10"></svg>
        <img class="wallpaper" data-box="100 50 200 150">
      </div>
    </div>`;
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

const measured = (...callouts: readonly BoundCallout[]) =>
  measure({ picture: picture(), size, scale: 0.5, reveals: false }, callouts, says);
const loginId = { window: 'w1', id: 'blgi001.loginId' } as const;
const login = { window: 'w1', id: 'blgi001.login' } as const;

test('a target lies in the picture’s own pixels, with the words and the fields in it', () => {
  expect(measured({ mark: 'frame', target: loginId }).placed).toEqual([
    {
      mark: 'frame',
      target: 'blgi001.loginId',
      box: { x: 40, y: 40, width: 120, height: 40 },
      written: [
        { x: 44, y: 44, width: 40, height: 20 },
        { x: 100, y: 44, width: 56, height: 32 },
      ],
    },
  ]);
});

test.each(['input', 'select'])('the words of a target (%s) are also its label, beside it', (field) => {
  document.querySelector('[data-window]')?.insertAdjacentHTML(
    'beforeend',
    `<label for="branch" data-box="120 100 30 10">支店番号</label>
     <${field} id="branch" data-target="blis005.branch" data-box="160 100 40 16"></${field}>`,
  );
  const [branch] = measured({ mark: 'frame', target: { window: 'w1', id: 'blis005.branch' } }).placed;
  expect(branch?.box).toEqual({ x: 120, y: 100, width: 80, height: 32 });
  expect(branch?.written).toEqual([
    { x: 120, y: 100, width: 80, height: 32 },
    { x: 40, y: 100, width: 60, height: 20 },
  ]);
});

test('a circle keeps its number, and a caption has its words', () => {
  const { placed } = measured(
    { mark: 'number', number: 2, target: loginId },
    { mark: 'caption', words: 'here', target: loginId },
  );
  expect(placed).toMatchObject([
    { mark: 'number', number: 2 },
    { mark: 'caption', says: 'here です' },
  ]);
  expect(placed[1]).not.toHaveProperty('number');
});

test('of a target at the edge only what lies in the picture is pointed out', () => {
  expect(measured({ mark: 'frame', target: login }).placed[0]?.box).toEqual({ x: 360, y: 260, width: 40, height: 40 });
});

test('a target that is nowhere, or nowhere in the picture, is named', () => {
  const { placed, missing } = measured(
    { mark: 'frame', target: { window: 'w1', id: 'blgi001.nothing' } },
    { mark: 'frame', target: { window: 'w1', id: 'blgi001.gone' } },
    { mark: 'frame', target: login },
  );
  expect(missing).toEqual(['blgi001.nothing', 'blgi001.gone']);
  expect(placed.map(({ target }) => target)).toEqual(['blgi001.login']);
});

test('callouts had better not cover words, fields, buttons and drawings, unless those are as large as a background', () => {
  const { words } = measured();
  expect(words).toContainEqual({ x: 44, y: 44, width: 40, height: 20 }); // words
  expect(words).toContainEqual({ x: 100, y: 44, width: 56, height: 32 }); // a field
  expect(words).toContainEqual({ x: 360, y: 260, width: 40, height: 40 }); // a button
  expect(words).toContainEqual({ x: 20, y: 20, width: 20, height: 20 }); // an icon
  expect(words).not.toContainEqual({ x: 0, y: 0, width: 400, height: 300 }); // the wallpaper
});

test('hidden elements are not in the way', () => {
  const icon = document.querySelector('.icon') as Element;
  Object.assign(icon, { checkVisibility: () => false });
  expect(measured().words).not.toContainEqual({ x: 20, y: 20, width: 20, height: 20 });
});

test('a browser that cannot say what is seen is believed to show everything', () => {
  for (const element of document.querySelectorAll('*')) Object.assign(element, { checkVisibility: undefined });
  expect(measured().words).toContainEqual({ x: 20, y: 20, width: 20, height: 20 });
});
