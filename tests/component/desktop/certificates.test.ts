import { cleanup, fireEvent, screen, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { windowsTexts as texts } from '../../../src/content/ja/windows.ts';
import { commonNameOf } from '../../../src/pki/distinguished-name.ts';
import { issuingName, rootName } from '../../../src/pki/organisation.ts';
import type { StoreTab } from '../../../src/procedure/world/dialog.ts';
import type { ActorEvent } from '../../../src/procedure/world/event.ts';
import { builtInProfile } from '../../../src/profile/built-in.ts';
import { after } from '../../support/attempts.ts';
import { pcWith, worldAfter } from '../../support/components/pc.ts';

const window = 'w3';
const storeOpen: readonly ActorEvent[] = [
  { type: 'closedDialog', window },
  { type: 'openedMenu', window, name: 'tools' },
  { type: 'openedInternetOptions', window },
  { type: 'selectedOptionsTab', window, tab: 'content' },
  { type: 'openedCertificateStore', window },
];
/** The store of a customer who has an old certificate and a new one. */
const store = (...more: readonly ActorEvent[]) => pcWith(worldAfter(17, ...storeOpen, ...more));
const onTab = (tab: StoreTab) => store({ type: 'selectedStoreTab', window, tab });

const rows = () => within(screen.getByRole('grid')).getAllByRole('row').slice(1);
const cellsOf = (row: HTMLElement) => [...row.querySelectorAll('td')].map(({ textContent }) => textContent);
const press = (key: string) => fireEvent.keyDown(document.activeElement as HTMLElement, { key });

const root = commonNameOf(rootName(builtInProfile.organisation));
const issuing = commonNameOf(issuingName(builtInProfile.organisation));

test('the tab 個人 lists the customer’s certificates with the day until which each is valid', () => {
  store();
  expect(rows().map((row) => cellsOf(row)[2])).toEqual(['2010/09/24', '2011/10/01']);
});

test('no certificate in a list has the cross that a viewer may show', () => {
  store();
  expect(document.querySelector('.win-list [fill="#e02b2b"]')).toBeNull();
});

test.each([
  ['intermediate', [[issuing, root]]],
  ['root', [[root, root]]],
  ['others', []],
] as const)('the tab %s lists the bank’s authorities, which nobody selects', (tab, listed) => {
  onTab(tab);
  const cells = rows().map((row) => cellsOf(row).slice(0, 2));
  expect(cells).toEqual(listed);
  expect(rows().every((row) => !row.hasAttribute('tabindex'))).toBe(true);
});

test('the arrows, Home and End go through the certificates and stop at the ends', async () => {
  const pc = store();
  const [first, second] = pc.world().store.map(({ serialNumber }) => serialNumber);
  rows()[0]?.focus();
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'End', 'Home']) await press(key);
  const selections = pc.events.map((event) => 'serialNumber' in event && event.serialNumber);
  expect(selections).toEqual([first, second, first, second, first]);
  expect(document.activeElement).toBe(rows()[0]);
});

test('a space selects the first certificate, and once only', async () => {
  const pc = store();
  rows()[0]?.focus();
  await press(' ');
  await press(' ');
  expect(pc.events).toHaveLength(1);
  expect(screen.getByText(texts.store.clientAuthentication)).toBeTruthy();
});

test('a certificate is looked at by 表示, by Enter or by a double click, once one is selected', async () => {
  const pc = store();
  const view = screen.getByRole<HTMLButtonElement>('button', { name: texts.store.view });
  expect(view.disabled).toBe(true);
  await fireEvent.keyDown(screen.getByRole('dialog', { name: texts.store.title }), { key: 'Enter' });
  expect(pc.events).toEqual([]);
  rows()[1]?.focus();
  await press('End');
  await fireEvent.click(view);
  const serialNumber = pc.world().store[1]?.serialNumber;
  expect(pc.events.at(-1)).toEqual({ type: 'openedCertificateViewer', window, serialNumber });
});

const viewer = (index: number, ...more: readonly ActorEvent[]) => {
  const world = worldAfter(17, ...storeOpen);
  const serialNumber = world.store[index]?.serialNumber ?? '';
  return store({ type: 'openedCertificateViewer', window, serialNumber }, ...more);
};

test('the viewer says of the old certificate that it is outside of its validity, and of the new one what it is for', () => {
  viewer(0);
  expect(screen.getByText(texts.viewer.outsideValidity)).toBeTruthy();
  expect(document.querySelector('.paper')?.textContent).toContain('2009/09/24');
  expect(document.querySelector('.paper [fill="#e02b2b"]')).not.toBeNull();
});

test('the viewer of a valid certificate has no cross, and says what it is for', () => {
  viewer(1);
  expect(screen.queryByText(texts.viewer.outsideValidity)).toBeNull();
  expect(document.querySelector('.paper [fill="#e02b2b"]')).toBeNull();
  expect(screen.getByText(texts.viewer.purpose)).toBeTruthy();
});

test('a certificate that is not on the PC any more has no details', async () => {
  viewer(1, { type: 'selectedViewerTab', window, tab: 'details' });
  expect(await screen.findByText(texts.viewer.unreadable)).toBeTruthy();
});

test('certificates of one day are heard apart in the list and in the viewer, which show the day only', () => {
  const world = worldAfter(17, ...storeOpen);
  const [old, renewed] = world.store;
  if (!old || !renewed) throw new Error('two certificates are there');
  const twin = { ...renewed, serialNumber: '0a', notAfter: renewed.notAfter + 3_600_000 };
  const given = { ...world, store: [old, renewed, twin] };
  const heardIn = (place: ParentNode | null) =>
    [...(place?.querySelectorAll('.heard-only') ?? [])].map(({ textContent }) => textContent);
  pcWith(given);
  const list = heardIn(screen.getByRole('grid'));
  expect(list).toEqual([renewed, twin].map((each) => texts.difference(each, given.store)));
  expect(new Set(list).size).toBe(2);
  cleanup();
  pcWith(after(given, { type: 'openedCertificateViewer', window, serialNumber: '0a' }));
  expect(heardIn(document.querySelector('.paper'))).toEqual([list[1]]);
});
