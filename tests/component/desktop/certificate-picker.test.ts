import { fireEvent, screen, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { windowsTexts as texts } from '../../../src/content/ja/windows.ts';
import { instant, seconds } from '../../../src/time/instant.ts';
import { pcWith, worldAfter } from '../../support/components/pc.ts';

const cards = (only = {}) => within(screen.getByRole('dialog')).getAllByRole('radio', only);

test('a browser that was running when the new certificate came offers the old one alone', async () => {
  const world = worldAfter(12);
  // As if this browser had not been asked for a certificate yet.
  const ie = { offered: [world.store[0]?.serialNumber ?? ''], held: null };
  const pc = pcWith({ ...world, browsers: { ...world.browsers, ie } });
  const button = pc.placeOf({ type: 'pressedCertificateLogin', window: 'w1' });
  if (button) await fireEvent.click(button);
  expect(pc.world().store).toHaveLength(2);
  expect(cards()).toHaveLength(1);
  expect(cards()[0]?.textContent).toContain(texts.picker.validity('2009/09/24', '2010/09/24'));
});

test('one that was started later offers both, and the arrow key goes to the new one', async () => {
  const pc = pcWith(worldAfter(17));
  const dialog = screen.getByRole('dialog', { name: texts.picker.ie.window });
  expect(dialog.textContent).toContain(texts.picker.ie.several);
  const [first, second] = cards();
  expect(second?.textContent).toContain(texts.picker.validity('2010/10/01', '2011/10/01'));
  expect(document.activeElement).toBe(first);
  await fireEvent.keyDown(first as HTMLElement, { key: 'ArrowDown' });
  expect(cards({ checked: true })).toEqual([second]);
  expect(pc.events.map(({ type }) => type)).toEqual(['selectedCertificate']);
});

test('each card shows its own certificate, the selected one or not', async () => {
  const pc = pcWith(worldAfter(17));
  const links = screen.getAllByRole('button', { name: texts.picker.view });
  expect(links).toHaveLength(2);
  await fireEvent.click(links[1] as HTMLElement);
  const [, second] = pc.world().store;
  expect(pc.events).toEqual([{ type: 'openedCertificateViewer', window: 'w3', serialNumber: second?.serialNumber }]);
});

test('with a single certificate the picker asks to confirm it, and Enter does', async () => {
  const pc = pcWith(worldAfter(2));
  expect(screen.getByRole('heading', { name: texts.picker.ie.one })).toBeTruthy();
  await fireEvent.keyDown(cards()[0] as HTMLElement, { key: 'Enter' });
  expect(pc.events).toEqual([{ type: 'choseCertificate', window: 'w1' }]);
});

test.each([
  [1, ['09:31:05', '09:31:06', '09:31:07']],
  [0, ['01', '02', '03']],
])('cards of one day, %i s apart, look alike and are heard apart', (apart, heard) => {
  const world = worldAfter(17);
  const [old, renewed] = world.store;
  if (!old || !renewed) throw new Error('two certificates are there');
  const alike = ['01', '02', '03'].map((serialNumber, index) => ({
    ...renewed,
    serialNumber,
    notAfter: instant('2011-10-01T09:31:05+09:00') + seconds(index * apart),
  }));
  const store = [old, ...alike];
  const ie = { offered: store.map(({ serialNumber }) => serialNumber), held: null };
  pcWith({ ...world, store, browsers: { ...world.browsers, ie } });
  const [other, ...same] = cards();
  const told = same.map((card) => card.querySelector('.heard-only')?.textContent ?? '');
  expect(told.map((text) => text.split(': ').at(-1))).toEqual(heard);
  expect(other?.querySelector('.heard-only')).toBeNull();
});

test('Edge asks in words of its own', () => {
  pcWith(
    worldAfter(
      0,
      { type: 'openedBrowser', browser: 'edge', from: 'taskbar' },
      { type: 'pressedCertificateLogin', window: 'w1' },
    ),
  );
  expect(screen.getByRole('dialog', { name: texts.picker.edge.title })).toBeTruthy();
  expect(screen.getByRole('button', { name: texts.picker.edge.view })).toBeTruthy();
});

test('a double click chooses a card, unless it began outside of the picker', async () => {
  const pc = pcWith(worldAfter(2));
  const card = cards()[0] as HTMLElement;
  await fireEvent.click(card, { detail: 2 });
  await fireEvent.dblClick(card, { detail: 2 });
  expect(pc.events).toEqual([]);
  await fireEvent.click(card, { detail: 1 });
  await fireEvent.click(card, { detail: 2 });
  await fireEvent.dblClick(card, { detail: 2 });
  expect(pc.events).toEqual([{ type: 'choseCertificate', window: 'w1' }]);
});
