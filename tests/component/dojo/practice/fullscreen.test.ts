import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Fullscreen } from '../../../../src/dojo/practice/fullscreen.svelte.ts';

let place: HTMLElement;
let screenOf: Element | null;

beforeEach(() => {
  screenOf = null;
  place = document.body.appendChild(document.createElement('div'));
  Object.defineProperty(document, 'fullscreenElement', { configurable: true, get: () => screenOf });
});
afterEach(() => {
  place.remove();
  vi.restoreAllMocks();
});

/** A browser that fills the screen on request. */
function withBrowser() {
  const fill = (element: Element | null) => () => {
    screenOf = element;
    place.dispatchEvent(new Event('fullscreenchange'));
    return Promise.resolve();
  };
  place.requestFullscreen = vi.fn(fill(place));
  document.exitFullscreen = vi.fn(fill(null));
}

const press = (key: string) => place.dispatchEvent(new KeyboardEvent('keydown', { key }));

test('the browser fills the screen and gives it back', () => {
  withBrowser();
  const fullscreen = new Fullscreen();
  fullscreen.at(place);
  fullscreen.toggle();
  expect(place.requestFullscreen).toHaveBeenCalledOnce();
  expect(fullscreen.on).toBe(true);
  fullscreen.toggle();
  expect(document.exitFullscreen).toHaveBeenCalledOnce();
  expect(fullscreen.on).toBe(false);
});

test('leaving the browser’s full screen by its own means leaves it here as well', () => {
  withBrowser();
  const fullscreen = new Fullscreen();
  fullscreen.at(place);
  fullscreen.toggle();
  screenOf = null;
  place.dispatchEvent(new Event('fullscreenchange'));
  expect(fullscreen.on).toBe(false);
});

test.each([
  ['lacks it', undefined],
  ['refuses it', () => Promise.reject(new TypeError('inside a frame'))],
])('a browser that %s leaves the view without what stands around it, until Esc', (_, request) => {
  Object.assign(place, { requestFullscreen: request });
  const fullscreen = new Fullscreen();
  fullscreen.at(place);
  fullscreen.toggle();
  expect(fullscreen.on).toBe(true);
  press('a');
  expect(fullscreen.on).toBe(true);
  press('Escape');
  expect(fullscreen.on).toBe(false);
});

test('in the browser’s full screen Esc is the browser’s', () => {
  withBrowser();
  const fullscreen = new Fullscreen();
  fullscreen.at(place);
  fullscreen.toggle();
  press('Escape');
  expect(fullscreen.on).toBe(true);
});

test('a view that is left hears of nothing any more', () => {
  const fullscreen = new Fullscreen();
  const leave = fullscreen.at(place);
  fullscreen.toggle();
  leave?.();
  press('Escape');
  expect(fullscreen.on).toBe(true);
});
