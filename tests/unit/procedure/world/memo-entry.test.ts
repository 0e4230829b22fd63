import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  judgeEntry,
  memoText,
  memoValues,
  ownersOfAll,
  registrationFields,
  valueOf,
  type MemoEntry,
  type RegistrationField,
} from '../../../../src/procedure/world/memo-entry.ts';
import { account, profileWith } from '../../../support/fixtures.ts';

const { accounts, rules } = profileWith({});
const own = account('test501');
const judged = (field: RegistrationField, text: string) => judgeEntry(field, text, accounts, rules);
const textOf = (field: RegistrationField) => memoText(own, valueOf(field)) ?? '';

test.each(registrationFields)('%s is right as on the memo, and with nothing in it empty', (field) => {
  const text = textOf(field);
  expect(judged(field, text)).toEqual({ judged: 'memo', length: text.length, value: valueOf(field), of: ['test501'] });
  expect(judged(field, '')).toEqual({ judged: 'empty', length: 0 });
});

const wide = (text: string) =>
  text.replaceAll(/[!-~]/g, (character) => String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0));

test.each<[field: RegistrationField, text: string, fault: MemoEntry['judged']]>([
  ['branch', wide('012'), 'fullWidth'],
  ['branch', '01a', 'symbol'],
  ['branch', '013', 'wrong'],
  ['number', '345 6789', 'symbol'],
  ['number', ' 3456789', 'blank'],
  ['provisionalPassword', 'mbkari2010', 'notCapitals'],
  ['provisionalPassword', 'MBKARI201-', 'symbol'],
  ['provisionalConfirmationPassword', 'MBKAKU2011', 'wrong'],
  ['mail', wide('shinki@shoten.example'), 'fullWidth'],
  ['mail', 'Shinki@shoten.example', 'letterCase'],
  ['mailAgain', 'shinki@shoten.example ', 'blank'],
  ['mailAgain', 'somebody@else.example', 'wrong'],
  ['loginId', 'TEST501', 'letterCase'],
  ['loginIdAgain', 'mine', 'notMixed'],
  ['password', '12345678', 'notMixed'],
  ['passwordAgain', 'shinki2010', 'letterCase'],
  ['confirmationPassword', 'ひみつ2010', 'fullWidth'],
  ['userName', '新規 六郎', 'wrong'],
  ['kind', 'current', 'wrong'],
])('%s with %s in it is %s', (field, text, fault) => {
  expect(judged(field, text)).toEqual({ judged: fault, length: [...text].length });
});

test('the rules for letters hold at a bank that has them', () => {
  const free = profileWith({ mixedCredentials: false, provisionalCapitals: false });
  const entry = (field: RegistrationField, text: string) => judgeEntry(field, text, free.accounts, free.rules);
  expect(entry('loginId', 'mine').judged).toBe('wrong');
  expect(entry('provisionalPassword', 'mbkari2010').judged).toBe('letterCase');
});

test('a name counts in either width, and a number with zeros in front or without', () => {
  expect(judged('userName', '新規　五郎').judged).toBe('memo');
  expect(judged('userName', '新規五郎').judged).toBe('memo');
  if (!own.registration) throw new Error('the account is registered already');
  const short = { ...own, registration: { ...own.registration, number: '12345' } };
  expect(judgeEntry('number', '0012345', [short], rules).judged).toBe('memo');
});

test('another value of the memo is kept as that, and so is another customer’s ID', () => {
  const value = (field: RegistrationField, text: string) => judged(field, text);
  expect(value('provisionalPassword', 'MBKAKU2010')).toMatchObject({ value: 'provisionalConfirmationPassword' });
  expect(value('password', 'Kakuho2010')).toMatchObject({ judged: 'memo', value: 'confirmationPassword' });
  expect(value('confirmationPassword', 'test501')).toMatchObject({ judged: 'memo', value: 'loginId' });
  expect(value('loginId', 'test999')).toMatchObject({ judged: 'memo', value: 'loginId', of: ['test999'] });
});

test('nobody but the owner of every value is meant by a form', () => {
  const form = Object.fromEntries(memoValues.map((each) => [each, judged(each, textOf(each))]));
  expect(ownersOfAll(form, memoValues)).toEqual(['test501']);
  expect(ownersOfAll({ ...form, loginId: judged('loginId', 'test999') }, memoValues)).toEqual([]);
  expect(ownersOfAll({ ...form, mail: judged('mail', 'a@b.example') }, memoValues)).toEqual([]);
  expect(ownersOfAll({}, memoValues)).toEqual([]);
});

test('of what is not on the memo nothing is kept but its length, whatever was entered and where', () => {
  const known = new Set(accounts.flatMap((each) => memoValues.map((value) => memoText(each, value))));
  fc.assert(
    fc.property(
      fc.constantFrom(...registrationFields),
      fc.string({ unit: 'grapheme', minLength: 5 }),
      (field, text) => {
        fc.pre(!known.has(text));
        const { judged: how, length, ...rest } = judged(field, text);
        expect(JSON.stringify([how, length])).not.toContain(JSON.stringify(text));
        if (how !== 'memo') expect(rest).toEqual({});
      },
    ),
    { seed: 501, numRuns: 500 },
  );
});
