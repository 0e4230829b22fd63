import { expect, test } from 'vitest';
import { fileFaultText, faultText, profileFileTexts as words } from '../../../../src/content/ja/profile-file.ts';
import { siteTexts } from '../../../../src/content/ja/site.ts';
import { openProfileFile } from '../../../../src/dojo/desk/open-profile-file.ts';
import { forms, type Form } from '../../../../src/profile/forms.ts';
import { scenarioIds } from '../../../../src/training/scenarios/catalogue.ts';
import mihonBank from '../../../../src/profile/built-in/mihon-bank.json';

const fileWith = (change: object) => new Blob([JSON.stringify({ ...mihonBank, ...change })]);
const withLearner = (change: object) => ({
  accounts: mihonBank.accounts.map((account) => (account.loginId === 'test999' ? { ...account, ...change } : account)),
});

const open = (file: Pick<Blob, 'size' | 'arrayBuffer'>) => openProfileFile(file, words, siteTexts.scenarios);

async function mendingsOf(file: Pick<Blob, 'size' | 'arrayBuffer'>) {
  const opening = await open(file);
  return opening.ok ? [] : opening.mendings;
}

test('a sound file is opened', async () => {
  expect(await open(fileWith({ name: '自前銀行' }))).toMatchObject({
    ok: true,
    profile: { name: '自前銀行' },
  });
});

test('each fault is reported with its path and what is expected there', async () => {
  const { rules } = mihonBank;
  expect(await mendingsOf(fileWith({ host: 'bank.jp', phone: 1, rules: { ...rules, validityYears: 0 } }))).toEqual([
    { path: 'host', expected: '.exampleで終わるホスト名（英小文字）で書いてください。' },
    { path: 'rules.validityYears', expected: '1以上にしてください。' },
    { path: 'phone', expected: 'この項目は設定にありません。名前を確かめるか、削除してください。' },
  ]);
  expect(await mendingsOf(new Blob(['7']))).toEqual([
    { path: '（全体）', expected: '項目の集まり（{…}）で書いてください。' },
  ]);
});

test.each([
  [{ loginId: 'test998' }, 'が必要です。'],
  [{ method: 'password' }, 'methodをcertificateに'],
  [{ lock: 'full' }, 'lockをnoneかtemporaryに'],
])('a bank with which an exercise cannot be done is not taken: %o', async (change, words) => {
  const [mending] = await mendingsOf(fileWith(withLearner(change)));
  expect(mending?.path).toBe('accounts');
  expect(mending?.expected).toContain('「test999」');
  expect(mending?.expected).toContain(words);
});

test('a need of several exercises is reported once, and a need of one of them with its name', async () => {
  const { rules } = mihonBank;
  const mendings = await mendingsOf(
    fileWith({ ...withLearner({ method: 'password' }), rules: { ...rules, secondCertificate: 'forbid' } }),
  );
  expect(mendings.map(({ path }) => path)).toEqual(['accounts', 'rules.secondCertificate']);
  // One exercise has a customer of its own.
  expect(mendings[0]?.expected).toContain(`など${scenarioIds.length - 1}つの練習`);
  expect(mendings[1]?.expected).toBe(
    `練習「${siteTexts.scenarios['declined-installation'].title}」のために、allowにしてください。`,
  );
});

test('an account that is locked for a while to begin with is taken', async () => {
  expect(await mendingsOf(fileWith(withLearner({ lock: 'temporary' })))).toEqual([]);
});

test('an unreadable file, like a folder, is reported', async () => {
  const folder = { size: 4096, arrayBuffer: () => Promise.reject(new Error('NotReadableError')) };
  expect(await mendingsOf(folder)).toEqual([{ path: null, expected: fileFaultText({ kind: 'unreadable' }) }]);
});

test('a file that is too large is not read at all', async () => {
  const huge = { size: 3_000_000_000, arrayBuffer: () => Promise.reject(new Error('read')) };
  expect(await mendingsOf(huge)).toEqual([
    { path: null, expected: 'ファイルが大きすぎます（2929688KB）。200KBまでにしてください。' },
  ]);
});

test('a fault of the JSON is reported with line and column', async () => {
  expect(await mendingsOf(new Blob(['{\n"schema": 1,\n}']))).toEqual([
    { path: null, expected: '3行目の1文字目で、JSONの書き方が誤っています。' },
  ]);
});

test('every form is asked for in words of its own', () => {
  const sentences = Object.keys(forms).map((form) => faultText({ kind: 'form', form: form as Form }));
  expect(new Set(sentences).size).toBe(sentences.length);
});
