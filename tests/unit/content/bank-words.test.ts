import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bankTexts } from '../../../src/content/ja/bank.ts';
import { dateText, momentText } from '../../../src/content/ja/bank-moments.ts';
import { instant } from '../../../src/time/instant.ts';
import { builtInProfile } from '../../../src/profile/built-in.ts';
import { profileWith } from '../../support/fixtures.ts';
import { sourceRefusals, sourceSentences } from '../../component/screens/source-sentences.ts';

const { rules } = builtInProfile;

/** All sentences of a part of the texts, those that depend on the rules with the rules of the built-in bank. */
function sentencesOf(texts: unknown): readonly string[] {
  if (typeof texts === 'string') return [texts];
  if (typeof texts === 'object' && texts !== null) return Object.values(texts).flatMap(sentencesOf);
  return [];
}

const fixed = [
  ...sentencesOf(bankTexts),
  bankTexts.issueResult.validity(rules),
  bankTexts.issueResult.notice(rules),
  momentText(instant(builtInProfile.startsAt)),
];

test.each(Object.entries(sourceSentences))(
  'every sentence of %s is among the texts, letter for letter',
  (_, sentences) => {
    expect(sentences.filter((sentence) => !fixed.includes(sentence))).toEqual([]);
  },
);

test('the refusals of the source procedure are reported in its words', () => {
  expect(bankTexts.commonErrors).toMatchObject(sourceRefusals);
});

test('sentences with numbers follow the rules of the bank', () => {
  const { rules: others } = profileWith({
    validityYears: 2,
    renewalNoticeDays: 30,
    loginIdLength: { min: 8, max: 8 },
    passwordLength: { min: 8, max: 16 },
  });
  expect(bankTexts.issueResult.validity(others)).toBe('※電子証明書の有効期限は、発行後2年間です。');
  expect(bankTexts.issueResult.notice(others)).toContain('30日前に');
  expect(bankTexts.fieldErrors.loginId.form(others)).toBe('ログインIDは半角英数字8文字で入力してください。');
  expect(bankTexts.fieldErrors.password.form(others)).toBe(
    'ログインパスワードは半角英数字8文字以上16文字以内で入力してください。',
  );
  expect(bankTexts.fieldErrors.password.form(rules)).toBe(
    'ログインパスワードは半角英数字6文字以上12文字以内で入力してください。',
  );
});

test('moments are those of Japan, with two digits each', () => {
  expect(momentText(instant('2010-01-02T15:04:05Z'))).toBe('2010年01月03日 00時04分05秒');
  expect(dateText(instant('2011-09-30T23:59:59+09:00'))).toBe('2011年09月30日');
});

const folders = ['src/screens/', 'src/parts/'];
const components = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.svelte'))
    .map((name) => [name, readFileSync(`${folder}${name}`, 'utf8')] as const),
);

// Comments may name a screen in the bank's words. Punctuation and marks such as ● are not words.
const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

test.each(components)('%s has no words of its own', (_, source) => {
  const withoutComments = source.replace(/<!--[^]*?-->/g, '').replace(/^\s*(\/\/|\/?\*).*$/gm, '');
  expect(withoutComments).not.toMatch(japanese);
});
