import type { Locator, Page } from '@playwright/test';
import { bankTexts } from '../../../src/content/ja/bank.ts';
import { InputMethod } from '../browser/input-method.ts';
import { storedEvents } from '../browser/storage.ts';
import type { PcWindow } from './pc.ts';
import { Practice } from './practice.ts';

export const typedEvents = async (page: Page): Promise<readonly string[]> =>
  (await storedEvents(page)).filter((type) => type === 'typed');

export const fieldOf = (window: PcWindow, name: 'loginId' | 'password'): Locator =>
  window.frame.getByRole('textbox', { name: bankTexts.fields[name] });

/** The form for the login ID and the password before a certificate is issued, and an input method to write in it. */
export async function openForm(
  page: Page,
  url: string,
): Promise<{ readonly practice: Practice; readonly form: PcWindow; readonly method: InputMethod }> {
  const practice = new Practice(page);
  await practice.enter(url);
  const login = await practice.pc.openInternetExplorer();
  await login.press(bankTexts.login.issueCertificate);
  const form = practice.pc.next();
  await form.shows('BSMS001');
  return { practice, form, method: await InputMethod.on(page) };
}
