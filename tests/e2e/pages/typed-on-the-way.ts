import type { Locator, Page } from '@playwright/test';
import { bankTexts } from '../../../src/content/ja/bank.ts';
import { registrationTexts } from '../../../src/content/ja/registration.ts';
import { practiceAddress } from '../../../src/dojo/shell/address.ts';
import { accountFields, serviceFields } from '../../../src/procedure/world/memo-entry.ts';
import { dialogsOf, frontFrame, windowOf } from '../../../src/procedure/world/windows.ts';
import type { World } from '../../../src/procedure/world/world.ts';
import type { Mode } from '../../../src/training/mode.ts';
import { playSolution } from '../../../src/training/script/play.ts';
import { loadScenario, type ScenarioId } from '../../../src/training/scenarios/catalogue.ts';
import { profile } from '../../support/mihon-bank.ts';
import { expect } from '../fixtures/expect.ts';
import { Traces } from '../browser/traces.ts';
import { Pc } from './pc.ts';
import { doStep, placeOf } from './solution.ts';
import { texts, typeIntoEachField } from './typed-texts.ts';

/** What is in front of the learner: the page or the program, by its name, if no dialog takes the keys. */
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
