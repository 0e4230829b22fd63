import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { siteTexts } from '../../../src/content/ja/site.ts';
import Overview from '../../../src/pc/Overview.svelte';

const { practice: text } = siteTexts;
const went: (readonly [number, number])[] = [];
const enlarged: boolean[] = [];

beforeEach(() => {
  went.length = enlarged.length = 0;
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(() => new DOMRect(10, 20, 128, 72));
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const show = (isEnlarged = false) =>
  render(Overview, {
    places: [
      { x: 0, y: 0, width: 640, height: 360 },
      { x: 100, y: 50, width: 300, height: 200 },
    ],
    view: { x: 100, y: 0, width: 400, height: 300 },
    enlarged: isEnlarged,
    text,
    ongo: (x: number, y: number) => went.push([x, y]),
    onenlarge: (wanted: boolean) => enlarged.push(wanted),
  });
const map = () => document.querySelector('svg') as SVGElement;

test('the map shows the windows in their order, and what is in view', () => {
  show();
  const places = [...map().querySelectorAll('.place')].map((place) => place.getAttribute('width'));
  expect(places).toEqual(['640', '300']);
  expect(map().querySelector('.view')?.getAttribute('x')).toBe('100');
});

test('where the map is pressed or the finger moves, the view goes', async () => {
  show();
  await fireEvent.pointerDown(map(), { buttons: 1, clientX: 10 + 64, clientY: 20 + 36 });
  await fireEvent.pointerMove(map(), { buttons: 1, clientX: 10 + 128, clientY: 20 });
  expect(went).toEqual([
    [640, 360],
    [1280, 0],
  ]);
});

test('a mouse that passes over the map, or its other button, leaves the view where it is', async () => {
  show();
  await fireEvent.pointerMove(map(), { buttons: 0, clientX: 50, clientY: 50 });
  await fireEvent.pointerDown(map(), { buttons: 2, clientX: 50, clientY: 50 });
  expect(went).toEqual([]);
});

test('the button enlarges, and makes smaller again', async () => {
  show();
  await fireEvent.click(screen.getByRole('button', { name: text.enlarge, pressed: false }));
  cleanup();
  show(true);
  await fireEvent.click(screen.getByRole('button', { name: text.enlarge, pressed: true }));
  expect(enlarged).toEqual([true, false]);
});
