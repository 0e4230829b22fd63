import type { Locator, Page } from '@playwright/test';

/** Kinds of `input` into which no text can be typed. */
const withoutText = ['checkbox', 'radio', 'file', 'range', 'date'];

const notText = withoutText.map((type) => `:not([type="${type}"])`).join('');

/** Everything into which a text can be typed, but for what these selectors find. */
export const fieldsOf = (page: Page, besides: readonly string[] = []): Locator =>
  page.locator(
    `:is(input${notText}, textarea, [contenteditable]):visible${besides.map((one) => `:not(${one})`).join('')}`,
  );

/** Types texts into each field of the page, one after the other, and leaves it. Returns the places of the fields. */
export async function typeIntoEachField(
  page: Page,
  texts: readonly string[],
  besides: readonly string[] = [],
): Promise<readonly string[]> {
  const fields = fieldsOf(page, besides);
  const places: string[] = [];
  for (let index = 0; index < (await fields.count()); index += 1) {
    const field = fields.nth(index);
    places.push(await field.evaluate((node) => node.dataset['target'] ?? node.id));
    // A window or a dialog may lie over it.
    await field.focus();
    for (const text of texts) {
      if (await field.isEditable()) await field.fill(text);
      else await page.keyboard.type(text);
      await field.blur();
    }
    // Its panel would lie over the others.
    if (await field.evaluate((node) => node.closest('[data-search]') !== null)) await field.press('Escape');
  }
  return places;
}
