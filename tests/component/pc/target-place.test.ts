import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { goToTarget, placeIn, placing, revealed, wholeOf } from '../../../src/pc/target-place.ts';
import type { Target } from '../../../src/procedure/target.ts';
import type { Bounds } from '../../../src/procedure/world/world.ts';
import { layOutByAttribute } from '../../support/components/fake-layout.ts';

// A PC at half its size, 100 pixels from the left and 50 from the top, with a page that scrolls in a window.
const markup = (box: string) => `
  <div class="desk">
    <div class="pc" data-box="100 50 640 360">
      <div data-window="w1">
        <div class="page" style="overflow-y: auto" data-box="120 60 300 100">
          <label data-target="blgi001.loginId" data-box="${box}"><input></label>
        </div>
        <div role="dialog" tabindex="-1" data-box="200 100 220 150">
          <button data-target="softwareKeyboard.key.1" data-box="210 120 10 10"></button>
          <button data-target="softwareKeyboard.confirm" data-box="210 220 40 12"></button>
        </div>
      </div>
      <div data-window="w2"><button data-target="window.close" data-box="300 60 20 15"></button></div>
      <div data-window="w3"><button data-target="window.close" data-box="500 60 20 15"></button></div>
    </div>
    <div class="cover"></div>
  </div>`;

const find = (selector: string) => document.querySelector<HTMLElement>(selector) as HTMLElement;
const desk = (box = '140 70 40 20') => {
  document.body.innerHTML = markup(box);
  // A scroller's height in the PC's own pixels, of which each is half a pixel here.
  Object.defineProperty(find('.page'), 'offsetHeight', { value: 200 });
  return find('.desk');
};
const pc = () => find('.pc');
const field = () => find('label');
const loginId: Target = { window: 'w1', id: 'blgi001.loginId' };

beforeEach(layOutByAttribute);
afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

test('a place is counted from the PC’s corner, in the PC’s own pixels', () => {
  desk();
  expect(placeIn(field(), pc(), 0.5)).toEqual({ x: 80, y: 40, width: 80, height: 40 });
});

test.each([
  ['at its lower edge', '140 150 40 20', { x: 80, y: 200, width: 80, height: 20 }],
  ['at its upper edge', '140 50 40 20', { x: 80, y: 20, width: 80, height: 20 }],
  ['at its left edge', '110 70 40 20', { x: 40, y: 40, width: 60, height: 40 }],
  ['at its right edge', '400 70 40 20', { x: 600, y: 40, width: 40, height: 40 }],
])('only what the page does not cut off %s is a place', (_, box, place) => {
  desk(box);
  expect(placeIn(field(), pc(), 0.5)).toEqual(place);
});

test.each([
  ['below', '140 160 40 20'],
  ['above', '140 40 40 20'],
  ['to the left of', '70 70 40 20'],
  ['to the right of', '430 70 40 20'],
])('a target %s the visible part of the page has no place', (_, box) => {
  desk(box);
  expect(placeIn(field(), pc(), 0.5)).toBeNull();
});

test('a target below the visible part is scrolled into view, and a little further', () => {
  desk('140 160 40 20');
  expect(revealed(pc(), loginId)).toBe(field());
  expect(find('.page').scrollTop).toBe(52);
});

test('a target above the visible part is scrolled into view as well', () => {
  desk('140 160 40 20');
  find('.page').scrollTop = 130;
  revealed(pc(), loginId);
  // It lay 30 pixels above the page’s upper edge: 60 of the PC’s own.
  expect(find('.page').scrollTop).toBe(130 - 60 - 12);
});

test.each(['input', 'select'])(
  'the label of a field (%s) that is in view itself is scrolled into view with it',
  (kind) => {
    desk();
    find('.page').insertAdjacentHTML(
      'beforeend',
      `<label for="branch" data-box="140 145 40 20"></label>
     <${kind} id="branch" data-target="blis005.branch" data-box="200 150 40 10"></${kind}>`,
    );
    revealed(pc(), { window: 'w1', id: 'blis005.branch' });
    // The label ended 5 pixels below the page’s lower edge: 10 of the PC's own.
    expect(find('.page').scrollTop).toBe(10 + 12);
  },
);

