import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, expect, test } from 'vitest';
import type { Language } from '../../../../src/session/ports/site.ts';
import DraftInLanguage from '../../../support/components/DraftInLanguage.svelte';

afterEach(cleanup);

async function opened(english: Promise<string>) {
  const load = (language: Language) => (language === 'en' ? english : Promise.resolve('日本語の言葉'));
  const { rerender } = render(DraftInLanguage, { language: 'ja', load });
  await tick();
  const draft = screen.getByRole<HTMLInputElement>('textbox', { name: 'draft' });
  await fireEvent.input(draft, { target: { value: 'typed' } });
  return { draft, speak: (language: Language) => rerender({ language, load }) };
}

test('words of another language replace the former ones once they are there, and what shows them stays', async () => {
  let arrive: (words: string) => void = () => undefined;
  const { draft, speak } = await opened(new Promise((resolve) => (arrive = resolve)));
  await screen.findByText('日本語の言葉');
  await speak('en');
  expect(screen.getByText('日本語の言葉')).toBeTruthy();
  arrive('English words');
  await screen.findByText('English words');
  expect([draft.isConnected, draft.value]).toEqual([true, 'typed']);
});

test('where they cannot be loaded, the former words do', async () => {
  const { draft, speak } = await opened(Promise.reject(new Error('offline')));
  await screen.findByText('日本語の言葉');
  await speak('en');
  await tick();
  expect(screen.getByText('日本語の言葉')).toBeTruthy();
  expect(draft.value).toBe('typed');
});

test('words that come too late are not those of the language any more', async () => {
  let arrive: (words: string) => void = () => undefined;
  const { speak } = await opened(new Promise((resolve) => (arrive = resolve)));
  await speak('en');
  await speak('ja');
  arrive('English words');
  await screen.findByText('日本語の言葉');
  await tick();
  expect(screen.queryByText('English words')).toBeNull();
});
