import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, expect, test, vi } from 'vitest';
import { takeAwayTexts as words } from '../../../src/content/ja/take-away.ts';
import OwnTab from '../../../src/parts/OwnTab.svelte';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

test('inside another page, the way to a tab of its own is offered', () => {
  vi.spyOn(window, 'top', 'get').mockReturnValue(null);
  render(OwnTab, { words });
  const link = screen.getByRole('link', { name: words.ownTab });
  expect(link.getAttribute('href')).toBe(location.href);
  expect(link.getAttribute('target')).toBe('_blank');
});

test('a page that fills its tab says nothing about tabs', () => {
  render(OwnTab, { words });
  expect(screen.queryByRole('link')).toBeNull();
});
