// Longer than most: each rule of a profile's file, with a file that breaks it.
import { expect, test } from 'vitest';
import { describeFaults, readProfile } from '../../../src/profile/read-profile.ts';
import mihonBank from '../../../src/profile/built-in/mihon-bank.json';
import { drawing } from '../../support/files/logos.ts';

const { rules, accounts, colours } = mihonBank;
const [account] = accounts;

/** The paths of the faults in the built-in profile with something changed. */
function pathsOf(change: object): readonly string[] {
  const reading = readProfile({ ...mihonBank, ...change });
  return reading.ok ? [] : reading.faults.map(({ path }) => path);
}
const withRule = (change: object) => pathsOf({ rules: { ...rules, ...change } });
const withAccount = (change: object) => pathsOf({ accounts: [{ ...account, ...change }] });

test.each([
  ['schema', { schema: 0 }],
  ['schema', { schema: 1.5 }],
  ['schema', { schema: '2' }],
  ['schema', { schema: 3 }],
  ['id', { id: 'Mihon Bank' }],
  ['name', { name: '' }],
  ['name', { name: '銀'.repeat(21) }],
  ['service', { service: '   ' }],
  ['organisation', { organisation: 'みほん銀行' }],
  ['organisation', { organisation: 'O'.repeat(29) }],
  ['host', { host: 'ib.mihon-bank.co.jp' }],
  ['host', { host: 'ib.mihon-bank.example.com' }],
  ['host', { host: 'example' }],
  ['host', { host: `${'a.'.repeat(50)}example` }],
  ['host', { host: `${'a'.repeat(64)}.example` }],
  ['host', { host: '-bank.example' }],
  ['host', { host: 'ib..example' }],
  ['logo', { logo: 'https://bank.example/logo.svg' }],
  ['logo', { logo: 'data:image/svg+xml;base64,' }],
  ['logo', { logo: 'data:image/svg+xml;base64,<svg>' }],
  ['logo', { logo: 'data:image/svg+xml;base64,AAAAA' }],
  ['logo', { logo: 'data:image/png;base64,AAAA' }],
  ['logo', { logo: drawing(`<path d="M0 0${'h1h-1'.repeat(6_000)}"/>`) }],
  ['colours.accent', { colours: { ...colours, accent: 'blue' } }],
  ['colours.header', { colours: { ...colours, header: '#fff' } }],
  ['footer', { footer: null }],
  ['startsAt', { startsAt: '2010-10-01T09:31:05' }],
  ['startsAt', { startsAt: '2010-10-01 09:31:05+09:00' }],
  ['startsAt', { startsAt: '2010-02-30T09:31:05+09:00' }],
  ['startsAt', { startsAt: '2004-12-31T23:59:59Z' }],
  ['startsAt', { startsAt: '2050-01-01T00:00:00Z' }],
  ['accounts', { accounts: [] }],
  ['accounts', { accounts: undefined }],
  ['accounts', { accounts: Array.from({ length: 51 }, (_, index) => ({ ...account, loginId: `test${100 + index}` })) }],
])('a wrong %s is found at its place: %o', (path, change) => {
  expect(pathsOf(change)).toEqual([path]);
});

test.each([
  ['rules.loginIdLength', { loginIdLength: { min: 13, max: 12 } }],
  ['rules.passwordLength.max', { passwordLength: { min: 6, max: 33 } }],
  ['rules.missesBeforeTemporaryLock', { missesBeforeTemporaryLock: 0 }],
  ['rules.missesBeforeTemporaryLock', { missesBeforeTemporaryLock: 2.5 }],
  ['rules.temporaryLockSeconds', { temporaryLockSeconds: 86_401 }],
  ['rules.temporaryLocksBeforeFullLock', { temporaryLocksBeforeFullLock: '3' }],
  ['rules.validityYears', { validityYears: 11 }],
  ['rules.renewalNoticeDays', { renewalNoticeDays: 366 }],
  ['rules.alwaysShowsExpiry', { alwaysShowsExpiry: 'yes' }],
  ['rules.mailNoticeDays.0', { mailNoticeDays: [0] }],
  ['rules.mailNoticeDays.1', { mailNoticeDays: [40, 366] }],
  ['rules.mailNoticeDays', { mailNoticeDays: 40 }],
  ['rules.mailNoticeDays', { mailNoticeDays: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] }],
  ['rules.processingMilliseconds', { processingMilliseconds: -1 }],
  ['rules.pickerListsExpired', { pickerListsExpired: 'yes' }],
  ['rules.secondCertificate', { secondCertificate: 'perhaps' }],
  ['rules.exportableKey', { exportableKey: null }],
])('a wrong rule %s is found at its place: %o', (path, change) => {
  expect(withRule(change)[0]).toBe(path);
});

