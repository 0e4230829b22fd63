// Longer than most: each part in which another customer's exercise differs, over many numbers.
import { expect, test } from 'vitest';
import { isValid, trainingYears } from '../../../../src/pki/validity.ts';
import type { Account, Profile } from '../../../../src/profile/profile.ts';
import { days, readInstant } from '../../../../src/time/instant.ts';
import { isoDate, japanTime, yearsLater } from '../../../../src/time/japan-time.ts';
import type { Scenario } from '../../../../src/training/scenario.ts';
import { fullLock } from '../../../../src/training/scenarios/full-lock.ts';
import { loadScenario, scenarioIds } from '../../../../src/training/scenarios/catalogue.ts';
import { noticeOfExpiry } from '../../../../src/training/scenarios/notice-of-expiry.ts';
import { obtainingLoginId } from '../../../../src/training/scenarios/obtaining-login-id.ts';
import { expiredCertificate } from '../../../../src/training/scenarios/expired-certificate.ts';
import { oldCertificateHeld } from '../../../../src/training/scenarios/old-certificate-held.ts';
import { playSolution } from '../../../../src/training/script/play.ts';
import { isVariantSeed, nextSeed, readSeed } from '../../../../src/training/variants/seed.ts';
import { variantOf } from '../../../../src/training/variants/variant.ts';
import { snapshot } from '../../../support/attempts.ts';
import { profileWith } from '../../../support/fixtures.ts';

const { profile } = snapshot;
const scenarios: readonly Scenario[] = await Promise.all(scenarioIds.map(loadScenario));
const many = Array.from({ length: 1_200 }, (_, index) => index + 1);

function customerIn(scenario: Scenario, bank: Profile): Account {
  const found = bank.accounts.find(({ loginId }) => loginId === scenario.account);
  if (!found) throw new Error(`${scenario.account} is not among the accounts`);
  return found;
}

const customerOf = (scenario: Scenario, seed: number, bank = profile): Account => {
  const variant = variantOf(scenario, bank, seed);
  return customerIn(variant.scenario, variant.profile);
};

// Attempts and links name a variant by its number alone. These lines must never change.
const pinned: readonly (readonly [scenario: Scenario, seed: number, what: string])[] = [
  [expiredCertificate, 1, 'test367 復習 四郎 株式会社ふくしゅう食品 2012-06-12 medium 0 2012-05-27T10:12:44+09:00 '],
  [fullLock, 2, 'test734 試行 六郎 株式会社しこう建設 2011-02-22 large 1 2011-02-06T10:12:44+09:00 '],
  [noticeOfExpiry, 40, 'test680 模擬 六郎 有限会社もぎ食品 2013-06-24 medium 0 2012-07-18T10:12:44+09:00 '],
  [obtainingLoginId, 777, 'test159 架空 六郎 株式会社かくう食品 2011-06-17 small 0  116,3276778,kaku@shokuhin.example'],
  [oldCertificateHeld, 9_999, 'test633 訓練 一郎 有限会社くんれん工業 2011-12-19 small 2 2011-12-03T10:12:44+09:00 '],
];

test.each(pinned.map(([scenario, seed, what]) => ({ id: scenario.id, scenario, seed, what })))(
  'variant $seed of $id is the same customer in every release',
  ({ scenario, seed, what }) => {
    const { scenario: varied, profile: bank } = variantOf(scenario, profile, seed);
    const { loginId, userName, company, lastLogin, registration } = customerIn(varied, bank);
    const { startsAt, fontSize, windows = [] } = varied.given;
    const mail = registration && [registration.branch, registration.number, registration.mail];
    expect([loginId, userName, company, isoDate(startsAt), fontSize, windows.length, lastLogin, mail].join(' ')).toBe(
      what,
    );
  },
);

test('variants that follow each other share neither ID nor name nor day nor font size', () => {
  const twenty = many.slice(0, 20).map((seed) => variantOf(expiredCertificate, profile, seed));
  const customers = twenty.map((variant) => customerIn(variant.scenario, variant.profile));
  for (const field of ['loginId', 'userName', 'company'] as const) {
    expect(new Set(customers.map((each) => each[field])).size).toBe(20);
  }
  expect(new Set(twenty.map(({ scenario }) => scenario.given.startsAt)).size).toBe(20);
  const sizes = twenty.map(({ scenario }) => scenario.given.fontSize);
  expect(sizes.every((size, index) => size !== sizes[index + 1])).toBe(true);
});

