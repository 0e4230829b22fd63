import { fireEvent, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { windowsTexts as texts } from '../../../src/content/ja/windows.ts';
import type { ActorEvent } from '../../../src/procedure/world/event.ts';
import { isoText } from '../../../src/time/instant.ts';
import { pcWith, worldAfter } from '../../support/components/pc.ts';

const openIe: ActorEvent = { type: 'openedBrowser', browser: 'ie', from: 'icon' };
const openEdge: ActorEvent = { type: 'openedBrowser', browser: 'edge', from: 'taskbar' };

test.each([openIe, openEdge])('the × on the tab of $browser closes the window', async (opening) => {
  const pc = pcWith(worldAfter(0, opening));
  await fireEvent.click(screen.getByRole('button', { name: texts.browser.closeTab }));
  expect(pc.events).toEqual([{ type: 'closedWindow', window: 'w1' }]);
  expect(pc.world().windows).toEqual([]);
});

test('the gear opens ツール and closes it again', async () => {
  const pc = pcWith(worldAfter(0, openIe));
  const gear = screen.getByRole('button', { name: texts.browser.tools });
  await fireEvent.click(gear);
  expect(screen.getByRole('menu', { name: texts.menus.tools.label })).toBeTruthy();
  await fireEvent.click(gear);
  expect(pc.events.map(({ type }) => type)).toEqual(['openedMenu', 'closedMenu']);
});

test('a window that is minimised hands the focus to its button on the taskbar', async () => {
  const pc = pcWith(worldAfter(0, openIe));
  const minimise = pc.placeOf({ type: 'minimisedWindow', window: 'w1' });
  minimise?.focus();
  if (minimise) await fireEvent.click(minimise);
  expect(document.activeElement).toBe(pc.placeOf({ type: 'focusedWindow', window: 'w1' }));
});

test('the last window that is closed hands the focus to an icon', async () => {
  const pc = pcWith(worldAfter(0, openIe));
  const close = pc.placeOf({ type: 'closedWindow', window: 'w1' });
  close?.focus();
  if (close) await fireEvent.click(close);
  expect(document.activeElement).toBe(pc.placeOf(openIe));
});

test('a focus outside the PC stays there when a window goes', async () => {
  const pc = pcWith(worldAfter(0, openIe));
  const outside = document.body.appendChild(document.createElement('button'));
  outside.focus();
  const close = pc.placeOf({ type: 'closedWindow', window: 'w1' });
  if (close) await fireEvent.click(close);
  expect(document.activeElement).toBe(outside);
  outside.remove();
});

test('the home page in the options is the bank’s first page, whichever page is shown', async () => {
  const pc = pcWith(worldAfter(0, openIe, { type: 'pressedObtainLoginId', window: 'w1' }));
  expect(pc.world().windows[0]?.page.screen).toBe('BLIS005');
  const before: readonly ActorEvent[] = [
    { type: 'openedMenu', window: 'w1', name: 'tools' },
    { type: 'openedInternetOptions', window: 'w1' },
  ];
  for (const event of before) {
    const place = pc.placeOf(event);
    if (place) await fireEvent.click(place);
  }
  expect(screen.getByRole('dialog').textContent).toContain('/BLGI001.do');
});

test('after スタート one can type what to search for', async () => {
  pcWith(worldAfter(0));
  await fireEvent.click(screen.getByRole('button', { name: texts.taskbar.start }));
  expect(document.activeElement).toBe(screen.getByRole('combobox', { name: texts.search.placeholder }));
});

test('the clock on the taskbar follows the training clock', async () => {
  const world = worldAfter(0);
  const pc = pcWith(world);
  const shown = () => document.querySelector('time')?.dateTime;
  expect(shown()).toBe(isoText(world.now));
  await pc.showClock(world.now + 60_000);
  expect(shown()).toBe(isoText(world.now + 60_000));
});
