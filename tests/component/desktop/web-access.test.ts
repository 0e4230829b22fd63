import { fireEvent, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { outcomeWords } from '../../../src/content/ja/outcomes.ts';
import { windowsTexts as texts } from '../../../src/content/ja/windows.ts';
import { builtInProfile as profile } from '../../../src/profile/built-in.ts';
import { outcomeOf } from '../../../src/training/attempt/outcome.ts';
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

const button = (name: string) => screen.getByRole('button', { name });

test('the second half of a double click that began elsewhere does not answer a question that just came', async () => {
  const pc = asking();
  await fireEvent.click(button(texts.buttons.yes), { detail: 2 });
  await fireEvent.click(button(texts.buttons.no), { detail: 3 });
  expect(pc.events).toEqual([]);
  await fireEvent.click(button(texts.buttons.yes), { detail: 1 });
  expect(pc.events).toEqual([{ type: 'answeredWebAccess', window: 'w2', answer: 'yes' }]);
});

test('Enter on the fresh second question is いいえ, and its explanation says what became of it', async () => {
  const world = worldAfter(9);
  const pc = pcWith(world);
  const [usual, answer] = [document.activeElement as HTMLElement, { answer: 'no' } as const];
  expect(usual.textContent.trim()).toBe(texts.buttons.no);
  // A browser turns Enter on a button into a click.
  await fireEvent.click(usual, { detail: 0 });
  const event = { type: 'answeredWebAccess', window: 'w2', ...answer } as const;
  expect(pc.events).toEqual([event]);
  const entry = { seq: 900, at: world.now, actor: 'trainee', event } as const;
  const shown = outcomeOf({ before: world, entry, after: pc.world() }, 'test999');
  const { means, todo } = (shown && outcomeWords(shown, world.rules)) ?? { means: '', todo: '' };
  for (const part of ['2回目の確認で「いいえ」', 'パソコンに入りませんでした', '銀行では、もう発行されています'])
    expect(means).toContain(part);
  expect(todo).toContain('「電子証明書発行」から手続きをやり直します');
});
