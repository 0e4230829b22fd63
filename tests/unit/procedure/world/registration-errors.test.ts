import { expect, test } from 'vitest';
import {
  accountFields,
  judgeEntry,
  memoText,
  serviceFields,
  valueOf,
  type RegistrationField,
} from '../../../../src/procedure/world/memo-entry.ts';
import {
  registrationErrorsIn,
  type RegistrationError,
} from '../../../../src/procedure/world/registration/registration-errors.ts';
import { account, profileWith } from '../../../support/fixtures.ts';

const { accounts, rules } = profileWith({ loginIdLength: { min: 6, max: 12 }, passwordLength: { min: 6, max: 12 } });
const own = account('test501');

/** The errors of a page that is filled in as on the memo, but for these texts. */
function errorsWith(fields: readonly RegistrationField[], texts: Readonly<Partial<Record<RegistrationField, string>>>) {
  const entries = Object.fromEntries(
    fields.map((field) => {
      const text = texts[field] ?? memoText(own, valueOf(field)) ?? '';
      return [field, judgeEntry(field, text, accounts, rules)];
    }),
  );
  return registrationErrorsIn(fields, entries, rules);
}

test('what stands on the memo has no error, and every empty field has one', () => {
  for (const fields of [accountFields, serviceFields]) {
    expect(errorsWith(fields, {})).toEqual({});
    expect(registrationErrorsIn(fields, {}, rules)).toEqual(
      Object.fromEntries(fields.map((field) => [field, 'empty'])),
    );
  }
});

const at = (character: string, length: number) => character.repeat(length);
const mixed = (length: number) => `a${at('1', length - 1)}`;

/** Texts on both sides of each limit. */
test.each<[field: RegistrationField, text: string, error: RegistrationError | undefined]>([
  ['branch', '01', 'form'],
  ['branch', '013', undefined],
  ['branch', '0123', 'form'],
  ['branch', '０１２', 'form'],
  ['number', '1', undefined],
  ['number', '1234567', undefined],
  ['number', '12345678', 'form'],
  ['number', '12-345', 'form'],
  ['provisionalPassword', 'ABCD5', 'form'],
  ['provisionalPassword', 'ABCDE6', undefined],
  ['provisionalPassword', 'ABCDE6789012', undefined],
  ['provisionalPassword', 'ABCDE67890123', 'form'],
  ['provisionalPassword', 'ABCDe6', 'notCapitals'],
  ['provisionalConfirmationPassword', 'MBKARI2010', 'sameAsPassword'],
])('%s of BLIS005 with %s in it: %s', (field, text, error) => {
  expect(errorsWith(accountFields, { [field]: text })[field]).toBe(error);
});

test.each<
  [
    field: 'userName' | 'mail' | 'loginId' | 'password' | 'confirmationPassword',
    text: string,
    RegistrationError | undefined,
  ]
>([
  ['userName', at('あ', 30), undefined],
  ['userName', at('あ', 31), 'form'],
  ['userName', 'ｱ', undefined],
  ['mail', at('a', 3), 'form'],
  ['mail', at('a', 4), undefined],
  ['mail', at('a', 64), undefined],
  ['mail', at('a', 65), 'form'],
  ['mail', 'あ@b.example', 'form'],
  ['loginId', mixed(5), 'form'],
  ['loginId', mixed(6), undefined],
  ['loginId', mixed(12), undefined],
  ['loginId', mixed(13), 'form'],
  ['loginId', 'abcdefg', 'notMixed'],
  ['password', mixed(5), 'form'],
  ['password', mixed(12), undefined],
  ['password', '1234567', 'notMixed'],
  ['password', 'test501', 'sameAsLoginId'],
  ['confirmationPassword', 'test501', 'sameAsLoginId'],
  ['confirmationPassword', 'Shinki2010', 'sameAsPassword'],
])('%s of BLIS006 with %s in both fields: %s', (field, text, error) => {
  const again = field === 'userName' ? {} : { [`${field}Again`]: text };
  expect(errorsWith(serviceFields, { [field]: text, ...again })[field]).toBe(error);
});

test('two fields that differ are reported at the second, and the right value counts at either', () => {
  expect(errorsWith(serviceFields, { mailAgain: 'other@b.example' })).toEqual({ mailAgain: 'unlike' });
  expect(errorsWith(serviceFields, { mail: 'other@b.example' })).toEqual({ mailAgain: 'unlike' });
  expect(errorsWith(serviceFields, { password: 'Shinki2011', passwordAgain: 'Shinki20111' })).toEqual({
    passwordAgain: 'unlike',
  });
  expect(errorsWith(serviceFields, { passwordAgain: 'Kakuho2010' })).toEqual({ passwordAgain: 'unlike' });
});
