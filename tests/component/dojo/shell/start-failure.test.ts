import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, expect, test, vi } from 'vitest';
import { siteTexts as english } from '../../../../src/content/en/site.ts';
import { siteTexts } from '../../../../src/content/ja/site.ts';
import StartFailure from '../../../../src/dojo/shell/StartFailure.svelte';

afterEach(cleanup);

const { start } = siteTexts;
const about = { report: 'Shomei Dojo 9.8.7\nBrowser/1', address: 'https://dojo.example/#/settings', text: siteTexts };
const obstacles = Object.keys(start.obstacles) as (keyof typeof start.obstacles)[];
const clipboard = (writeText: (text: string) => Promise<void>) =>
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });

test.each(obstacles)('%s has words of its own, a way on and a report', (obstacle) => {
  render(StartFailure, { obstacle, ...about });
  expect(screen.getByRole('alert').textContent).toBe(start.obstacles[obstacle]);
  expect(screen.queryAllByRole('link')).toHaveLength(obstacle === 'ownOrigin' ? 1 : 0);
  expect(screen.queryAllByRole('button', { name: start.reload })).toHaveLength(obstacle === 'ownOrigin' ? 0 : 1);
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: start.report }).value).toBe(about.report);
});

test('a frame offers a tab of its own, and the address where no tab may be opened', () => {
  render(StartFailure, { obstacle: 'ownOrigin', ...about });
  const link = screen.getByRole('link', { name: start.ownTab });
  expect(link.getAttribute('href')).toBe(about.address);
  expect(link.getAttribute('target')).toBe('_blank');
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: start.address }).value).toBe(about.address);
});

test('the report is copied', async () => {
  const writeText = vi.fn<(text: string) => Promise<void>>().mockResolvedValue(undefined);
  clipboard(writeText);
  render(StartFailure, { obstacle: 'unforeseen', ...about });
  await fireEvent.click(screen.getByRole('button', { name: start.copy }));
  await screen.findByText(start.copied);
  expect(writeText).toHaveBeenCalledWith(about.report);
});

test('where the browser refuses to copy, it is said how else', async () => {
  clipboard(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
  render(StartFailure, { obstacle: 'unforeseen', ...about });
  await fireEvent.click(screen.getByRole('button', { name: start.copy }));
  expect(await screen.findByText(start.notCopied)).toBeDefined();
});

test('it speaks English to those who chose it', () => {
  render(StartFailure, { obstacle: 'language', ...about, text: english });
  expect(screen.getByRole('alert').textContent).toMatch(/too old/);
});

test('a program that waits for a picture hears that there is none', () => {
  render(StartFailure, { obstacle: 'language', ...about });
  expect(document.documentElement.dataset['ready']).toBe('error');
});
