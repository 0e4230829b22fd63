import { expect, test, vi } from 'vitest';
import { languageChoice } from '../../../../src/session/settings/language.svelte.ts';
import { memoryText } from '../../../support/session/fakes.ts';

const english = { hello: 'Hello' };
const load = { en: () => Promise.resolve(english) };
const absent = { en: () => Promise.reject(new Error('no network')) };

test('the site speaks Japanese until another language is chosen, and then that one at the next visit as well', async () => {
  const kept = memoryText();
  const first = languageChoice(kept, load);
  await first.ready;
  expect(first).toMatchObject({ language: 'ja', translation: undefined });
  await first.choose('en');
  expect(first).toMatchObject({ language: 'en', translation: english });
  const second = languageChoice(kept, load);
  await second.ready;
  expect(second).toMatchObject({ language: 'en', translation: english });
  await second.choose('ja');
  expect(second).toMatchObject({ language: 'ja', translation: undefined });
});

test('a language that is not known is Japanese, and nothing is fetched for it', async () => {
  const en = vi.fn(load.en);
  await languageChoice(memoryText('fr'), { en }).ready;
  expect(en).not.toHaveBeenCalled();
});

test('where the words cannot be had the site stays as it is, says so, and tries again at the next visit', async () => {
  const kept = memoryText();
  const choice = languageChoice(kept, absent);
  const choosing = choice.choose('en');
  expect(choice).toMatchObject({ language: 'ja', wanted: 'en', missing: false });
  await choosing;
  expect(choice).toMatchObject({ language: 'ja', wanted: 'ja', missing: true });
  const next = languageChoice(kept, load);
  await next.ready;
  expect(next.language).toBe('en');
});

test('a visitor who changes the choice before the words are there gets the last choice', async () => {
  const choice = languageChoice(memoryText(), load);
  await Promise.all([choice.choose('en'), choice.choose('ja')]);
  expect(choice).toMatchObject({ language: 'ja', wanted: 'ja', missing: false });
  const failing = languageChoice(memoryText(), absent);
  await Promise.all([failing.choose('en'), failing.choose('ja')]);
  expect(failing.missing).toBe(false);
});

test('a choice in another tab holds here as well', async () => {
  const kept = memoryText();
  const here = languageChoice(kept, load);
  await languageChoice(kept, load).choose('en');
  here.changedElsewhere();
  await expect.poll(() => here.language).toBe('en');
});

test('a language that could not be kept holds while other tabs change something else', async () => {
  const here = languageChoice({ read: () => 'ja', write: () => false }, load);
  await here.choose('en');
  here.changedElsewhere();
  expect(here).toMatchObject({ language: 'en', wanted: 'en' });
});

test('a tab keeps its language when another one clears the storage', async () => {
  const kept = memoryText('en');
  const here = languageChoice(kept, load);
  await here.ready;
  kept.write(null);
  here.changedElsewhere();
  expect(here).toMatchObject({ language: 'en', wanted: 'en' });
});
