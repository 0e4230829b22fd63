import { fireEvent } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { betweenPresses, steady } from '../../../src/pc/press.ts';

const find = (id: string) => document.getElementById(id) as HTMLElement;
const done: string[] = [];
const note = (what: string, at = 'button') => betweenPresses(find(at), () => done.push(what));
let end: ReturnType<typeof steady>;

beforeEach(() => {
  done.length = 0;
  document.body.innerHTML = '<div id="place"><button id="button"></button></div><p id="outside"></p>';
  end = steady(find('place'));
});
afterEach(() => {
  end?.();
  document.body.innerHTML = '';
});

test('what would move the place waits until the click is through, and comes in its order', async () => {
  const clicked = vi.fn(() => done.push('click'));
  find('button').addEventListener('click', clicked);
  note('before');
  await fireEvent.pointerDown(find('button'));
  note('one');
  note('two', 'place');
  note('elsewhere', 'outside');
  await fireEvent.pointerUp(find('button'));
  find('button').click();
  expect(done).toEqual(['before', 'elsewhere', 'click']);
  await vi.waitFor(() => expect(done).toEqual(['before', 'elsewhere', 'click', 'one', 'two']));
  note('after');
  expect(done.at(-1)).toBe('after');
});

test.each([
  ['let go elsewhere', () => fireEvent.pointerUp(document.body)],
  ['taken by the browser, as for scrolling', () => fireEvent.pointerCancel(find('button'))],
  [
    'let go outside of the browser',
    () =>
      find('button').dispatchEvent(
        new PointerEvent('pointermove', { bubbles: true, buttons: 0, pointerType: 'mouse' }),
      ),
  ],
])('a pointer %s holds nothing any more', async (_, letGo) => {
  await fireEvent.pointerDown(find('button'));
  note('late');
  await letGo();
  await vi.waitFor(() => expect(done).toEqual(['late']));
});

test('a second press begins before the first is over: all waits for its end', async () => {
  await fireEvent.pointerDown(find('button'));
  note('late');
  await fireEvent.pointerUp(find('button'));
  await fireEvent.pointerDown(find('button'));
  await new Promise((resolve) => requestAnimationFrame(resolve));
  expect(done).toEqual([]);
  await fireEvent.pointerUp(find('button'));
  await vi.waitFor(() => expect(done).toEqual(['late']));
});
