import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { requestScroll, requestScrollFirst } from '../../../src/parts/scroll-request.ts';
import { following } from '../../../src/pc/panning.ts';
import { steady } from '../../../src/pc/press.ts';
import { layOutByAttribute } from '../../support/components/fake-layout.ts';

const find = (id: string) => document.getElementById(id) as HTMLElement;
let end: ReturnType<typeof following>;

/** A room of 300 by 200 pixels with two places far apart, and one outside of it. */
beforeEach(() => {
  layOutByAttribute();
  document.body.innerHTML = `
    <div id="room" data-box="10 20 300 200">
      <button id="near" data-box="20 30 100 40"></button>
      <button id="far" data-box="510 420 100 40"></button>
    </div>
    <button id="outside" data-box="900 900 10 10"></button>`;
  const room = find('room');
  Object.defineProperties(room, { clientWidth: { value: 300 }, clientHeight: { value: 200 } });
  room.scrollTo = ((left: number, top: number) => Object.assign(room, { scrollLeft: left, scrollTop: top })) as never;
  end = following(room);
});
afterEach(() => {
  end?.();
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

const view = () => [find('room').scrollLeft, find('room').scrollTop];

test('the view follows the focus as far as it must', () => {
  find('near').focus();
  expect(view()).toEqual([0, 0]);
  find('far').focus();
  // Its right and lower edges, eight pixels further, are those of the view.
  expect(view()).toEqual([510 - 10 + 100 + 8 - 300, 420 - 20 + 40 + 8 - 200]);
  find('near').focus();
  expect(view()).toEqual([2, 2]);
});

test('the view stays when the focus leaves the room', () => {
  find('far').focus();
  const before = view();
  find('outside').focus();
  expect(view()).toEqual(before);
});

test('a window that comes up is shown, but the focus in the room is shown after it', () => {
  requestScroll(find('far'));
  expect(view()).toEqual([308, 248]);
  find('near').focus();
  requestScroll(find('far'));
  expect(view()).toEqual([2, 2]);
});

test('a message is shown although the focus is elsewhere', () => {
  find('near').focus();
  requestScrollFirst(find('far'));
  expect(view()).toEqual([308, 248]);
});

test('a room that shows the whole PC again follows nothing', () => {
  end?.();
  requestScrollFirst(find('far'));
  find('far').focus();
  expect(view()).toEqual([0, 0]);
});

test('nothing moves while a pointer is down, and the view follows once it is up', async () => {
  const free = steady(find('room'));
  find('near').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  find('far').focus();
  requestScrollFirst(find('far'));
  expect(view()).toEqual([0, 0]);
  find('near').dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
  await vi.waitFor(() => expect(view()).toEqual([308, 248]));
  free?.();
});
