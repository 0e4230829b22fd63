import { afterEach, beforeEach, expect, test } from 'vitest';
import { focusKeeper, focusSaver } from '../../../src/desktop/focus-keeper.ts';

const find = (id: string) => document.getElementById(id) as HTMLElement;

beforeEach(() => {
  document.body.innerHTML = `
    <button id="beside"></button>
    <div class="pc">
      <button id="icon" data-target="desktop.ie"></button>
      <div id="one" data-window="w1" tabindex="-1"><button id="a"></button><button id="b" data-first-focus></button></div>
      <div id="two" data-window="w2" tabindex="-1"><button id="c"></button></div>
      <div data-taskbar><button id="start"></button><button id="minimised" data-target="taskbar.w1"></button></div>
    </div>`;
});
afterEach(() => {
  document.body.innerHTML = '';
});

const focused = () => document.activeElement?.id;

test('a window that comes to the front takes the focus to the place marked for that, or to itself', () => {
  focusKeeper()(true)(find('one'));
  expect(focused()).toBe('b');
  focusKeeper()(true)(find('two'));
  expect(focused()).toBe('two');
});

test('a window behind takes no focus', () => {
  find('icon').focus();
  focusKeeper()(false)(find('one'));
  expect(focused()).toBe('icon');
});

test('a window that comes while the learner is beside the PC leaves the focus there', () => {
  find('beside').focus();
  focusKeeper()(true)(find('one'));
  expect(focused()).toBe('beside');
});

test('a window that comes again has the focus where it was', () => {
  const keep = focusKeeper();
  const end = keep(true)(find('one'));
  find('a').focus();
  end?.();
  find('icon').focus();
  keep(true)(find('one'));
  expect(focused()).toBe('a');
});

test('a window whose last button is gone has the focus at its marked place', () => {
  const keep = focusKeeper();
  keep(true)(find('one'));
  find('a').focus();
  find('a').remove();
  find('icon').focus();
  keep(true)(find('one'));
  expect(focused()).toBe('b');
});

test('a window in which the learner already is moves no focus', () => {
  find('a').focus();
  focusKeeper()(true)(find('one'));
  expect(focused()).toBe('a');
});

const pc = () => document.querySelector<HTMLElement>('.pc') as HTMLElement;

test('the focus of a window that is minimised goes to its button, of one that is closed to an icon', () => {
  const save = focusSaver();
  save('w1', 'w1')(pc());
  find('a').focus();
  save(undefined, 'w1')(pc());
  expect(focused()).toBe('minimised');
  find('minimised').remove();
  save('w1', 'w1')(pc());
  find('a').focus();
  save(undefined, 'w1')(pc());
  expect(focused()).toBe('icon');
  find('icon').remove();
  save('w1', 'w1')(pc());
  find('a').focus();
  save(undefined, undefined)(pc());
  expect(focused()).toBe('start');
});

test('a focus on the taskbar or beside the PC stays when a window goes', () => {
  for (const place of ['start', 'beside']) {
    const save = focusSaver();
    save('w1', 'w1')(pc());
    find(place).focus();
    save(undefined, 'w1')(pc());
    expect(focused()).toBe(place);
  }
});

test('while another window is in front the focus is not saved, nor where none was', () => {
  const save = focusSaver();
  find('a').focus();
  save(undefined, 'w1')(pc());
  expect(focused()).toBe('a');
  save('w1', 'w1')(pc());
  save('w2', 'w1')(pc());
  expect(focused()).toBe('a');
});
