import { cleanup, render } from '@testing-library/svelte';
import { afterEach, expect, test } from 'vitest';
import { coachTexts as english } from '../../../../../src/content/en/coach.ts';
import { coachTexts as coach } from '../../../../../src/content/ja/coach.ts';
import CustomerNote from '../../../../../src/dojo/practice/coach/CustomerNote.svelte';
import { sessionAfter } from '../../../../support/components/practice-sessions.ts';

afterEach(cleanup);

test.each([
  [coach, 'お客様3：株式会社みほん商事 見本 太郎様'],
  [english, 'Customer 3: 見本 太郎, 株式会社みほん商事'],
])('another customer is named in the language of the site', (words, said) => {
  const { container } = render(CustomerNote, { session: sessionAfter(0, { variant: 3 }), coach: words });
  expect(container.textContent.trim()).toBe(said);
});

test('the exercise’s own customer needs no number', () => {
  const { container } = render(CustomerNote, { session: sessionAfter(0), coach });
  expect(container.textContent.trim()).toBe('');
});
