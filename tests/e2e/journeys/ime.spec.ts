import type { CDPSession, Page } from '@playwright/test';
import { bankTexts } from '../../../src/content/ja/bank.ts';
import { siteTexts } from '../../../src/content/ja/site.ts';
import { windowsTexts } from '../../../src/content/ja/windows.ts';
import type { PcWindow } from '../pages/pc.ts';
import { Practice } from '../pages/practice.ts';
import { expect, learner, profile, test } from '../fixtures/first-visit.ts';
import { storedEvents } from '../browser/storage.ts';

/** A Japanese input method, as the browser hears of one. */
class InputMethod {
  readonly #devtools: CDPSession;

  private constructor(devtools: CDPSession) {
    this.#devtools = devtools;
  }

  static async on(page: Page): Promise<InputMethod> {
    return new InputMethod(await page.context().newCDPSession(page));
  }

  /** Letters that are underlined and may still be converted. */
  async compose(...stages: readonly string[]): Promise<void> {
    for (const text of stages) {
      await this.#keyForItself('rawKeyDown');
      const end = text.length;
      await this.#devtools.send('Input.imeSetComposition', { text, selectionStart: end, selectionEnd: end });
      await this.#keyForItself('keyUp');
    }
  }

  /** Enter, which ends the conversion and is nothing else. */
  async confirm(text: string): Promise<void> {
    await this.#keyForItself('rawKeyDown', 'Enter');
    await this.#devtools.send('Input.insertText', { text });
    await this.#keyForItself('keyUp', 'Enter');
  }

  async #keyForItself(type: 'rawKeyDown' | 'keyUp', key = 'Process'): Promise<void> {
    await this.#devtools.send('Input.dispatchKeyEvent', { type, key, windowsVirtualKeyCode: 229 });
  }
}

const typedEvents = async (page: Page) => (await storedEvents(page)).filter((type) => type === 'typed');
const field = (window: PcWindow, name: 'loginId' | 'password') =>
  window.frame.getByRole('textbox', { name: bankTexts.fields[name] });

async function formIn(page: Page, url: string): Promise<{ practice: Practice; form: PcWindow; method: InputMethod }> {
  const practice = new Practice(page);
  await practice.enter(url);
  const login = await practice.pc.openInternetExplorer();
  await login.press(bankTexts.login.issueCertificate);
  const form = practice.pc.next();
  await form.shows('BSMS001');
  return { practice, form, method: await InputMethod.on(page) };
}

test('what is being converted is no event yet, and the Enter that ends it does not send the form', async ({
  page,
  site,
}) => {
  const { form, method } = await formIn(page, site.url);
  for (const [name, stages, text] of [
    ['loginId', ['ｔ', 'ｔｅ', 'ｔｅｓｔ９９９'], 'ｔｅｓｔ９９９'],
    ['password', ['Ｋ', 'Ｋう', 'Ｋｕｎｒｅｎ２０１０'], 'Ｋｕｎｒｅｎ２０１０'],
  ] as const) {
    const before = await typedEvents(page);
    await field(form, name).focus();
    await method.compose(...stages);
    await expect(field(form, name)).toHaveValue(text);
    await method.confirm(text);
    await expect(field(form, name)).toHaveValue(text);
    await page.keyboard.press('Tab');
    await expect.poll(() => typedEvents(page)).toHaveLength(before.length + 1);
  }
  expect(await storedEvents(page)).not.toContain('pressedAuthenticate');

  // The Enter after that is one.
  await field(form, 'password').press('Enter');
  await expect(form.frame.getByText(bankTexts.fieldErrors.loginId.form(profile.rules))).toBeVisible();
  await expect(form.frame.getByText(bankTexts.fieldErrors.password.form(profile.rules))).toBeVisible();
});

test('a press in the middle of a conversion takes what is written by then, once', async ({ page, site }) => {
  const { form, method } = await formIn(page, site.url);
  await form.type('password', learner.password);
  await field(form, 'loginId').focus();
  await method.compose('て', 'てｓ', 'てすと');
  await form.press(bankTexts.authentication.authenticate);
  await expect(form.frame.getByText(bankTexts.fieldErrors.loginId.form(profile.rules))).toBeVisible();
  await expect(field(form, 'loginId')).toHaveValue('てすと');
  expect(await typedEvents(page)).toHaveLength(2);
});

test('after a reload a conversion replaces the stars of a foreign ID as a whole', async ({ page, site }) => {
  const { practice, form } = await formIn(page, site.url);
  await form.type('loginId', 'honmono77');
  await page.keyboard.press('Tab');
  await expect.poll(() => typedEvents(page)).toHaveLength(1);
  await page.reload();
  await page.getByRole('button', { name: siteTexts.practice.resume }).click();
  await practice.pc.isReady();
  await expect(field(form, 'loginId')).toHaveValue('＊'.repeat(9));
  const method = await InputMethod.on(page);
  await field(form, 'loginId').focus();
  await method.compose('ｔ', 'ｔｅ', 'ｔｅｓ');
  await expect(field(form, 'loginId')).toHaveValue('ｔｅｓ');
  await method.confirm('ｔｅｓｔ９９９');
  await expect(field(form, 'loginId')).toHaveValue('ｔｅｓｔ９９９');
});

test('in the search box the Enter that ends a conversion opens nothing, the next one does', async ({ page, site }) => {
  const practice = new Practice(page);
  await practice.enter(site.url);
  const method = await InputMethod.on(page);
  const box = page.getByPlaceholder(windowsTexts.search.placeholder);
  await box.click();
  await method.compose('い', 'いん', 'いんたーねっと');
  await expect(page.getByRole('option', { name: windowsTexts.programs.ie })).toBeVisible();
  await method.confirm('いんたーねっと');
  // Safari tells of that Enter after the conversion has ended.
  await box.dispatchEvent('keydown', { key: 'Enter', keyCode: 229, bubbles: true, cancelable: true });
  await expect(box).toHaveValue('いんたーねっと');
  expect(await storedEvents(page)).not.toContain('openedBrowser');
  await box.press('Enter');
  await practice.pc.next().shows('BLGI001');
  const events = await storedEvents(page);
  expect(events.filter((type) => type === 'searched')).toHaveLength(1);
});
