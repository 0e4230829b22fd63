// Every limit of a profile is tried at the limit itself; what lies beyond is tried field by field elsewhere.
import { expect, test } from 'vitest';
import mihonBank from '../../../src/profile/built-in/mihon-bank.json';
import { readProfile } from '../../../src/profile/read-profile.ts';

const { rules, accounts } = mihonBank;
const [account] = accounts;
const withoutConfirmation = accounts.slice(0, 1).map(({ confirmationPassword: _, ...rest }) => rest);

const faultsWith = (change: object) => {
  const reading = readProfile({ ...mihonBank, ...change });
  return reading.ok ? [] : reading.faults;
};
/** An account alone in a bank whose rules allow IDs and passwords of any length. */
const accountWith = (change: object) => ({
  rules: { ...rules, loginIdLength: { min: 1, max: 32 }, passwordLength: { min: 1, max: 32 } },
  accounts: [{ ...account, ...change }],
});
const rulesWith = (change: object) => ({ rules: { ...rules, ...change } });

test.each([
  ['a name of 20 characters', { name: '銀'.repeat(20) }],
  ['a name of one', { name: '銀' }],
  ['a service of 40 characters', { service: '銀'.repeat(40) }],
  ['an organisation of 28 characters', { organisation: 'O'.repeat(28) }],
  ['a footer of 80 characters', { footer: '銀'.repeat(80) }],
  ['an id of 40 characters', { id: `a${'0'.repeat(39)}` }],
  ['an id of one', { id: 'a' }],
  ['a host of 100 characters', { host: `${'a.'.repeat(46)}example`.padStart(100, 'c') }],
  ['a host with a label of 63 characters', { host: `${'a'.repeat(63)}.example` }],
  ['the first moment of the training years', { startsAt: '2005-01-01T00:00:00Z' }],
  ['their last second', { startsAt: '2049-12-31T23:59:59Z' }],
  ['fifty accounts', { accounts: Array.from({ length: 50 }, (_, at) => ({ ...account, loginId: `test${100 + at}` })) }],
  ['a user of 30 characters', accountWith({ userName: '見'.repeat(30) })],
  ['a company of 40 characters', accountWith({ company: '社'.repeat(40) })],
  ['a note of 80 characters', accountWith({ note: '記'.repeat(80) })],
  ['an ID and a password of 32 characters', accountWith({ loginId: 'a'.repeat(32), password: 'b'.repeat(32) })],
  ['an ID and a password of one', accountWith({ loginId: 'a', password: 'b' })],
  ['accounts without a confirmation password', { accounts: withoutConfirmation }],
  ['a general user who never logged in', accountWith({ role: 'general', lastLogin: null })],
  [
    'one length for every ID and password',
    {
      rules: { ...rules, loginIdLength: { min: 7, max: 7 }, passwordLength: { min: 10, max: 10 } },
      accounts: [{ ...account, loginId: 'test999', password: 'Kunren2010', confirmationPassword: 'Shiken2010' }],
    },
  ],
  [
    'a bank that locks at the first miss, for good',
    rulesWith({ missesBeforeTemporaryLock: 1, temporaryLocksBeforeFullLock: 1 }),
  ],
  ['one that hardly ever does', rulesWith({ missesBeforeTemporaryLock: 99, temporaryLocksBeforeFullLock: 99 })],
  ['a lock of a second', rulesWith({ temporaryLockSeconds: 1 })],
  ['a lock of a day', rulesWith({ temporaryLockSeconds: 86_400 })],
  ['certificates for a year', rulesWith({ validityYears: 1 })],
  ['certificates for ten years', rulesWith({ validityYears: 10 })],
  ['notice of a day', rulesWith({ renewalNoticeDays: 1 })],
  ['notice of a year', rulesWith({ renewalNoticeDays: 365 })],
  ['sessions of a minute', rulesWith({ sessionMinutes: 1 })],
  ['sessions of a day', rulesWith({ sessionMinutes: 1_440 })],
  ['the date of expiry always in sight', rulesWith({ alwaysShowsExpiry: true })],
  ['mails of a day and of a year before', rulesWith({ mailNoticeDays: [1, 365] })],
  ['ten mails', rulesWith({ mailNoticeDays: [90, 80, 70, 60, 50, 40, 30, 20, 10, 1] })],
  ['no mail before the end', rulesWith({ mailNoticeDays: [] })],
  ['no waiting', rulesWith({ processingMilliseconds: 0 })],
  ['a minute of waiting', rulesWith({ processingMilliseconds: 60_000 })],
  [
    'the other answers to the remaining rules',
    rulesWith({ pickerListsExpired: false, secondCertificate: 'forbid', exportableKey: true }),
  ],
])('a bank may have %s', (_, change) => {
  expect(faultsWith(change)).toEqual([]);
});

test('a profile without the optional rules is read without any, so that its hash stays', () => {
  const reading = readProfile(mihonBank);
  expect(reading).toEqual({ ok: true, profile: mihonBank });
});
