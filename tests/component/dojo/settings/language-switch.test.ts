import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, expect, test } from 'vitest';
import { languages } from '../../../../src/content/languages.ts';
import OtherLanguage from '../../../../src/dojo/home/OtherLanguage.svelte';
import LanguageSwitch from '../../../../src/dojo/settings/LanguageSwitch.svelte';
import { languageChoice } from '../../../../src/session/settings/language.svelte.ts';
import { memoryText } from '../../../support/session/fakes.ts';

afterEach(cleanup);

const [japanese, english] = languages;
const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });

function open(en: () => Promise<object>) {
  const choice = languageChoice(memoryText(), { en });
  render(LanguageSwitch, { choice, label: '言語' });
  return choice;
}

test('each language has its own name, marked as that language, and the chosen one is checked', async () => {
  const choice = open(() => Promise.resolve({}));
  expect(radio(japanese.name).checked).toBe(true);
  expect(screen.getByText(english.name).lang).toBe('en');
  await fireEvent.click(radio(english.name));
  await expect.poll(() => choice.language).toBe('en');
  expect(radio(english.name).checked).toBe(true);
  expect(screen.getByRole('status').textContent.trim()).toBe('');
});

test('where the words cannot be had the switch goes back, and says so in both languages', async () => {
  open(() => Promise.reject(new Error('no network')));
  await fireEvent.click(radio(english.name));
  await screen.findByText(english.missing);
  expect(screen.getByText(japanese.missing).lang).toBe('ja');
  expect(radio(japanese.name).checked).toBe(true);
  expect(radio(english.name).checked).toBe(false);
});

test('on the first page the other language has a button under its own name, and says itself that it cannot be had', async () => {
  let reachable = false;
  const en = () => (reachable ? Promise.resolve({}) : Promise.reject(new Error('no network')));
  const choice = languageChoice(memoryText(), { en });
  render(OtherLanguage, { choice });
  await fireEvent.click(screen.getByRole('button', { name: english.name }));
  await screen.findByText(english.missing);
  reachable = true;
  await fireEvent.click(screen.getByRole('button', { name: english.name }));
  await fireEvent.click(await screen.findByRole('button', { name: japanese.name }));
  expect(choice.language).toBe('ja');
});
