import { fireEvent, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { windowsTexts as texts } from '../../../src/content/ja/windows.ts';
import { builtInProfile as profile } from '../../../src/profile/built-in.ts';
import { pcWith, worldAfter } from '../../support/components/pc.ts';

const asking = () => pcWith(worldAfter(8));

test('Web アクセスの確認 names the bank’s host and has いいえ under the focus', () => {
  asking();
  const dialog = screen.getByRole('dialog', { name: texts.webAccess.title });
  expect(dialog.textContent).toContain(`https://${profile.host}/`);
  expect(document.activeElement?.textContent?.trim()).toBe(texts.buttons.no);
});

test('Esc answers いいえ', async () => {
  const pc = asking();
  await fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' });
  expect(pc.events).toEqual([{ type: 'answeredWebAccess', window: 'w2', answer: 'no' }]);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('the letter on the button はい(Y) answers, too', async () => {
  const pc = asking();
  await fireEvent.keyDown(screen.getByRole('dialog'), { key: 'y' });
  expect(pc.events).toEqual([{ type: 'answeredWebAccess', window: 'w2', answer: 'yes' }]);
});

test('the page behind a question cannot be used, the other windows can', () => {
  asking();
  const windows = screen.getAllByRole('region').filter((region) => region.classList.contains('window'));
  expect(windows.map((window) => window.hasAttribute('inert'))).toEqual([false, true]);
});
