import { expect, test } from 'vitest';
import { languageChoice } from '../../../src/session/language.svelte.ts';
import { memoryText } from './fakes.ts';

test('the site speaks Japanese until another language is chosen, and then that one at the next visit as well', () => {
  const kept = memoryText();
  const first = languageChoice(kept);
  expect(first.language).toBe('ja');
  first.choose('en');
  expect(first.language).toBe('en');
  expect(languageChoice(kept).language).toBe('en');
});

test('a language that is not known is Japanese', () => {
  expect(languageChoice(memoryText('fr')).language).toBe('ja');
});
