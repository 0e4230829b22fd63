import { expect, test } from 'vitest';
import { judgeLoginId, judgeSecret, matches, namedBy } from '../../../../src/procedure/world/entry.ts';

const accounts = [
  { loginId: 'test999', password: 'Kunren2010', confirmationPassword: 'Kakunin2010' },
  { loginId: 'test201', password: 'Keiko2010' },
  { loginId: 'test202', password: 'Keiko2010' },
];
const loginId = (text: string) => judgeLoginId(text, accounts);
const secret = (text: string) => judgeSecret(text, accounts, 12);

test('a training account is kept by its name', () => {
  expect(loginId('test999')).toEqual({ kind: 'known', loginId: 'test999', width: 'half' });
});

test.each(['ｔｅｓｔ９９９', 'test99９'])('%s names the account too, in full width', (text) => {
  expect(loginId(text)).toEqual({ kind: 'known', loginId: 'test999', width: 'full' });
});

test.each([
  ['test99', 6, 'alphanumeric'],
  ['ｔｅｓｔ９９８', 7, 'other'],
  ['test 999', 8, 'other'],
  ['山田太郎', 4, 'other'],
  ['😀😀', 2, 'other'],
] as const)('of %s only the length and the kind of its letters are kept', (text, length, letters) => {
  const entry = loginId(text);
  expect(entry).toEqual({ kind: 'unknown', length, letters });
  expect(JSON.stringify(entry)).not.toContain(text);
});

test.each([
  ['TEST999', 'alphanumeric', 'letterCase'],
  ['Test999', 'alphanumeric', 'letterCase'],
  ['test999 ', 'other', 'blank'],
  [' test999', 'other', 'blank'],
  ['test999　', 'other', 'blank'],
  ['TEST999 ', 'other', 'blank'],
  ['ＴＥＳＴ９９９', 'other', 'fullWidth'],
] as const)('「%s」 is no account, but its slip is known', (text, letters, slip) => {
  const entry = loginId(text);
  expect(entry).toEqual({ kind: 'unknown', length: text.length, letters, slip });
  expect(namedBy(entry)).toBeUndefined();
  expect(JSON.stringify(entry)).not.toContain(text.trim());
});

test('an empty field is neither known nor unknown', () => {
  expect(loginId('')).toEqual({ kind: 'empty' });
});

test.each([
  ['', 'empty', 0],
  ['Ｋｕｎｒｅｎ２０１０', 'fullWidth', 10],
  ['Kunren２０１０', 'fullWidth', 10],
  ['Kunren-2010', 'symbol', 11],
  ['くんれん', 'fullWidth', 4],
  ['くんれん２０１０', 'fullWidth', 8],
  ['クンレン2010', 'fullWidth', 8],
  ['訓練', 'fullWidth', 2],
  ['Kunren-２０１０', 'fullWidth', 11],
  ['ｸﾝﾚﾝ', 'symbol', 4],
  ['é', 'symbol', 1],
  ['Kunren2010 ', 'blank', 11],
  ['　Kunren2010', 'blank', 11],
  ['geheim ', 'blank', 7],
  [' ', 'symbol', 1],
  ['　', 'fullWidth', 1],
  ['😀', 'symbol', 1],
  ['kunren2010', 'letterCase', 10],
  ['KUNREN2010', 'letterCase', 10],
  ['kUNREN2010', 'letterCase', 10],
  ['Kakunin2010', 'confirmation', 11],
  ['kakunin2010', 'wrong', 11],
  ['Kunren201000', 'wrong', 12],
  ['Kunren2010000', 'tooLong', 13],
] as const)('the secret 「%s」 is %s', (text, judged, length) => {
  expect(secret(text)).toEqual({ judged, length });
});

test('a right secret names every account that has it', () => {
  expect(secret('Kunren2010')).toEqual({ judged: 'right', length: 10, of: ['test999'] });
  expect(secret('Keiko2010')).toEqual({ judged: 'right', length: 9, of: ['test201', 'test202'] });
});

test.each(['Kunren2010', 'geheim1234', '本当の暗証', 'Kunren2010000'])('no entry holds the secret %s', (text) => {
  expect(JSON.stringify(secret(text))).not.toContain(text);
});

test('an ID and a secret match when they are of one account', () => {
  expect(matches(loginId('test202'), secret('Keiko2010'))).toBe(true);
  expect(matches(loginId('test999'), secret('Keiko2010'))).toBe(false);
  expect(matches(loginId('test999'), secret('kunren2010'))).toBe(false);
  expect(matches(loginId('someone'), secret('Kunren2010'))).toBe(false);
});

test('only a known entry names an account', () => {
  expect(['ｔｅｓｔ９９９', 'someone', ''].map((text) => namedBy(loginId(text)))).toEqual([
    'test999',
    undefined,
    undefined,
  ]);
});
