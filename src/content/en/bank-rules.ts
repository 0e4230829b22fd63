import { mailNoticeDays } from '../../procedure/world/mail/mailbox.ts';
import { afterRenewal } from '../../profile/after-renewal.ts';
import type { Rules } from '../../profile/profile.ts';
import { sessionMinutes } from '../../profile/session-minutes.ts';
import type { BankRuleTexts } from '../ja/bank-rules.ts';
import { counted } from './counted.ts';

const lengths = ({ min, max }: Rules['loginIdLength']): string =>
  min === max ? counted(min, 'character') : `${min} to ${counted(max, 'character')}`;

const daysBefore = (days: readonly number[]): string => new Intl.ListFormat('en').format(days.map(String));

export const bankRuleTexts: BankRuleTexts = {
  loginIdLength: ({ loginIdLength }) => `A login ID has ${lengths(loginIdLength)}`,
  passwordLength: ({ passwordLength }) => `A password has ${lengths(passwordLength)}`,
  mixedCredentials: ({ mixedCredentials = false }) =>
    mixedCredentials
      ? 'A new login ID and new passwords need both letters and digits'
      : 'A new login ID and new passwords may have letters alone or digits alone',
  provisionalCapitals: ({ provisionalCapitals = false }) =>
    provisionalCapitals
      ? 'Provisional passwords are entered in capitals'
      : 'Provisional passwords are entered as the bank’s paper has them',
  missesBeforeTemporaryLock: ({ missesBeforeTemporaryLock }) =>
    `After ${counted(missesBeforeTemporaryLock, 'wrong attempt')} in a row: locked for a while`,
  temporaryLockSeconds: ({ temporaryLockSeconds }) =>
    `A temporary lock lasts ${counted(temporaryLockSeconds, 'second')}`,
  temporaryLocksBeforeFullLock: ({ temporaryLocksBeforeFullLock }) =>
    `After ${counted(temporaryLocksBeforeFullLock, 'temporary lock')}: locked until the bank releases it`,
  sessionMinutes: (rules) => `Logged out after ${counted(sessionMinutes(rules), 'minute')} without a request`,
  validityYears: ({ validityYears }) => `A certificate is valid for ${counted(validityYears, 'year')}`,
  renewalNoticeDays: ({ renewalNoticeDays }) =>
    `The top page offers renewal from ${counted(renewalNoticeDays, 'day')} before the expiry`,
  alwaysShowsExpiry: ({ alwaysShowsExpiry = false }) =>
    alwaysShowsExpiry
      ? 'Before that as well, the top page shows the date of expiry'
      : 'Before that, the top page does not show the date of expiry',
  mailNoticeDays: (rules) => {
    const days = mailNoticeDays(rules);
    return days.length === 0
      ? 'The bank sends a mail only when a certificate has expired'
      : `The bank sends a mail ${daysBefore(days)} days before the expiry, and when a certificate has expired`;
  },
  afterRenewal: (rules) =>
    ({
      bothValid: 'After a renewal the old certificate stays valid to its end',
      oldRevokedAtFirstLogin: 'The first login with a renewed certificate revokes the old one',
    })[afterRenewal(rules)],
  secondCertificate: ({ secondCertificate }) =>
    ({
      allow: 'While a certificate is valid, another one can be issued',
      forbid: 'While a certificate is valid, no other one is issued',
    })[secondCertificate],
  pickerListsExpired: ({ pickerListsExpired }) =>
    pickerListsExpired
      ? 'The list from which a certificate is chosen has expired ones as well'
      : 'The list from which a certificate is chosen has no expired ones',
  exportableKey: ({ exportableKey }) =>
    exportableKey ? 'Private keys can be exported' : 'Private keys cannot be exported',
  processingMilliseconds: ({ processingMilliseconds }) =>
    `The page that says that the certificate is being issued is shown for at least ${counted(processingMilliseconds, 'millisecond')}`,
};
