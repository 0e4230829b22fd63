import type { Page } from '@playwright/test';
import { bankTexts } from '../../../src/content/ja/bank.ts';
import { siteTexts } from '../../../src/content/ja/site.ts';
import { windowsTexts } from '../../../src/content/ja/windows.ts';
import { practiceAddress } from '../../../src/dojo/shell/address.ts';
import type { Mode } from '../../../src/training/mode.ts';
import { exerciseLink } from '../../support/home-links.ts';
import { learner } from '../../support/mihon-bank.ts';
import { expect } from '../fixtures/expect.ts';
import { mouse } from './hand.ts';
import { Pc, type PcWindow } from './pc.ts';
import { windowsOpenedBefore, type ExpiredCertificateStep } from './solution.ts';

const { yes, no } = windowsTexts.buttons;

/** An exercise from its link to its end, in the words of somebody who does it. */
export class Practice {
  readonly page: Page;
  readonly hand;
  pc: Pc;

  constructor(page: Page, hand = mouse) {
    this.page = page;
    this.hand = hand;
    this.pc = new Pc(page, hand);
  }

  /** Enters from the first page, by the exercise's link. */
  async enter(url: string, mode: Mode = 'free'): Promise<void> {
    await this.page.goto(url);
    await this.hand.press(this.page.getByRole('link', { name: exerciseLink(mode) }));
    await this.pc.isReady();
  }

  /** Opens the address of the exercise, in whatever state it is found. */
  async open(url: string, mode: Mode = 'free'): Promise<void> {
    await this.page.goto(url + practiceAddress('expired-certificate', mode));
  }

  /** Opens the first exercise at a step, with everything before it done by the site. */
  async openAt(url: string, step: ExpiredCertificateStep, mode: Mode = 'free'): Promise<void> {
    await this.page.goto(url + practiceAddress('expired-certificate', mode, step));
    this.pc = new Pc(this.page, this.hand, windowsOpenedBefore(step));
    await this.pc.isReady();
  }

  async startAnew(): Promise<void> {
    await this.hand.press(this.page.getByRole('button', { name: siteTexts.practice.startAnew }));
    this.pc = new Pc(this.page, this.hand);
    await this.pc.isReady();
  }

  /** Logs in with the certificate that the picker offers first (電子証明書ログイン), which has expired. */
  async logInWithExpired(window: PcWindow): Promise<void> {
    await window.press(bankTexts.login.certificateLogin);
    await window.answer(windowsTexts.picker.ie.window, windowsTexts.buttons.ok);
    await window.says(bankTexts.commonErrors.certificateExpired);
  }

  /** Authenticates for a new certificate (電子証明書発行), up to the page with the button 発行. */
  async authenticate(login: PcWindow, password = learner.password): Promise<PcWindow> {
    await login.press(bankTexts.login.issueCertificate);
    const window = this.pc.next();
    await window.shows('BSMS001');
    await window.type('loginId', learner.loginId);
    await window.type('password', password);
    await window.press(bankTexts.authentication.authenticate);
    return window;
  }

  /** Presses 発行 and answers both questions with はい. Returns the serial number on the result page. */
  async issue(window: PcWindow): Promise<string> {
    await window.shows('BSMS002');
    await window.press(bankTexts.issueConfirmation.issue);
    await window.answer(windowsTexts.webAccess.title, yes);
    await window.shows('BSMS003');
    await window.answer(windowsTexts.webAccess.title, yes);
    await window.shows('BSMS004');
    const row = window.frame.getByRole('row', { name: bankTexts.issueResult.serialNumber });
    return (await row.getByRole('cell').last().innerText()).trim();
  }

  async closeResult(window: PcWindow): Promise<void> {
    const close = { name: bankTexts.issueResult.close, exact: true };
    await this.hand.press(window.frame.locator('.bank').getByRole('button', close));
    await window.answer(windowsTexts.closeQuestion.title, yes);
    await expect(window.frame).toHaveCount(0);
  }

  /** Resumes an attempt whose second question is due, and goes on to the end. */
  async finishFromSecondQuestion(login: PcWindow, enrolment: PcWindow): Promise<void> {
    await this.hand.press(this.page.getByRole('button', { name: siteTexts.practice.resume }));
    await enrolment.answer(windowsTexts.webAccess.title, yes);
    await enrolment.shows('BSMS004');
    await this.closeResult(enrolment);
    await login.close();
    await this.logInWithNewest(await this.pc.searchInternetExplorer());
    await this.isSolved();
  }

  declineWebAccess = (window: PcWindow): Promise<void> => window.answer(windowsTexts.webAccess.title, no);

  /** Logs in with the newest certificate, and the password by the software keyboard. */
  async logInWithNewest(window: PcWindow): Promise<void> {
    await this.presentNewest(window);
    await this.confirmPassword(window);
    await window.shows('BTOP001');
  }

  async presentNewest(window: PcWindow): Promise<void> {
    await window.press(bankTexts.login.certificateLogin);
    const picker = window.dialog(windowsTexts.picker.ie.window);
    await this.hand.press(picker.getByRole('radio').last());
    await picker.getByRole('button', { name: windowsTexts.buttons.ok, exact: true }).click();
    await window.shows('BLGI004');
  }

  async confirmPassword(window: PcWindow, password = learner.password): Promise<void> {
    await window.press(bankTexts.fields.openKeyboard);
    await this.#typeOnSoftwareKeyboard(window, password);
    await window.press(bankTexts.password.login);
  }

  async #typeOnSoftwareKeyboard(window: PcWindow, text: string): Promise<void> {
    const keyboard = window.dialog(windowsTexts.softwareKeyboard.title);
    for (const character of text) {
      const key = keyboard.locator(`[data-target="softwareKeyboard.key.${character}"]`);
      if ((await key.count()) === 0) {
        await this.hand.press(keyboard.locator('[data-target="softwareKeyboard.shift"]'));
      }
      await this.hand.press(key);
    }
    await this.hand.press(keyboard.getByRole('button', { name: bankTexts.softwareKeyboard.confirm }));
  }

  /** Does the whole exercise without a mistake. Returns the serial number of the new certificate. */
  async solve(): Promise<string> {
    const login = await this.pc.openInternetExplorer();
    await this.logInWithExpired(login);
    return this.#renewFrom(login);
  }

  /** Does the same, knowing already that the certificate has expired. */
  async solveWithoutExpiredLogin(): Promise<string> {
    return this.#renewFrom(await this.pc.openInternetExplorer());
  }

  async #renewFrom(login: PcWindow): Promise<string> {
    const enrolment = await this.authenticate(login);
    const serialNumber = await this.issue(enrolment);
    await this.closeResult(enrolment);
    await login.close();
    await this.logInWithNewest(await this.pc.searchInternetExplorer());
    return serialNumber;
  }

  async isSolved(): Promise<void> {
    await expect(this.page.getByRole('heading', { name: siteTexts.practice.solved })).toBeVisible();
  }
}
