import { expect, test } from 'vitest';
import { judgeLoginId, judgeSecret } from '../../../../src/procedure/world/entry.ts';
import { builtInProfile } from '../../../../src/profile/built-in.ts';
import { readProfile } from '../../../../src/profile/read-profile.ts';
import { wireLoginId, wireSecret } from '../../../../src/session/attempt/wire-secrets.ts';

const accounts = [
  { loginId: 'test999', password: 'Kunren2010' },
  { loginId: 'xxxxxx', password: 'xxxxxxxx' },
];
const sentId = (text: string) => wireLoginId(judgeLoginId(text, accounts));
const sentSecret = (text: string) => wireSecret(judgeSecret(text, accounts, 12), accounts);

test('a training account’s ID and password go out as the profile has them', () => {
  expect(sentId('test999')).toBe('test999');
  expect(sentId('ｔｅｓｔ９９９')).toBe('test999');
  expect(sentSecret('Kunren2010')).toBe('Kunren2010');
});

test.each(['yamada01', '山田太郎', 'test9999', 'a'])('of the ID %s nothing goes out but its length', (text) => {
  expect(sentId(text)).toBe('-'.repeat(text.length));
});

test.each(['kunren2010', 'Himitsu2024', 'ひみつ', 'Kunren2010Kunren2010', ' '])(
  'of the secret %s nothing goes out but its length',
  (text) => {
    expect(sentSecret(text)).toBe('-'.repeat(text.length));
  },
);

test('an empty field sends something that is wrong', () => {
  expect([sentId(''), sentSecret('')]).toEqual(['-', '-']);
});

test('the substitute for a wrong entry is never an account’s own', () => {
  const texts = accounts.flatMap(({ loginId, password }) => [loginId, password]);
  for (let length = 1; length <= 32; length += 1) {
    expect(texts).not.toContain(wireSecret({ judged: 'wrong', length }, accounts));
    expect(texts).not.toContain(wireLoginId({ kind: 'unknown', length, letters: 'alphanumeric' }));
  }
});

test('no profile can have an account like it', () => {
  const [first] = builtInProfile.accounts;
  for (const changed of [
    { ...first, password: '--------' },
    { ...first, loginId: '--------' },
  ]) {
    expect(readProfile({ ...builtInProfile, accounts: [changed] }).ok).toBe(false);
  }
});

test('a right entry of a profile that has changed since is wrong', () => {
  expect(wireSecret({ judged: 'right', length: 10, of: ['test999'] }, [])).toBe('-'.repeat(10));
});
