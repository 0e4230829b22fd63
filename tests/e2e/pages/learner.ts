import type { Page } from '@playwright/test';

/** Opens the first page as somebody of this name. */
export async function signIn(page: Page, url: string, name: string): Promise<void> {
  await page.goto(url);
  await page.evaluate(
    ([key, name]) => localStorage.setItem(key, JSON.stringify({ all: [{ id: 'me', name }], current: 'me' })),
    [`${new URL(url).pathname}learners`, name] as const,
  );
  await page.reload();
}
