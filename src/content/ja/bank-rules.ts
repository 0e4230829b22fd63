import { mailNoticeDays } from '../../procedure/world/mail/mailbox.ts';
import { afterRenewal } from '../../profile/after-renewal.ts';
import type { Rules } from '../../profile/profile.ts';
import { sessionMinutes } from '../../profile/session-minutes.ts';

/** A sentence for each rule of a bank, also where the bank leaves it at its usual value. */
export type BankRuleTexts = { readonly [Rule in keyof Rules]-?: (rules: Rules) => string };

const lengths = ({ min, max }: Rules['loginIdLength']): string =>
  min === max ? `${min}文字` : `${min}文字から${max}文字`;

export const bankRuleTexts: BankRuleTexts = {
  loginIdLength: ({ loginIdLength }) => `ログインIDは、${lengths(loginIdLength)}`,
  passwordLength: ({ passwordLength }) => `パスワードは、${lengths(passwordLength)}`,
  mixedCredentials: ({ mixedCredentials = false }) =>
    mixedCredentials
      ? '新しいログインIDとパスワードには、英字と数字の両方が必要'
      : '新しいログインIDとパスワードは、英字だけでも数字だけでもよい',
  provisionalCapitals: ({ provisionalCapitals = false }) =>
    provisionalCapitals ? '仮パスワードは、英大文字で入力' : '仮パスワードは、通知書のとおりに入力',
  missesBeforeTemporaryLock: ({ missesBeforeTemporaryLock }) =>
    `${missesBeforeTemporaryLock}回続けて誤ると、一時利用停止`,
  temporaryLockSeconds: ({ temporaryLockSeconds }) => `一時利用停止は、${temporaryLockSeconds}秒間`,
  temporaryLocksBeforeFullLock: ({ temporaryLocksBeforeFullLock }) =>
    `一時利用停止が${temporaryLocksBeforeFullLock}回目になると、利用停止`,
  sessionMinutes: (rules) => `操作がないまま${sessionMinutes(rules)}分たつと、ログアウト`,
  validityYears: ({ validityYears }) => `電子証明書の有効期間は${validityYears}年`,
  renewalNoticeDays: ({ renewalNoticeDays }) =>
    `有効期限の${renewalNoticeDays}日前から、トップページに「更新」ボタンを表示`,
  alwaysShowsExpiry: ({ alwaysShowsExpiry = false }) =>
    alwaysShowsExpiry
      ? 'その前から、トップページに電子証明書有効期限をいつも表示'
      : 'その前は、トップページに電子証明書有効期限を表示しない',
  mailNoticeDays: (rules) => {
    const days = mailNoticeDays(rules);
    return days.length === 0
      ? '有効期限のお知らせメールは、期限が切れたときだけ送信'
      : `有効期限の${days.map((each) => `${each}日前`).join('・')}と、期限が切れたときに、お知らせメールを送信`;
  },
  afterRenewal: (rules) =>
    ({
      bothValid: '更新しても、前の電子証明書は期限まで有効',
      oldRevokedAtFirstLogin: '更新後の電子証明書で初めてログインすると、前の電子証明書は失効',
    })[afterRenewal(rules)],
  secondCertificate: ({ secondCertificate }) =>
    ({
      allow: '有効な電子証明書があっても、もう1つ発行できる',
      forbid: '有効な電子証明書がある間は、もう1つ発行できない',
    })[secondCertificate],
  pickerListsExpired: ({ pickerListsExpired }) =>
    pickerListsExpired
      ? '電子証明書を選ぶ画面に、期限切れのものも並ぶ'
      : '電子証明書を選ぶ画面に、期限切れのものは並ばない',
  exportableKey: ({ exportableKey }) =>
    exportableKey ? '秘密鍵は、エクスポートできる' : '秘密鍵は、エクスポートできない',
  processingMilliseconds: ({ processingMilliseconds }) =>
    `「証明書発行処理中」の画面は、短くても${processingMilliseconds / 1_000}秒間表示`,
};
