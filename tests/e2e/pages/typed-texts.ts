import type { Locator, Page } from '@playwright/test';
import { bankTexts } from '../../../src/content/ja/bank.ts';
import { windowsTexts } from '../../../src/content/ja/windows.ts';
import type { Mode } from '../../../src/training/mode.ts';
import { expect } from '../fixtures/expect.ts';
import { Traces } from '../browser/traces.ts';
import { Practice } from './practice.ts';
import type { PcWindow } from './pc.ts';
import type { ExpiredCertificateStep } from './solution.ts';

/** The last one stays in the field: it has the form of a log-in ID and of a password. */
export const texts = ['ひみつの言葉９９', 'HimitsuNo99'];
const { ok } = windowsTexts.buttons;

/** The screens of the exercise with fields of the bank, by the step at which they are open. */
export const screens: readonly {
  readonly step: ExpiredCertificateStep;
  readonly window: number;
  readonly fields: readonly string[];
  readonly press: string;
}[] = [
  {
    step: 'certificateLogin',
    window: 1,
    fields: ['blgi001.loginId', 'blgi001.password'],
    press: bankTexts.login.login,
  },
  {
    step: 'enterLoginId',
    window: 2,
    fields: ['bsms001.loginId', 'bsms001.password'],
    press: bankTexts.authentication.authenticate,
  },
  { step: 'issue', window: 2, fields: [], press: bankTexts.issueConfirmation.issue },
  { step: 'openSoftwareKeyboard', window: 3, fields: ['blgi004.password'], press: bankTexts.password.login },
];

/** Turns the software keyboard off, without which the password field takes no key. */
async function useOwnKeyboard(window: PcWindow): Promise<void> {
  const choice = window.frame.getByRole('checkbox', { name: bankTexts.fields.useKeyboard });
  if ((await choice.count()) === 0) return;
  await choice.focus(); // brings the window to the front
  await choice.click();
  await window.answer(windowsTexts.keyboardQuestion.title.ie(), ok);
}

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

/** Types into each field of a screen, presses its button, and looks for what was typed wherever a browser keeps or shows something. */
export async function keepsNothingTyped(
  page: Page,
  url: string,
  screen: (typeof screens)[number],
  mode: Mode,
): Promise<void> {
  const traces = new Traces(page.context());
  const practice = new Practice(page);
  await practice.openAt(url, screen.step, mode);
  const window = practice.pc.window(screen.window);
  // As the page comes, and with every field taking keys.
  expect(await typeIntoEachField(page, texts)).toEqual(expect.arrayContaining(['taskbar.search', ...screen.fields]));
  await useOwnKeyboard(window);
  await typeIntoEachField(page, texts);
  await window.button(screen.press).focus(); // brings the window to the front
  await window.press(screen.press);
  await expect(page.locator('.bank [aria-busy="true"]')).toHaveCount(0);
  expect(await traces.of(page, texts)).toEqual([]);
}
