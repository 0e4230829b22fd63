import { expect, test } from 'vitest';
import { fileFaultText, faultText, profileFileTexts as words } from '../../../../src/content/ja/profile-file.ts';
import { profileFileTexts as english } from '../../../../src/content/en/profile-file.ts';
import { siteTexts } from '../../../../src/content/ja/site.ts';
import { mendingsForExercises, openProfileFile } from '../../../../src/dojo/desk/open-profile-file.ts';
import { builtInProfile } from '../../../../src/profile/built-in.ts';
import { forms, type Form } from '../../../../src/profile/forms.ts';
import type { LogoFault } from '../../../../src/profile/logo/reason.ts';
import { scenarioIds } from '../../../../src/training/scenarios/catalogue.ts';
import mihonBank from '../../../../src/profile/built-in/mihon-bank.json';
import { drawing, pngAddress, pngOf } from '../../../support/files/logos.ts';

const { fault: englishFaultText } = english;
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

test('a logo that could freeze a page is refused with the part that does, its place and a way out', async () => {
  const [mending] = await mendingsOf(fileWith({ logo: drawing('\n<use href="#a"/>') }));
  expect(mending?.path).toBe('logo');
  expect(mending?.expected).toContain('SVGの2行目の1文字目にある要素「use」は、画面を止めることがあるため使えません。');
  expect(mending?.expected).toContain('PNGにしてください');
  expect(await mendingsOf(fileWith({ logo: pngAddress(pngOf(200, 40)) }))).toEqual([]);
});

test.each([faultText, englishFaultText])('each fault of a logo has words of its own', (textOf) => {
  const place = { line: 7, column: 8 };
  const faults: readonly LogoFault[] = [
    ...(['form', 'notUtf8', 'noSize', 'notPng', 'animated'] as const).map((kind) => ({ kind })),
    { kind: 'pixels', width: 5_000, height: 6_000, most: 7 },
    ...(['syntax', 'declaration'] as const).map((kind) => ({ kind, ...place })),
    ...(['element', 'attribute', 'value', 'reach'] as const).map((kind) => ({ kind, name: 'use', ...place })),
    ...(['elements', 'levels', 'characters'] as const).map((of) => ({
      kind: 'atMost' as const,
      of,
      most: 9,
      ...place,
    })),
  ];
  const sentences = faults.map((fault) => textOf({ kind: 'logo', fault }));
  expect(new Set(sentences).size).toBe(faults.length);
  faults.forEach((fault, index) => {
    for (const [name, value] of Object.entries(fault)) {
      if (name !== 'kind' && name !== 'of') expect(sentences[index]).toContain(String(value));
    }
  });
});

test('a bank that writes or renews later than one exercise needs is opened, and the desk names that exercise', async () => {
  const rules = { ...mihonBank.rules, renewalNoticeDays: 30, mailNoticeDays: [30] };
  const opening = await open(fileWith({ rules }));
  if (!opening.ok) throw new Error('it was refused');
  const mendings = await mendingsForExercises(opening.profile, words, siteTexts.scenarios);
  expect(mendings.map(({ path }) => path)).toEqual(['rules.renewalNoticeDays', 'rules.mailNoticeDays']);
  for (const { expected } of mendings) expect(expected).toContain(siteTexts.scenarios['notice-of-expiry'].title);
  expect(await mendingsForExercises(builtInProfile, words, siteTexts.scenarios)).toEqual([]);
});

test('a file of a newer version is refused with the two ways out alone', async () => {
  const [mending, ...others] = await mendingsOf(fileWith({ schema: 3, sound: 'chime' }));
  expect(others).toEqual([]);
  expect(mending?.path).toBe('schema');
  expect(mending?.expected).toContain('ページを再読み込み');
  expect(mending?.expected).toContain(`「${words.download}」`);
});
