import { fireEvent, render } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { bankTexts } from '../../../src/content/ja/bank.ts';
import { days, seconds } from '../../../src/time/instant.ts';
import {
  authenticationPage,
  issueConfirmationPage,
  loginPage,
  passwordPage,
  type Page,
} from '../../../src/procedure/world/page.ts';
import { targetOf } from '../../../src/procedure/target.ts';
import { builtInProfile } from '../../../src/profile/built-in.ts';
import BTOP001Top from '../../../src/screens/BTOP001Top.svelte';
import { start } from '../../support/fixtures.ts';
import { showPage, textOf } from './show-page.ts';

const topPage = (certificateNotAfter: number | null): Page => ({
  screen: 'BTOP001',
  session: 'session',
  idleSince: start,
  commonError: null,
  busy: false,
  customer: {
    loginId: 'test999',
    userName: '見本 太郎',
    company: '株式会社みほん商事',
    role: 'general',
    lastLogin: start,
    certificateNotAfter,
  },
});

test('in Edge the log-in page offers no certificate', () => {
  const { container } = showPage(loginPage(), { browser: 'edge' });
  expect(textOf(container)).not.toContain('電子証明書発行');
  expect(textOf(container)).toContain('電子証明書ログイン');
});

test('the top page speaks of the end of the certificate from 40 days before it, not earlier', () => {
  expect(textOf(showPage(topPage(start + days(41))).container)).not.toContain('電子証明書有効期限');
  expect(textOf(showPage(topPage(start + days(40))).container)).toContain('電子証明書有効期限');
});

test('the top page does not offer to renew a certificate that has ended, and says at which second it did', () => {
  const text = textOf(showPage(topPage(start - seconds(1))).container);
  expect(text).toContain(bankTexts.top.expired(start - seconds(1)).replaceAll(' ', ''));
  expect(text).not.toContain(bankTexts.top.aboutExpiry);
  expect(text).not.toContain(`${bankTexts.top.renew}${bankTexts.top.notices}`);
});

test('what the bank confirms does not look like an error', () => {
  const { container } = showPage(loginPage('loggedOut'));
  expect(container.querySelector('.confirmation-box')?.textContent).toBe(bankTexts.commonErrors.loggedOut);
  expect(container.querySelector('.error-box')).toBeNull();
  const ended = showPage(loginPage('sessionEnded')).container;
  expect(ended.querySelector('.error-box')?.textContent).toBe(bankTexts.commonErrors.sessionEnded);
});

test('the top page greets a customer without a certificate', () => {
  const text = textOf(showPage(topPage(null)).container);
  expect(text).toContain('ログイン名:見本太郎様');
  expect(text).toContain('前回ログイン日時:2010年10月01日09時31分05秒');
  expect(text).not.toContain('電子証明書有効期限');
});

test('the larger letters hold for the whole page', async () => {
  const { container, events } = showPage();
  await fireEvent.click(container.querySelectorAll('input[type=radio]')[2] ?? container);
  expect(events).toEqual([{ type: 'changedFontSize', window: 'w1', size: 'large' }]);
  expect(container.querySelector('.bank')?.getAttribute('data-size')).toBe('large');
});

test('a confirmation whose code was used up has no heading without words, and can be closed', () => {
  const { container, target } = showPage(issueConfirmationPage('test999', null));
  expect(container.querySelector('h2')).toBeNull();
  expect(container.querySelectorAll('.content button')).toHaveLength(1);
  expect(target('bsms002.cancel')).toBeTruthy();
});

test('更新 comes and goes by the running clock while the top page stays open', async () => {
  const notAfter = start + days(50);
  const { container, showClock } = showPage(topPage(notAfter));
  const has = (id: string) => container.querySelector(`[data-target="${id}"]`) !== null;
  const noticed = () => container.textContent?.includes(bankTexts.top.expiry);
  expect([noticed(), has('btop001.renew')]).toEqual([false, false]);
  await showClock(notAfter - days(40));
  expect([noticed(), has('btop001.renew')]).toEqual([true, true]);
  await showClock(notAfter + seconds(1));
  expect([noticed(), has('btop001.renew')]).toEqual([true, false]);
  expect(container.textContent).toContain(bankTexts.top.expired(notAfter));
});

test('a bank that always shows the date of expiry shows it without 更新 until the 40 days', () => {
  const page = topPage(start + days(41));
  if (page.screen !== 'BTOP001') throw new Error('not the top page');
  const rules = { ...builtInProfile.rules, alwaysShowsExpiry: true };
  const props = { page, rules, now: start, texts: bankTexts, onaction: () => undefined };
  const { container } = render(BTOP001Top, props);
  expect(container.textContent).toContain(bankTexts.top.dateText(start + days(41)));
  expect(container.textContent).toContain(bankTexts.top.renewableLater(rules));
  expect(container.querySelector('[data-target="btop001.renew"]')).toBeNull();
});

// The number of elements each page offers under the names the model gives them.
const offers: readonly (readonly [string, Page, number])[] = [
  ['BLGI001', loginPage(), 5],
  ['BSMS001', authenticationPage(), 4],
  ['BSMS002', issueConfirmationPage('test999', { kind: 'code', code: 'code' }), 2],
  ['BSMS004', { screen: 'BSMS004', serialNumber: '01' }, 1],
  ['BLGI004', passwordPage('test999', 'session'), 3],
  ['BTOP001', topPage(start + days(1)), 7],
  ['loginIdAcquisition', { screen: 'loginIdAcquisition', from: 'BLGI001' }, 1],
];

test.each(offers)('every button of %s stands where the model looks for it', async (_, page, count) => {
  const buttons = [...showPage(page).container.querySelectorAll('.content button')];
  expect(buttons).toHaveLength(count);
  for (const { dataset } of buttons as HTMLElement[]) {
    const each = showPage(page);
    const before = each.world();
    await fireEvent.click(each.target(dataset['target'] ?? ''));
    const event = each.events.at(-1);
    expect(event && targetOf(before, event).id).toBe(dataset['target']);
  }
});