test('everything else of the account, and every other account, is as it was', () => {
  const { scenario, profile: bank } = variantOf(obtainingLoginId, profile, 5);
  const before = customerIn(obtainingLoginId, profile);
  const { loginId, userName, company, registration, ...rest } = customerIn(scenario, bank);
  expect(rest).toEqual({
    password: before.password,
    confirmationPassword: before.confirmationPassword,
    role: before.role,
    method: before.method,
    lock: before.lock,
    lastLogin: null,
    note: before.note,
  });
  expect([loginId, userName, company]).not.toContain(before.loginId);
  const { kind, provisionalPassword, provisionalConfirmationPassword, mail } = registration ?? {};
  expect({ kind, provisionalPassword, provisionalConfirmationPassword }).toEqual({
    kind: before.registration?.kind,
    provisionalPassword: before.registration?.provisionalPassword,
    provisionalConfirmationPassword: before.registration?.provisionalConfirmationPassword,
  });
  expect(mail).toMatch(/^[a-z]+@[a-z]+\.example$/);
  const others = ({ accounts }: Profile, own: string) =>
    accounts.filter((each) => each.loginId !== own).map(({ lastLogin: _, ...each }) => each);
  expect(others(bank, scenario.account)).toEqual(others(profile, 'test501'));
  expect({ ...bank, accounts: [] }).toEqual({ ...profile, accounts: [] });
});

test('an ID is nobody else’s, in no spelling, and no password, however many accounts there are', () => {
  const [own] = profile.accounts;
  if (!own) throw new Error('the bank has no accounts');
  const taken = Array.from({ length: 49 }, (_, index) => ({ ...own, loginId: `TEST${367 + index}` }));
  const crowded = { ...profile, accounts: [{ ...own, password: 'test416' }, ...taken] };
  expect(customerOf(expiredCertificate, 1, crowded).loginId).toBe('test417');
});

test.each([
  [{ min: 1, max: 1 }, /^test999$/],
  [{ min: 1, max: 2 }, /^t\d$/],
  [{ min: 4, max: 5 }, /^te\d\d\d$/],
  [{ min: 6, max: 12 }, /^test\d\d\d$/],
  [{ min: 9, max: 32 }, /^test00\d\d\d$/],
])('an ID of the length %j looks like practice', (loginIdLength, form) => {
  const [own, ...others] = profileWith({ loginIdLength }).accounts;
  if (!own) throw new Error('the bank has no accounts');
  // The one-letter ID is taken by somebody, so that none is left.
  const accounts = [own, ...others.map((each, index) => ({ ...each, loginId: index === 0 ? 't' : each.loginId }))];
  const { loginId } = customerOf(expiredCertificate, 8, { ...profileWith({ loginIdLength }), accounts });
  expect(loginId).toMatch(form);
});

test('a name that an account of the bank has is not given again', () => {
  const { userName, company } = customerOf(expiredCertificate, 1);
  const accounts = profile.accounts.map((each) => (each.loginId === 'test201' ? { ...each, userName, company } : each));
  const other = customerOf(expiredCertificate, 1, { ...profile, accounts });
  expect(other.userName).not.toBe(userName);
  expect(other.company).not.toBe(company);
});

test('a bank without the customer has nobody to rename', () => {
  const accounts = profile.accounts.filter(({ loginId }) => loginId !== 'test999');
  const { scenario, profile: bank } = variantOf(expiredCertificate, { ...profile, accounts }, 3);
  expect(scenario.account).toBe('test999');
  expect(bank.accounts.map(({ loginId }) => loginId)).toEqual(accounts.map(({ loginId }) => loginId));
});

const drawn = scenarios.flatMap((original) =>
  many.map((seed) => ({ original, seed, given: variantOf(original, profile, seed).scenario.given })),
);
const faultyOf = (isRight: (one: (typeof drawn)[number]) => boolean) =>
  drawn.filter((one) => !isRight(one)).map(({ original, seed }) => `${original.id} ${seed}`);

test('every variant of every exercise begins on a workday within the training years, at the same time of day', () => {
  const faulty = faultyOf(({ original, given: { startsAt } }) => {
    const { month, day } = japanTime(startsAt);
    const weekday = new Date(isoDate(startsAt)).getUTCDay();
    const isNewYear = (month === 12 && day >= 29) || (month === 1 && day <= 3);
    const byDays = (startsAt - original.given.startsAt) % 86_400_000 === 0;
    return isValid(trainingYears, startsAt) && weekday >= 1 && weekday <= 5 && !isNewYear && byDays;
  });
  expect(faulty).toEqual([]);
});

