import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pressShortcut } from '../../../../src/dojo/show/shortcuts.ts';
import type { Demonstration } from '../../../../src/session/ports/demonstration.ts';

const did: string[] = [];
const noting = (name: string) => () => void did.push(name);

function demonstration(state: Demonstration['state']): Demonstration {
  return {
    session: null,
    state,
    phase: 'reading',
    trouble: null,
    position: 3,
    length: 22,
    step: null,
    target: null,
    speed: 1,
    loops: false,
    whole: true,
    play: noting('play'),
    pause: noting('pause'),
    stepForward: noting('forward'),
    stepBack: noting('back'),
    open: noting('open'),
    restart: noting('restart'),
    chooseSpeed: noting('speed'),
    loop: noting('loop'),
    leave: noting('leave'),
  };
}

function press(key: string, target: HTMLElement = document.body, more: KeyboardEventInit = {}): void {
  const listen = (event: KeyboardEvent) => pressShortcut(event, demonstration('playing'), noting('fill'));
  document.addEventListener('keydown', listen, { once: true });
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more }));
}

beforeEach(() => void did.splice(0));
afterEach(() => document.body.replaceChildren());

test.each([
  [' ', 'pause'],
  ['ArrowLeft', 'back'],
  ['ArrowRight', 'forward'],
  ['r', 'restart'],
  ['R', 'restart'],
  ['Home', 'restart'],
  ['f', 'fill'],
])('「%s」 means %s', (key, meaning) => {
  press(key);
  expect(did).toEqual([meaning]);
});

test('the space bar goes on with a demonstration that stands, and begins one anew that is over', () => {
  for (const state of ['paused', 'ended'] as const) {
    pressShortcut(new KeyboardEvent('keydown', { key: ' ' }), demonstration(state), vi.fn());
  }
  expect(did).toEqual(['play', 'restart']);
});

test('a button keeps its space bar, and a list its arrows and letters', () => {
  const button = document.body.appendChild(document.createElement('button'));
  const list = document.body.appendChild(document.createElement('select'));
  press(' ', button);
  press('ArrowLeft', list);
  press('r', list);
  expect(did).toEqual([]);
  press('ArrowLeft', button);
  expect(did).toEqual(['back']);
});

test('shortcuts of the browser stay with the browser', () => {
  press('r', document.body, { ctrlKey: true });
  press('ArrowLeft', document.body, { altKey: true });
  expect(did).toEqual([]);
});
