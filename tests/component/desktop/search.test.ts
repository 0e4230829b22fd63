import { fireEvent, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { windowsTexts as texts } from '../../../src/content/ja/windows.ts';
import { pcWith, worldAfter } from '../../support/components/pc.ts';

const box = () => screen.getByRole('combobox', { name: texts.search.placeholder });

test('Enter opens what the search found, after recording what was typed', async () => {
  const pc = pcWith(worldAfter(0));
  await fireEvent.focus(box());
  await fireEvent.input(box(), { target: { value: 'インターネット' } });
  expect(screen.getByRole('option', { selected: true }).textContent).toContain(texts.programs.ie);
  await fireEvent.keyDown(box(), { key: 'Enter' });
  expect(pc.events).toEqual([
    { type: 'openedSearch' },
    { type: 'searched', text: 'インターネット' },
    { type: 'openedBrowser', browser: 'ie', from: 'search' },
  ]);
  expect(screen.queryByRole('option')).toBeNull();
});

test('a program that is not there is said not to be there', async () => {
  pcWith(worldAfter(0, { type: 'openedSearch' }));
  await fireEvent.input(box(), { target: { value: 'メモ帳' } });
  expect(screen.getByText(texts.search.nothing('メモ帳'))).toBeTruthy();
});

test('what finds no program is reported by its length alone, and stays readable in the box', async () => {
  const pc = pcWith(worldAfter(0, { type: 'openedSearch' }));
  await fireEvent.input(box(), { target: { value: 'Himitsu8' } });
  await fireEvent.change(box());
  expect(pc.events.at(-1)).toEqual({ type: 'searched', length: 8 });
  expect((box() as HTMLInputElement).value).toBe('Himitsu8');
  expect(screen.getByText(texts.search.nothing('Himitsu8'))).toBeTruthy();
});

test('after a reload the box has a mask in its place, which typing replaces', async () => {
  const pc = pcWith(worldAfter(0, { type: 'openedSearch' }, { type: 'searched', length: 8 }));
  const field = box() as HTMLInputElement;
  expect(field.value).toBe('＊＊＊＊＊＊＊＊');
  await fireEvent.focus(field);
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, 8]);
  await fireEvent.input(field, { target: { value: 'IE' } });
  await fireEvent.keyDown(field, { key: 'Enter' });
  expect(pc.events).toEqual([
    { type: 'searched', text: 'IE' },
    { type: 'openedBrowser', browser: 'ie', from: 'search' },
  ]);
});

test('a search that was closed does not come back with what was typed', async () => {
  pcWith(worldAfter(0));
  await fireEvent.click(box());
  await fireEvent.input(box(), { target: { value: 'Himitsu8' } });
  await fireEvent.keyDown(box(), { key: 'Escape' });
  await fireEvent.click(box());
  expect((box() as HTMLInputElement).value).toBe('');
});

test('a still picture shows the searched text with its results', () => {
  pcWith(worldAfter(15));
  expect((box() as HTMLInputElement).value).toBe('IE');
  expect(screen.getAllByRole('option')).toHaveLength(1);
});

test('the box that loses its text because the panel was closed does not search again', async () => {
  const pc = pcWith(worldAfter(0));
  await fireEvent.focus(box());
  await fireEvent.input(box(), { target: { value: 'edge' } });
  await fireEvent.keyDown(box(), { key: 'Escape' });
  await fireEvent.change(box());
  expect(pc.events.at(-1)).toEqual({ type: 'closedSearch' });
});

test('↓ and ↑ go through the list of what was found, and no further than its ends', async () => {
  const pc = pcWith(worldAfter(0, { type: 'openedSearch' }));
  await fireEvent.input(box(), { target: { value: 'ブラウザー' } });
  const chosen = () => screen.getByRole('option', { selected: true }).textContent;
  expect(screen.getAllByRole('option')).toHaveLength(2);
  expect(chosen()).toContain(texts.programs.ie);
  await fireEvent.keyDown(box(), { key: 'ArrowUp' });
  expect(chosen()).toContain(texts.programs.ie);
  await fireEvent.keyDown(box(), { key: 'ArrowDown' });
  expect(chosen()).toContain(texts.programs.edge);
  await fireEvent.keyDown(box(), { key: 'ArrowDown' });
  expect(chosen()).toContain(texts.programs.edge);
  await fireEvent.keyDown(box(), { key: 'Enter' });
  expect(pc.events.at(-1)).toEqual({ type: 'openedBrowser', browser: 'edge', from: 'search' });
});

test('↓ opens the search, and what is typed anew is pointed at from the first entry on', async () => {
  const pc = pcWith(worldAfter(0));
  await fireEvent.keyDown(box(), { key: 'ArrowDown' });
  expect(pc.events).toEqual([{ type: 'openedSearch' }]);
  await fireEvent.input(box(), { target: { value: 'ブラウザー' } });
  await fireEvent.keyDown(box(), { key: 'ArrowDown' });
  await fireEvent.input(box(), { target: { value: 'ブラウザ' } });
  expect(screen.getByRole('option', { selected: true }).textContent).toContain(texts.programs.ie);
});