test('a certificate keeps its distance to the exercise, and lasts whole years by the calendar', () => {
  const faulty = faultyOf(({ original, given }) =>
    given.certificates.every(({ notBefore, notAfter }, index) => {
      const before = original.given.certificates[index];
      if (!before || yearsLater(notBefore, 1) !== notAfter) return false;
      const by = given.startsAt - original.given.startsAt;
      const endsNearer = before.notAfter - original.given.startsAt < days(50);
      return endsNearer ? notAfter === before.notAfter + by : notBefore === before.notBefore + by;
    }),
  );
  expect(faulty).toEqual([]);
});

test('some variants lie over the end of a year, and some over a leap day', () => {
  const spans = many.map((seed) => variantOf(expiredCertificate, profile, seed).scenario.given);
  const ends = spans.map(({ startsAt, certificates: [own] }) => [own?.notAfter ?? NaN, startsAt].map(isoDate));
  expect(ends.some(([from, to]) => from?.slice(0, 4) !== to?.slice(0, 4))).toBe(true);
  expect(ends.some(([from = '', to = '']) => from < '2012-02-29' && to > '2012-02-29')).toBe(true);
  expect(ends.some(([, to]) => to === '2012-02-29')).toBe(true);
});

test('the bank still writes 40 days before the end, and the forged mail comes on the same day', () => {
  for (const seed of many.slice(0, 200)) {
    const { scenario, profile: bank } = variantOf(noticeOfExpiry, profile, seed);
    const { world } = playSolution(scenario, { profile: bank, hash: '' }, 0);
    expect(world.mail?.mailbox.loginId).toBe(scenario.account);
    expect(world.mail?.mailbox.forgedAt.map(isoDate)).toEqual([isoDate(scenario.given.startsAt)]);
    const [certificate] = world.bank.certificates;
    expect(Math.round(((certificate?.notAfter ?? NaN) - scenario.given.startsAt) / 86_400_000)).toBe(40);
  }
});

test('log-ins before the exercise move with it', () => {
  const { scenario, profile: bank } = variantOf(expiredCertificate, profile, 9);
  const by = scenario.given.startsAt - expiredCertificate.given.startsAt;
  bank.accounts.forEach(({ lastLogin }, index) => {
    const before = profile.accounts[index]?.lastLogin ?? null;
    expect(lastLogin === null ? null : readInstant(lastLogin)).toBe(before === null ? null : Date.parse(before) + by);
  });
});

test('where an exercise allows it, every other customer has left a window of Edge open behind', () => {
  const windowsOf = (seed: number) => variantOf(fullLock, profile, seed).scenario.given.windows ?? [];
  expect(many.slice(0, 6).map((seed) => windowsOf(seed).map(({ browser }) => browser))).toEqual([
    [],
    ['edge'],
    [],
    ['edge'],
    [],
    ['edge'],
  ]);
  const { scenario, profile: bank } = variantOf(fullLock, profile, 2);
  const { world } = playSolution(scenario, { profile: bank, hash: '' }, 1);
  expect(world.windows.map(({ id, browser }) => [id, browser])).toEqual([
    ['w1', 'edge'],
    ['w2', 'ie'],
  ]);
  expect(world.browsers.edge).toEqual({ offered: [world.store[0]?.serialNumber], held: null });
});

test('an exercise varies only in what it names', () => {
  const fixed: Scenario = { ...expiredCertificate, variants: ['fontSize'] };
  const { scenario, profile: bank } = variantOf(fixed, profile, 2);
  expect(bank).toEqual(profile);
  expect(scenario).toEqual({ ...fixed, given: { ...fixed.given, fontSize: 'large' } });
});

test('the number of a variant is read as it is written, and the last is followed by the first', () => {
  expect(['1', '9999'].map(readSeed)).toEqual([1, 9_999]);
  for (const text of ['', '0', '-1', '1.5', '007', '1e3', '10000', 'x', ' 1', 'NaN'])
    expect(readSeed(text)).toBeUndefined();
  expect([0, 1, 9_999, 10_000, 1.5, NaN].map(isVariantSeed)).toEqual([false, true, true, false, false, false]);
  expect([undefined, 1, 9_999].map(nextSeed)).toEqual([1, 2, 1]);
});