test('a target that is in view is left where it is', () => {
  desk();
  revealed(pc(), loginId);
  expect(find('.page').scrollTop).toBe(0);
});

test('a target is found in its own window, and of several the last', () => {
  desk();
  expect(wholeOf(pc(), { window: 'w2', id: 'window.close' })).toBe(find('[data-window="w2"] button'));
  expect(wholeOf(pc(), { window: null, id: 'window.close' })).toBe(find('[data-window="w3"] button'));
  expect(wholeOf(pc(), { window: 'w1', id: 'window.close' })).toBeUndefined();
});

test('to confirm on a software keyboard all of it is shown, and for a key only the key', () => {
  desk();
  expect(wholeOf(pc(), { window: 'w1', id: 'softwareKeyboard.confirm' })).toBe(find('[role="dialog"]'));
  expect(wholeOf(pc(), { window: 'w1', id: 'softwareKeyboard.key.1' })).toBe(find('[data-target$="key.1"]'));
});

test('the focus goes to what can hold it: the target, or the field in it', () => {
  const around = desk('140 160 40 20');
  expect(goToTarget(around, loginId)).toBe(true);
  expect(document.activeElement).toBe(find('input'));
  expect(find('.page').scrollTop).toBe(52);
  expect(goToTarget(around, { window: 'w2', id: 'window.close' })).toBe(true);
  expect(document.activeElement).toBe(find('[data-window="w2"] button'));
});

test('there is no way to a target that is not on the screen, nor without a PC', () => {
  expect(goToTarget(desk(), { window: 'w1', id: 'bsms002.issue' })).toBe(false);
  expect(goToTarget(document.createElement('div'), loginId)).toBe(false);
});

test('an overlay of the PC is notified where its target lies, until it is gone', async () => {
  desk();
  const places: (Bounds | null)[] = [];
  const end = placing(loginId, 0.5, (place) => places.push(place))(find('.cover'));
  await vi.waitFor(() => expect(places).toEqual([{ x: 80, y: 40, width: 80, height: 40 }]));
  field().setAttribute('data-box', '160 90 40 20');
  await vi.waitFor(() => expect(places.at(-1)).toEqual({ x: 120, y: 80, width: 80, height: 40 }));
  field().remove();
  await vi.waitFor(() => expect(places.at(-1)).toBeNull());
  end?.();
});

test('a target that comes up later is scrolled into view once, and then stays where the learner scrolls it', async () => {
  desk('140 160 40 20');
  const places: (Bounds | null)[] = [];
  const end = placing(loginId, 0.5, (place) => places.push(place))(find('.cover'));
  await vi.waitFor(() => expect(find('.page').scrollTop).toBe(52));
  find('.page').scrollTop = 0;
  find('.page').dispatchEvent(new Event('scroll'));
  await vi.waitFor(() => expect(places.at(-1)).toBeNull());
  expect(find('.page').scrollTop).toBe(0);
  end?.();
});

test('the pointer goes to the button itself, the ring around all that is needed', async () => {
  desk();
  const confirm: Target = { window: 'w1', id: 'softwareKeyboard.confirm' };
  const placeOf = async (extent: 'itself' | 'whole') => {
    const places: (Bounds | null)[] = [];
    const end = placing(confirm, 0.5, (place) => places.push(place), extent)(find('.cover'));
    await vi.waitFor(() => expect(places).toHaveLength(1));
    end?.();
    return places[0];
  };
  expect(await placeOf('itself')).toEqual({ x: 220, y: 340, width: 80, height: 24 });
  expect(await placeOf('whole')).toEqual({ x: 200, y: 100, width: 440, height: 300 });
});

test('a button of a software keyboard that has no window of its own is all that there is', () => {
  desk();
  const button = find('[data-target$="confirm"]');
  find('.page').append(button);
  expect(wholeOf(pc(), { window: 'w1', id: 'softwareKeyboard.confirm' })).toBe(button);
});