test.each([
  ['accounts.0.loginId', { loginId: 'test-999' }],
  ['accounts.0.loginId', { loginId: 'ｔｅｓｔ９９９' }],
  ['accounts.0.password', { password: '' }],
  ['accounts.0.userName', { userName: '見'.repeat(31) }],
  ['accounts.0.company', { company: 1 }],
  ['accounts.0.role', { role: 'admin' }],
  ['accounts.0.method', { method: 'none' }],
  ['accounts.0.lock', { lock: true }],
  ['accounts.0.lastLogin', { lastLogin: '' }],
  ['accounts.0.note', { note: '' }],
])('a wrong account is found at %s: %o', (path, change) => {
  expect(withAccount(change)[0]).toBe(path);
});

test('a field that no profile has is named, wherever it stands', () => {
  expect(pathsOf({ cellphone: '1' })).toEqual(['cellphone']);
  expect(withRule({ cellphone: '1' })).toEqual(['rules.cellphone']);
  expect(withAccount({ cellphone: '1' })).toEqual(['accounts.0.cellphone']);
});

test('every field that no profile has is named, whatever it is called', () => {
  expect(pathsOf({ one: 1, two: 2, rules: { ...rules, three: 3, constructor: 4 } })).toEqual([
    'rules.three',
    'rules.constructor',
    'one',
    'two',
  ]);
  expect(pathsOf(JSON.parse('{"__proto__": 1}') as object)).toEqual(['__proto__']);
  expect(readProfile({ ...mihonBank, ...(JSON.parse('{"a": 1}') as object), toString: 1 })).toMatchObject({
    faults: [{ path: 'a' }, { path: 'toString' }],
  });
});

test.each(['みほん\n銀行', 'みほん\u200b銀行', '\u202e行銀', 'みほん\u0000銀行', 'みほん\u2028銀行', '\u200b'])(
  'a name with an invisible character, or one that turns the direction of text, is a fault: %j',
  (name) => {
    expect(pathsOf({ name })).toEqual(['name']);
  },
);

test.each([
  ['footer', undefined, { kind: 'missing' }],
  ['footer', null, { kind: 'type', wanted: 'text' }],
  ['footer', 'あ'.repeat(81), { kind: 'atMost', limit: 80, of: 'characters' }],
  ['footer', '', { kind: 'atLeast', limit: 1, of: 'characters' }],
  ['schema', 0, { kind: 'oneOf', values: ['1', '2'] }],
  ['schema', 3, { kind: 'form', form: 'newerSchema' }],
  ['host', 'bank.jp', { kind: 'form', form: 'host' }],
  ['colours', [], { kind: 'missing' }],
  ['colours', 7, { kind: 'type', wanted: 'object' }],
  ['accounts', {}, { kind: 'type', wanted: 'list' }],
  ['accounts', [], { kind: 'atLeast', limit: 1, of: 'items' }],
  ['footer2', 1, { kind: 'additional' }],
])('a fault of %s (%j) is also reported as data', (field, value, rule) => {
  const { [field as 'footer']: _, ...rest } = mihonBank;
  const reading = readProfile(value === undefined ? rest : { ...rest, [field]: value });
  expect(reading.ok ? undefined : reading.faults[0]?.rule).toEqual(rule);
});

