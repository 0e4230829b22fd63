import type { Page } from '@playwright/test';
import { profileFileTexts as words } from '../../../src/content/ja/profile-file.ts';
import { profile } from '../../support/mihon-bank.ts';
import { expect } from '../fixtures/expect.ts';

export const ownPassword = 'Jimae2010';

/** A trainer's own bank: another name, another password, and a lock after the second miss. */
export const ownBank = {
  ...profile,
  id: 'jimae-bank',
  name: '自前銀行',
  organisation: 'Jimae Bank',
  host: 'ib.jimae.example',
  rules: { ...profile.rules, missesBeforeTemporaryLock: 2 },
  accounts: profile.accounts.map((account) =>
    account.loginId === 'test999' ? { ...account, password: ownPassword } : account,
  ),
};

interface BankFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export const bankFile = (content: object | string | Buffer, name = 'jimae.json'): BankFile => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.isBuffer(content)
    ? content
    : Buffer.from(typeof content === 'string' ? content : JSON.stringify(content, null, 2)),
});

/** The trainer's desk, where the bank is chosen. */
export class Desk {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens the desk. A file that is dropped before it is shown would reach the page around it alone. */
  goTo = async (url: string): Promise<void> => {
    await this.page.goto(`${url}#/desk`);
    await expect(this.page.getByLabel(words.choose)).toBeAttached();
  };
  open = (...files: readonly BankFile[]): Promise<void> => this.page.getByLabel(words.choose).setInputFiles([...files]);
  says = (sentence: string): Promise<void> =>
    expect(this.page.getByRole('main').getByRole('status')).toHaveText(sentence);
  hasBank = (name: string): Promise<void> =>
    expect(this.page.getByRole('definition').first()).toHaveText(`${name} ${ownBank.service}`);
  press = (name: string): Promise<void> => this.page.getByRole('button', { name }).click();
}
