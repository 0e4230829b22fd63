import { fireEvent } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { menus } from '../../../src/content/ja/windows-menus.ts';
import type { ActorEvent } from '../../../src/procedure/world/event.ts';
import type { World } from '../../../src/procedure/world/world.ts';
import { pcWith, worldAfter } from '../../support/components/pc.ts';

const openIe: ActorEvent = { type: 'openedBrowser', browser: 'ie', from: 'icon' };
const options: readonly ActorEvent[] = [openIe, { type: 'openedInternetOptions', window: 'w1' }];
const store: readonly ActorEvent[] = [...options, { type: 'openedCertificateStore', window: 'w1' }];

const serialNumber = worldAfter(0).store[0]?.serialNumber ?? '';
const viewer: readonly ActorEvent[] = [...store, { type: 'openedCertificateViewer', window: 'w1', serialNumber }];

/** The number of grey things in each world, and the places that they name. */
const shown: readonly (readonly [what: string, world: World, places: readonly string[]])[] = [
  ['the desktop', worldAfter(0), ['recycleBin', 'tray']],
  ['the search', worldAfter(0, { type: 'openedSearch' }, { type: 'searched', text: 'IE' }), ['search']],
  ['Internet Explorer', worldAfter(0, openIe), ['browserButtons']],
  ['Edge', worldAfter(0, { type: 'openedBrowser', browser: 'edge', from: 'taskbar' }), ['browserButtons']],
  ['the internet options', worldAfter(0, ...options), ['internetOptions']],
  ['the list of certificates', worldAfter(0, ...store), ['certificateStore']],
  ['a certificate', worldAfter(0, ...viewer), ['certificateViewer']],
];

test.each(shown)('every grey thing of %s answers that it is not part of the exercise', async (_, world, places) => {
  const pc = pcWith(world);
  const grey = [...document.querySelectorAll<HTMLElement>('.pc [aria-disabled="true"]:not(.bank *, [inert] *)')];
  for (const each of grey) await fireEvent.click(each);
  expect(pc.events).toHaveLength(grey.length);
  const answered = pc.events.map((event) => event.type === 'triedOutOfScope' && event.place);
  expect(answered).toEqual(expect.arrayContaining([...places]));
  expect(pc.world()).toEqual({ ...world, remark: 'notPartOfExercise' });
});

test.each(shown)('no button of %s is dead without saying why', (_, world) => {
  pcWith(world);
  const disabled = [...document.querySelectorAll<HTMLButtonElement>('.pc button:disabled')];
  // 表示 needs a certificate that is selected.
  expect(disabled.filter(({ dataset }) => dataset['target'] !== 'certificateStore.view')).toEqual([]);
});

test('what is grey can be reached by the Tab key, and has a name', () => {
  pcWith(worldAfter(0, openIe));
  const grey = [...document.querySelectorAll<HTMLButtonElement>('.pc [data-target^="outOfScope."]')];
  expect(grey.length).toBeGreaterThan(5);
  for (const each of grey) {
    expect(each.tabIndex, each.outerHTML).toBe(0);
    expect(`${each.getAttribute('aria-label') ?? ''}${each.textContent}`.trim(), each.outerHTML).not.toBe('');
  }
});

test('a right click is answered, except in a field, which keeps the menu that pastes', async () => {
  const pc = pcWith(worldAfter(0, openIe));
  const taken = (selector: string) => fireEvent.contextMenu(document.querySelector(selector) as HTMLElement);
  expect(await taken('.pc > svg')).toBe(false);
  expect(await taken('[data-target="blgi001.loginId"]')).toBe(true);
  expect(pc.events).toEqual([{ type: 'triedOutOfScope', place: 'contextMenu' }]);
});

test('a click on the address is answered, unless it has selected some of it', async () => {
  const pc = pcWith(worldAfter(0, openIe));
  const address = document.querySelector('.address-text') as HTMLElement;
  await fireEvent.click(address);
  getSelection()?.selectAllChildren(address);
  await fireEvent.click(address);
  getSelection()?.removeAllRanges();
  expect(pc.events).toEqual([{ type: 'triedOutOfScope', place: 'address' }]);
});

/** A key as a menu prints it, as the browser reports it. */
function pressed(keys: string): KeyboardEventInit {
  const names = keys.split('+');
  const name = names.at(-1) ?? '';
  return {
    key: name === 'Del' ? 'Delete' : name.length === 1 ? name.toLowerCase() : name,
    ctrlKey: names.includes('Ctrl'),
    shiftKey: names.includes('Shift'),
  };
}

const entries = Object.values(menus).flatMap((menu) =>
  menu.entries.flatMap((entry) => (entry === 'line' ? [] : entry)),
);
const printed = entries.flatMap(({ keys, edits }) => (keys === undefined ? [] : [[keys, edits === true] as const]));

test.each(printed)('%s, which a menu prints, is answered inside the PC unless it edits (%s)', async (keys, edits) => {
  const pc = pcWith(worldAfter(0, openIe));
  const button = document.querySelector('[data-target="blgi001.certificateLogin"]') as HTMLElement;
  expect(await fireEvent.keyDown(button, pressed(keys))).toBe(edits);
  expect(pc.events).toEqual(edits ? [] : [{ type: 'triedOutOfScope', place: 'keys' }]);
  expect(await fireEvent.keyDown(document.body, pressed(keys)), 'beside the PC').toBe(true);
});

test('no menu prints a key that the browser keeps for itself', () => {
  const kept = ['Ctrl+N', 'Ctrl+T', 'Ctrl+W', 'Ctrl+Shift+N', 'Ctrl+Shift+P', 'Alt+F4', 'Esc'];
  expect(printed.map(([keys]) => keys).filter((keys) => kept.includes(keys))).toEqual([]);
});

test('other keys are left to the page', async () => {
  const pc = pcWith(worldAfter(0, openIe));
  const field = document.querySelector('[data-target="blgi001.loginId"]') as HTMLElement;
  for (const init of [{ key: 'p' }, { key: 'F6' }, { key: 'p', ctrlKey: true, altKey: true }]) {
    expect(await fireEvent.keyDown(field, init)).toBe(true);
  }
  expect(pc.events).toEqual([]);
});