test.each([
  ['validityYears', 0, { kind: 'atLeast', limit: 1, of: 'number' }],
  ['validityYears', 1.5, { kind: 'integer' }],
  ['pickerListsExpired', 'yes', { kind: 'type', wanted: 'boolean' }],
  ['secondCertificate', 'perhaps', { kind: 'oneOf', values: ['allow', 'forbid'] }],
])('a fault of the rule %s (%j) is also reported as data', (field, value, rule) => {
  const reading = readProfile({ ...mihonBank, rules: { ...rules, [field]: value } });
  expect(reading.ok ? undefined : reading.faults[0]?.rule).toEqual(rule);
});

test('a missing field is reported as missing', () => {
  const { footer: _, ...rest } = mihonBank;
  const faults = [{ path: 'footer', expected: 'the field is missing' }];
  expect(readProfile(rest)).toMatchObject({ ok: false, faults });
});

test('all faults are named at once', () => {
  const twice = [
    { ...account, role: 'admin' },
    { ...account, lock: 'maybe' },
  ];
  expect(pathsOf({ name: '', rules: { ...rules, validityYears: 0 }, accounts: twice })).toEqual([
    'name',
    'rules.validityYears',
    'accounts.0.role',
    'accounts.1.lock',
  ]);
});

test('two accounts with one log-in ID are a fault of the accounts', () => {
  expect(pathsOf({ accounts: [account, account] })).toEqual(['accounts']);
});

test.each([
  { password: 'a'.repeat(13) },
  { password: 'a'.repeat(5) },
  { loginId: 'a'.repeat(13) },
  { loginId: 'a'.repeat(5) },
])('an account that the form itself would refuse is a fault: %o', (change) => {
  expect(withAccount(change)).toEqual(['accounts']);
});

test.each([{ password: 'a'.repeat(12) }, { password: 'a'.repeat(6) }, { loginId: 'a'.repeat(6) }])(
  'an account at the limits of the rules is none: %o',
  (change) => {
    expect(withAccount(change)).toEqual([]);
  },
);

test.each([null, undefined, 'profile', 7, []])('%o is no profile at all', (data) => {
  const reading = readProfile(data);
  expect(reading).toMatchObject({ ok: false });
});

test('spaces around a text are no part of it', () => {
  expect(readProfile({ ...mihonBank, name: ' みほん銀行 ' })).toMatchObject({ profile: { name: 'みほん銀行' } });
});

test('faults are described on a line each, those of the whole profile as (profile)', () => {
  expect(
    describeFaults([
      { path: '', expected: 'an object' },
      { path: 'rules.validityYears', expected: 'a number' },
    ]),
  ).toBe('(profile): an object\nrules.validityYears: a number');
});

test('a profile of schema 1 is read as one of schema 2, in which nothing else is another', () => {
  const { alwaysShowsExpiry: _, ...former } = { ...rules, alwaysShowsExpiry: true };
  const reading = readProfile({ ...mihonBank, schema: 1, rules: former });
  expect(reading).toEqual({ ok: true, profile: { ...mihonBank, schema: 2, rules: former } });
  expect(JSON.stringify(reading.ok && reading.profile)).toBe(JSON.stringify({ ...mihonBank, rules: former }));
});

test('a field of schema 2 is read in a profile that says 1, since it means the same there', () => {
  const changed = { ...rules, afterRenewal: 'bothValid', mailNoticeDays: [30] };
  const reading = readProfile({ ...mihonBank, schema: 1, rules: changed });
  expect(reading).toMatchObject({ ok: true, profile: { schema: 2, rules: changed } });
});

test('of a profile that a newer version wrote, nothing is said but what to do', () => {
  const reading = readProfile({ ...mihonBank, schema: 3, sound: 'chime', host: 7 });
  expect(reading.ok ? [] : reading.faults.map(({ path }) => path)).toEqual(['schema']);
  expect(describeFaults(reading.ok ? [] : reading.faults)).toMatch(/^schema: 1 or 2; .*newer version.* Update/);
});
