import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { siteTexts } from '../../../src/content/ja/site.ts';
import Stage from '../../../src/pc/Stage.svelte';

const { practice: text } = siteTexts;
let [width, height] = [0, 0];
const scrolls: (readonly [number, number])[] = [];

beforeEach(() => {
  scrolls.length = 0;
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockImplementation(() => width);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockImplementation(() => height);
  vi.spyOn(Element.prototype, 'scrollTo').mockImplementation(function (this: Element, ...to: unknown[]) {
    scrolls.push(to as unknown as [number, number]);
    Object.assign(this, { scrollLeft: to[0], scrollTop: to[1] });
    this.dispatchEvent(new Event('scroll'));
  });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** The stage in a room of this size, with the scale that the PC was drawn at. */
function stageOf(wide: number, high: number) {
  [width, height] = [wide, high];
  const pc = createRawSnippet((scale: () => number) => ({
    render: () => `<output>${scale()}</output>`,
    setup: (node) => {
      node.textContent = String(scale());
    },
  }));
  render(Stage, {
    text,
    places: [
      { x: 50, y: 30, width: 400, height: 300 },
      { x: 200, y: 100, width: 500, height: 400 },
    ],
    pc,
  });
}
const screenOf = () => document.querySelector<HTMLElement>('.screen');
const scaleOf = () =>
  Number(/scale\((.*)\)/.exec(document.querySelector<HTMLElement>('.scaled')?.style.transform ?? '')?.[1]);
const enlarge = () => screen.queryByRole('button', { name: text.enlarge });

test.each([
  ['as wide as it is', 960, 700, 0.75],
  ['as high as it is', 1600, 720, 1],
  ['twice as large at most', 9000, 9000, 2],
  ['just large enough to be read', 768, 432, 0.6],
  ['beside a scroll bar on a screen of that width', 751, 500, 751 / 1280],
])('a room shows the whole PC %s', (_, wide, high, scale) => {
  stageOf(wide, high);
  expect(scaleOf()).toBe(scale);
  expect(screenOf()?.style.width).toBe(`${1280 * scale}px`);
  expect(enlarge()).toBeNull();
  expect(document.querySelector('.room')?.hasAttribute('tabindex')).toBe(false);
  expect(scrolls).toEqual([]);
});

test('a smaller room shows a part of it that can be read, first the window in front', async () => {
  stageOf(400, 300);
  expect(scaleOf()).toBe(0.6);
  expect(enlarge()).not.toBeNull();
  expect(document.querySelector('.room')?.getAttribute('tabindex')).toBe('0');
  expect(scrolls).toEqual([[120, 60]]);
  const view = document.querySelector('.view');
  await waitFor(() => expect(view?.getAttribute('x')).toBe('200'));
  expect(view?.getAttribute('y')).toBe('100');
  expect(Number(view?.getAttribute('width'))).toBeCloseTo(400 / 0.6);
  expect(Number(view?.getAttribute('height'))).toBeCloseTo(500);
});

test('enlarging keeps the middle of the view where it is', async () => {
  stageOf(400, 300);
  await fireEvent.click(enlarge() as HTMLElement);
  expect(scaleOf()).toBe(1);
  await waitFor(() => expect(scrolls).toHaveLength(2));
  const [x = 0, y = 0] = scrolls[1] ?? [];
  expect(x).toBeCloseTo(200 + 400 / 0.6 / 2 - 200);
  expect(y).toBeCloseTo(100 + 250 - 150);
  expect(enlarge()?.getAttribute('aria-pressed')).toBe('true');
});

test('a room without width draws nothing yet', () => {
  stageOf(0, 0);
  expect(document.querySelector('.room')).toBeNull();
});
