import { fireEvent, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { bankTexts } from '../../../src/content/ja/bank.ts';
import type { ActorEvent } from '../../../src/procedure/world/event.ts';
import { pcWith, worldAfter } from '../../support/components/pc.ts';

const window = 'w2';
const order = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
const { name, physicalKeys, replaces } = bankTexts.softwareKeyboard;
const half: ActorEvent = { type: 'typed', window, field: 'password', entry: { judged: 'wrong', length: 5 } };

const opened = (...before: readonly ActorEvent[]) =>
  pcWith(worldAfter(4, ...before, { type: 'openedSoftwareKeyboard', window, order }));
const keyboard = () => screen.getByRole('dialog', { name });
const note = () => keyboard().querySelector('.note')?.textContent;

test('a key of the PC’s own keyboard is answered: it types nothing in the small window', async () => {
  const pc = opened();
  expect(note()).toBe('');
  await fireEvent.keyDown(keyboard(), { key: 'Tab' });
  await fireEvent.keyDown(keyboard(), { key: 'ArrowRight' });
  await fireEvent.keyDown(keyboard(), { key: ' ' });
  await fireEvent.keyDown(keyboard(), { key: 'c', ctrlKey: true });
  expect(note()).toBe('');
  await fireEvent.keyDown(keyboard(), { key: 'K' });
  expect(note()).toBe(physicalKeys);
  expect(pc.events).toEqual([]);
});

test('so is one that the input method takes', async () => {
  opened();
  await fireEvent.keyDown(keyboard(), { key: 'Process', keyCode: 229 });
  expect(note()).toBe(physicalKeys);
});

test('over a field with letters the window says that 確定 replaces them, and over an empty one nothing', () => {
  opened(half);
  expect(note()).toBe(replaces);
});
