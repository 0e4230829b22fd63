import type { Locator, Page } from '@playwright/test';
import { bankTexts } from '../../../src/content/ja/bank.ts';
import { registrationTexts } from '../../../src/content/ja/registration.ts';
import { windowsTexts } from '../../../src/content/ja/windows.ts';
import { practiceAddress } from '../../../src/dojo/shell/address.ts';
import { accountFields, serviceFields } from '../../../src/procedure/world/memo-entry.ts';
import { dialogsOf, frontFrame, windowOf } from '../../../src/procedure/world/windows.ts';
import type { World } from '../../../src/procedure/world/world.ts';
import type { Mode } from '../../../src/training/mode.ts';
import { loadScenario, type ScenarioId } from '../../../src/training/scenarios/catalogue.ts';
import { playSolution } from '../../../src/training/script/play.ts';
import { profile } from '../../support/mihon-bank.ts';
import { Traces } from '../browser/traces.ts';
import { expect } from '../fixtures/expect.ts';
import { Pc, type PcWindow } from './pc.ts';
import { Practice } from './practice.ts';
import { doStep, placeOf, type ExpiredCertificateStep } from './solution.ts';

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

/** The name of the page or program in front of the learner, if no dialog takes the keys. */
function shownIn(world: World): string | null {
  const front = frontFrame(world);
  if (!front) return null;
  if (front.id === 'mail') return world.mail?.window?.open ?? 'mails';
  const screen = windowOf(world, front.id)?.page.screen ?? null;
  // On BSMS003 a question is open as soon as the bank has answered.
  return dialogsOf(world, front.id).length > 0 && screen !== 'BSMS003' ? null : screen;
}

/**
 * Goes through an exercise, types into every field on each page on the way, and looks for what was typed wherever a browser keeps
 * or shows something. Returns the fields of the bank by the page or the program on which they are.
 */
export async function keepsNothingOnTheWay(
  page: Page,
  url: string,
  id: ScenarioId,
  mode: Mode,
): Promise<Readonly<Record<string, readonly string[]>>> {
  const traces = new Traces(page.context());
  const scenario = await loadScenario(id);
  await page.goto(url + practiceAddress(id, mode));
  await new Pc(page).isReady();
  const typedOn = new Map<string, readonly string[]>();
  for (const index of scenario.solution.keys()) {
    const { world } = playSolution(scenario, { profile, hash: '' }, index);
    const shown = shownIn(world);
    if (shown !== null && !typedOn.has(shown)) {
      await expect(placeOf(page, index, scenario)).toBeVisible(); // the real bank may still be at work
      // Those of a window behind this one would bring it to the front, where it would be in the way.
      const behind = `[data-window]:not([data-window="${frontFrame(world)?.id}"]) *`;
      const places = await typeIntoEachField(page, texts, [behind]);
      expect(places).toContain('taskbar.search');
      typedOn.set(
        shown,
        places.filter((place) => place !== 'taskbar.search'),
      );
      const next = page.locator('.bank').getByRole('button', { name: registrationTexts.next, exact: true });
      if ((await next.count()) > 0) await sendsNothingTyped(page, next);
    }
    await doStep(page, index, scenario);
  }
  await expect(page.locator('.bank [aria-busy="true"]')).toHaveCount(0);
  expect(await traces.of(page, texts)).toEqual([]);
  return Object.fromEntries(typedOn);
}

/** Presses a button of a form whose fields hold nothing that the bank could take; either the page or the bank refuses it. */
async function sendsNothingTyped(page: Page, button: Locator): Promise<void> {
  await button.click();
  await expect(page.locator('.bank').getByRole('alert')).toContainText(bankTexts.commonErrors.credentialsRefused);
}

const placesOf = (screen: string, fields: readonly string[]): readonly string[] =>
  fields.map((field) => `${screen.toLowerCase()}.${field}`);

/** The fields of the exercises that are gone through, by the pages on which they are. */
export const fieldsOnTheWay = {
  'obtaining-login-id': {
    BLGI001: placesOf('BLGI001', ['loginId', 'password']),
    // 科目 is chosen from a list.
    BLIS005: placesOf(
      'BLIS005',
      accountFields.filter((field) => field !== 'kind'),
    ),
    BLIS006: placesOf('BLIS006', serviceFields),
    BLIS007: [],
    BLIS008: [],
    BSMS001: placesOf('BSMS001', ['loginId', 'password']),
    BSMS002: [],
    BSMS003: [],
    BSMS004: [],
  },
  'notice-of-expiry': {
    mails: [],
    'notice-40-2011-10-01': [],
    'forged-1': [],
    BLGI001: placesOf('BLGI001', ['loginId', 'password']),
    BLGI004: placesOf('BLGI004', ['password']),
    BTOP001: [],
    BSMS002: [],
    BSMS003: [],
    BSMS004: [],
  },
} as const satisfies Partial<Record<ScenarioId, Readonly<Record<string, readonly string[]>>>>;
