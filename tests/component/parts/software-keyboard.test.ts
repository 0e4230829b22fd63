import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, expect, test } from 'vitest';
import SoftwareKeyboard from '../../../src/parts/SoftwareKeyboard.svelte';

afterEach(cleanup);

function openKeyboard(maxLength = 12) {
  const confirmed: string[] = [];
  let closed = 0;
  render(SoftwareKeyboard, {
    props: {
      order: [3, 8, 1, 9, 0, 5, 7, 2, 6, 4],
      fontSize: 'medium',
      maxLength,
      note: '',
      onconfirm: (text: string) => confirmed.push(text),
      onclose: () => (closed += 1),
    },
  });
  const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
  return { confirmed, closed: () => closed, press };
}

test('the entered digits are handed over when they are confirmed', async () => {
  const { press, confirmed } = openKeyboard();
  for (const key of ['a', '3', '大文字', '大文字の Z', '大文字', 'b']) await press(key);
  await press('1文字削除');
  await press('確定');
  expect(confirmed).toEqual(['a3Z']);
});

test('closing hands nothing over', async () => {
  const { press, confirmed, closed } = openKeyboard();
  await press('a');
  await press('閉じる');
  expect(confirmed).toEqual([]);
  expect(closed()).toBe(1);
});

test('すべて削除 begins anew, and no more letters are taken than a password may have', async () => {
  const { press, confirmed } = openKeyboard(2);
  await press('x');
  await press('すべて削除');
  for (const key of ['a', 'b', 'c']) await press(key);
  await press('確定');
  expect(confirmed).toEqual(['ab']);
});

test('nothing that was entered can be read on the keyboard', async () => {
  const { press } = openKeyboard();
  await press('a');
  await press('7');
  expect(screen.getByRole('status').textContent).toMatch(/^●●\s*2文字$/);
});

test('the digits stand in the order that they were shuffled to', () => {
  openKeyboard();
  const shown = screen.getAllByRole('button').slice(0, 10);
  expect(shown.map(({ textContent }) => textContent).join('')).toBe('3819057264');
});

test('the arrow keys go from key to key, and only one key is a stop of the Tab key', async () => {
  openKeyboard();
  screen.getByRole('button', { name: '3' }).focus();
  await fireEvent.keyDown(screen.getByRole('button', { name: '3' }), { key: 'ArrowDown' });
  expect(document.activeElement?.textContent).toBe('a');
  await fireEvent.keyDown(screen.getByRole('button', { name: 'a' }), { key: 'ArrowLeft' });
  expect(document.activeElement?.textContent).toBe('m');
  const stops = screen
    .getAllByRole('button')
    .slice(0, 36)
    .filter(({ tabIndex }) => tabIndex === 0);
  expect(stops.map(({ textContent }) => textContent)).toEqual(['m']);
});
