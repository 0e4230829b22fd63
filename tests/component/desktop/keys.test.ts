import { fireEvent, screen, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { windowsTexts as texts } from '../../../src/content/ja/windows.ts';
import type { ActorEvent } from '../../../src/procedure/world/event.ts';
import { pcWith, worldAfter } from '../../support/components/pc.ts';

const openIe: ActorEvent = { type: 'openedBrowser', browser: 'ie', from: 'icon' };
const openFile: ActorEvent = { type: 'openedMenu', window: 'w1', name: 'file' };

const menu = () => screen.getByRole('menu');
const entries = () => within(menu()).getAllByRole('menuitem');
const press = (key: string) => fireEvent.keyDown(document.activeElement as HTMLElement, { key });
const at = () => entries().findIndex((entry) => entry === document.activeElement);

function openMenu() {
  const pc = pcWith(worldAfter(0, openIe, openFile));
  entries()[0]?.focus();
  return pc;
}

test('in a menu the arrows go from entry to entry, and round its ends', async () => {
  openMenu();
  await press('ArrowDown');
  expect(at()).toBe(1);
  await press('ArrowUp');
  await press('ArrowUp');
  expect(at()).toBe(entries().length - 1);
  await press('ArrowDown');
  expect(at()).toBe(0);
});

test('in a menu Home and End go to its ends, and a letter to the entry that bears it', async () => {
  openMenu();
  await press('End');
  expect(at()).toBe(entries().length - 1);
  await press('Home');
  expect(at()).toBe(0);
  await press('p');
  expect(document.activeElement?.textContent).toContain('(P)');
  await press('t');
  expect(at()).toBe(0);
});

test('a grey entry answers that it is not part of the exercise, and another one does what it says', async () => {
  const pc = openMenu();
  const [grey] = entries();
  expect(grey?.getAttribute('aria-disabled')).toBe('true');
  await fireEvent.click(grey as HTMLElement);
  await fireEvent.click(entries().at(-1) as HTMLElement);
  expect(pc.events).toEqual([
    { type: 'triedOutOfScope', place: 'menu' },
    { type: 'closedWindow', window: 'w1' },
  ]);
});

test('along the menu bar the arrows go round its ends, and an open menu goes with them', async () => {
  const pc = pcWith(worldAfter(0, openIe));
  const bar = screen.getByRole('menubar', { name: texts.browser.menuBar });
  const [first] = within(bar).getAllByRole('menuitem');
  first?.focus();
  await press('ArrowLeft');
  expect(document.activeElement?.textContent).toContain(texts.menus.help.label);
  await press('ArrowRight');
  await press('ArrowRight');
  expect(document.activeElement?.textContent).toContain(texts.menus.edit.label);
  await press('End');
  expect(document.activeElement?.textContent).toContain(texts.menus.help.label);
  await press('Home');
  expect(document.activeElement?.textContent).toContain(texts.menus.file.label);
  expect(pc.events).toEqual([]);
  await press('ArrowDown');
  document.querySelector<HTMLElement>('[data-menu-name="file"]')?.focus();
  await press('ArrowRight');
  await press('Escape');
  expect(pc.events.map((event) => [event.type, 'name' in event ? event.name : undefined])).toEqual([
    ['openedMenu', 'file'],
    ['openedMenu', 'edit'],
    ['closedMenu', undefined],
  ]);
});

test('Esc closes a menu and goes back to the one that opened it: the gear or the menu bar', async () => {
  const pc = pcWith(worldAfter(0, openIe));
  const gear = screen.getByRole('button', { name: texts.browser.tools });
  const onBar = document.querySelector<HTMLElement>('[data-menu-name="tools"]');
  for (const opener of [gear, onBar]) {
    opener?.focus();
    await fireEvent.click(opener as HTMLElement);
    await press('Escape');
    expect(document.activeElement).toBe(opener);
    await fireEvent.click(opener as HTMLElement);
    entries()[1]?.focus();
    await press('Escape');
    expect(document.activeElement).toBe(opener);
    expect(screen.queryByRole('menu')).toBeNull();
  }
  await press('Escape');
  expect(pc.events.map(({ type }) => type)).toEqual(
    Array.from({ length: 4 }, () => ['openedMenu', 'closedMenu']).flat(),
  );
});

test('the menu of the gear closes when the focus or the mouse goes elsewhere', async () => {
  const pc = pcWith(worldAfter(0, openIe));
  const gear = screen.getByRole('button', { name: texts.browser.tools });
  const elsewhere = document.querySelector('[data-target="desktop.ie"]') as HTMLElement;
  const leave = [
    async () => fireEvent.focusOut(gear, { relatedTarget: elsewhere }),
    async () => fireEvent.pointerDown(elsewhere),
  ];
  for (const goElsewhere of leave) {
    gear.focus();
    await fireEvent.click(gear);
    expect(pc.world().menu).toEqual({ window: 'w1', name: 'tools' });
    await goElsewhere();
    expect(pc.world().menu).toBeNull();
  }
});

test('between はい and いいえ the arrows go back and forth', async () => {
  const pc = pcWith(worldAfter(8));
  const [yes, no] = [texts.buttons.yes, texts.buttons.no].map((name) => screen.getByRole('button', { name }));
  expect(document.activeElement).toBe(no);
  await press('ArrowLeft');
  expect(document.activeElement).toBe(yes);
  await press('ArrowRight');
  expect(document.activeElement).toBe(no);
  expect(pc.events).toEqual([]);
});

test('a tab is chosen with the arrows, Home and End', async () => {
  const pc = pcWith(worldAfter(0, openIe, { type: 'openedInternetOptions', window: 'w1' }));
  const tab = () => screen.getByRole('tab', { selected: true });
  tab().focus();
  for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowLeft', 'Home', 'End', 'ArrowRight']) await press(key);
  expect(pc.events.map((event) => 'tab' in event && event.tab)).toEqual([
    'security',
    'general',
    'advanced',
    'general',
    'advanced',
    'general',
  ]);
  expect(document.activeElement).toBe(tab());
});

test('a window is moved with the arrows and Enter, and Esc leaves it where it was', async () => {
  const pc = pcWith(worldAfter(0, openIe));
  const { x = 0, y = 0 } = pc.world().windows[0]?.bounds ?? {};
  const handle = document.querySelector<HTMLElement>('[data-target="window.titleBar"]');
  handle?.focus();
  await press('ArrowLeft');
  await press('Escape');
  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'Enter']) await press(key);
  expect(pc.events).toEqual([{ type: 'movedWindow', window: 'w1', x: x + 20, y: y + 20 }]);
});
