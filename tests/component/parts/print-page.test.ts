import { afterEach, expect, test, vi } from 'vitest';
import { printPage } from '../../../src/parts/print-page.ts';

afterEach(() => vi.unstubAllGlobals());

test('a browser that begins to print has done so', async () => {
  vi.stubGlobal('print', () => window.dispatchEvent(new Event('beforeprint')));
  expect(await printPage(60_000)).toBe(true);
});

test('a browser that begins later has printed as well', async () => {
  vi.stubGlobal('print', () => queueMicrotask(() => window.dispatchEvent(new Event('beforeprint'))));
  expect(await printPage(60_000)).toBe(true);
});

test('a frame that may not print does nothing, and that is noticed', async () => {
  vi.stubGlobal('print', () => undefined);
  expect(await printPage(1)).toBe(false);
});
