import { fireEvent, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { windowsTexts as texts } from '../../../src/content/ja/windows.ts';
import type { ActorEvent } from '../../../src/procedure/world/event.ts';
import { pcWith, worldAfter } from '../../support/components/pc.ts';

const openIe: ActorEvent = { type: 'openedBrowser', browser: 'ie', from: 'icon' };
const openEdge: ActorEvent = { type: 'openedBrowser', browser: 'edge', from: 'taskbar' };
const find = (selector: string) => document.querySelector<HTMLElement>(selector) as HTMLElement;
const wallpaper = () => find('.pc > svg');

test('a menu closes when something else is touched, and not when it is touched itself', async () => {
  const pc = pcWith(worldAfter(0, openIe, { type: 'openedMenu', window: 'w1', name: 'file' }));
  await fireEvent.pointerDown(screen.getAllByRole('menuitem', { name: /新しいタブ/ })[0] as HTMLElement);
  expect(pc.events).toEqual([]);
  await fireEvent.pointerDown(wallpaper());
  expect(pc.events).toEqual([{ type: 'closedMenu' }]);
  await fireEvent.pointerDown(wallpaper());
  expect(pc.events).toHaveLength(1);
});

test('the search closes when something else is touched, and not when it is touched itself', async () => {
  const pc = pcWith(worldAfter(0, { type: 'openedSearch' }));
  await fireEvent.pointerDown(find('.panel'));
  expect(pc.events).toEqual([]);
  await fireEvent.pointerDown(wallpaper());
  expect(pc.events).toEqual([{ type: 'closedSearch' }]);
});

test('a search or a menu that the focus leaves is closed', async () => {
  const pc = pcWith(worldAfter(0, { type: 'openedSearch' }));
  const box = screen.getByRole('combobox');
  await fireEvent.focusOut(box, { relatedTarget: screen.getByRole('button', { name: texts.taskbar.start }) });
  expect(pc.events).toEqual([]);
  await fireEvent.focusOut(box, { relatedTarget: null });
  expect(pc.events).toEqual([]);
  await fireEvent.focusOut(box, { relatedTarget: find('[data-target="desktop.ie"]') });
  expect(pc.events).toEqual([{ type: 'closedSearch' }]);
});

test('a window that is pressed comes to the front, the front one only once', async () => {
  const pc = pcWith(worldAfter(0, openIe, openEdge));
  const [behind, front] = [find('[data-window="w1"].group'), find('[data-window="w2"].group')];
  await fireEvent.pointerDown(front);
  expect(pc.events).toEqual([]);
  await fireEvent.pointerDown(behind);
  expect(pc.events).toEqual([{ type: 'focusedWindow', window: 'w1' }]);
});

test('the button on the taskbar minimises the front window and brings any other', async () => {
  const pc = pcWith(worldAfter(0, openIe, openEdge));
  await fireEvent.click(find('[data-target="taskbar.w1"]'));
  await fireEvent.click(find('[data-target="taskbar.w1"]'));
  expect(pc.events).toEqual([
    { type: 'focusedWindow', window: 'w1' },
    { type: 'minimisedWindow', window: 'w1' },
  ]);
});

test('スタート opens the search and closes it again', async () => {
  const pc = pcWith(worldAfter(0));
  const start = screen.getByRole('button', { name: texts.taskbar.start });
  await fireEvent.click(start);
  await fireEvent.click(start);
  expect(pc.events.map(({ type }) => type)).toEqual(['openedSearch', 'closedSearch']);
});

function handleOf(world = worldAfter(0, openIe)) {
  const pc = pcWith(world);
  const handle = find('[data-target="window.titleBar"]');
  Object.assign(handle, { setPointerCapture: () => undefined });
  return { pc, handle };
}

test('a window is dragged by its title bar, and the world hears of it when it is let go', async () => {
  const { pc, handle } = handleOf();
  const { x = 0, y = 0 } = pc.world().windows[0]?.bounds ?? {};
  const place = find('[data-window="w1"].win-place');
  await fireEvent.pointerDown(handle, { button: 0, clientX: 100, clientY: 100 });
  await fireEvent.pointerMove(handle, { clientX: 130, clientY: 90 });
  expect(place.style.getPropertyValue('--x')).toBe(`${x + 30}px`);
  expect(pc.events).toEqual([]);
  await fireEvent.pointerUp(handle);
  expect(pc.events).toEqual([{ type: 'movedWindow', window: 'w1', x: x + 30, y: y - 10 }]);
});

test('a click on the title bar, the other button, or a drag that is broken off moves no window', async () => {
  const { pc, handle } = handleOf();
  await fireEvent.pointerDown(handle, { button: 0, clientX: 100, clientY: 100 });
  await fireEvent.pointerUp(handle);
  await fireEvent.pointerDown(handle, { button: 2, clientX: 100, clientY: 100 });
  await fireEvent.pointerMove(handle, { clientX: 130, clientY: 90 });
  await fireEvent.pointerUp(handle);
  await fireEvent.pointerDown(handle, { button: 0, clientX: 100, clientY: 100 });
  await fireEvent.pointerMove(handle, { clientX: 130, clientY: 90 });
  await fireEvent.pointerCancel(handle);
  await fireEvent.pointerUp(handle);
  expect(pc.events).toEqual([]);
});

test('a double click on the title bar maximises the window and gives it back its size', async () => {
  const { pc, handle } = handleOf();
  await fireEvent.dblClick(handle);
  await fireEvent.dblClick(handle);
  expect(pc.events.map(({ type }) => type)).toEqual(['maximisedWindow', 'restoredWindow']);
});

test('a maximised window cannot be dragged', async () => {
  const { pc, handle } = handleOf(worldAfter(0, openIe, { type: 'maximisedWindow', window: 'w1' }));
  await fireEvent.pointerDown(handle, { button: 0, clientX: 100, clientY: 100 });
  await fireEvent.pointerMove(handle, { clientX: 130, clientY: 90 });
  await fireEvent.pointerUp(handle);
  expect(pc.events).toEqual([]);
});

const icon = () => find('[data-target="desktop.ie"]');

test('an icon opens by a double click, by Enter, or by one tap of a finger', async () => {
  const pc = pcWith(worldAfter(0));
  await fireEvent(icon(), new PointerEvent('click', { bubbles: true, detail: 1, pointerType: 'mouse' }));
  expect(pc.events).toEqual([]);
  await fireEvent(icon(), new MouseEvent('dblclick', { bubbles: true, detail: 2 }));
  await fireEvent(icon(), new PointerEvent('click', { bubbles: true, detail: 0 }));
  await fireEvent(icon(), new PointerEvent('click', { bubbles: true, detail: 1, pointerType: 'touch' }));
  expect(pc.events).toHaveLength(3);
});

test('the two taps of a hurried finger open one window', async () => {
  const pc = pcWith(worldAfter(0));
  const tap = (type: string, detail: number) =>
    fireEvent(icon(), new PointerEvent(type, { bubbles: true, detail, pointerType: 'touch' }));
  await tap('click', 1);
  await tap('click', 2);
  await tap('dblclick', 2);
  expect(pc.events).toHaveLength(1);
});
