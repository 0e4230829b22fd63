import { expect, test } from 'vitest';
import { happeningText as inEnglish } from '../../../src/content/en/happenings.ts';
import { happeningText, screenText } from '../../../src/content/ja/happenings.ts';
import { instant, seconds } from '../../../src/time/instant.ts';
import { resultsTexts } from '../../../src/content/ja/results.ts';
import { givenWorld } from '../../../src/training/given-world.ts';
import { expiredCertificate } from '../../../src/training/scenarios/expired-certificate.ts';
import { traceOf } from '../../../src/training/trace.ts';
import { after, givenWorldOfTests, snapshot, solved, worldAfter } from '../../support/attempts.ts';

test('every event of a solution is distinguished from the one before it', () => {
  const trace = traceOf(givenWorld(expiredCertificate.given, snapshot), solved().entries);
  const told = trace.map(({ entry, before }) => happeningText(entry.event, before));
  expect(told).toContain('1回目の「Web アクセスの確認」で「はい」を選ぶ');
  expect(told).toContain('2回目の「Web アクセスの確認」で「はい」を選ぶ');
  expect(told).toContain('ログインID「test999」を入力');
  expect(told.filter((line, index) => line === told[index - 1])).toEqual([]);
});

test('a wrong password is described without a letter of it', () => {
  const typed = { type: 'typed', window: 'w1', field: 'password', entry: { judged: 'wrong', length: 4 } } as const;
  expect(happeningText(typed, givenWorldOfTests())).toBe('ログインパスワードを入力（登録と違う）');
});

test('a button is named as its page names it', () => {
  const cancelling = { type: 'pressedCancel', window: 'w2' } as const;
  expect(happeningText(cancelling, worldAfter('issueCertificate'))).toBe('「中断」を押す');
  expect(happeningText(cancelling, worldAfter('authenticate'))).toBe('「中断して閉じる」を押す');
});

test('a certificate is named by its end, since two of one person differ in nothing else that is seen', () => {
  const world = worldAfter('certificateLoginAgain');
  const texts = world.store.map(({ serialNumber }) =>
    happeningText({ type: 'selectedCertificate', window: 'w3', serialNumber }, world),
  );
  expect(new Set(texts).size).toBe(2);
});

test.each([
  [1, /09時31分05秒/, /09:31:05/],
  [0, /シリアル番号が/, /serial number/],
])('certificates of one day, %i s apart, are named by what they differ in', (apart, inJapanese, english) => {
  const world = worldAfter('certificateLoginAgain');
  const [old, renewed] = world.store;
  if (!old || !renewed) throw new Error('two certificates are there');
  const notAfter = instant('2011-10-01T09:31:05+09:00');
  const alike = [0, 1, 2].map((index) => ({
    ...renewed,
    serialNumber: `0${index}`,
    notAfter: notAfter + seconds(index * apart),
  }));
  const store = [old, ...alike];
  for (const [tell, pattern] of [
    [happeningText, inJapanese],
    [inEnglish, english],
  ] as const) {
    const texts = store.map(({ serialNumber }) =>
      tell({ type: 'selectedCertificate', window: 'w3', serialNumber }, { ...world, store }),
    );
    expect(new Set(texts).size).toBe(4);
    expect(texts[1]).toMatch(pattern);
    expect(texts[0]).not.toMatch(pattern);
  }
});

test('a refusal of a certificate that has ended says the hour, since people read the day only', () => {
  const trace = traceOf(givenWorld(expiredCertificate.given, snapshot), solved().entries);
  const refusal = trace.find(({ entry }) => entry.event.type === 'certificateRefused');
  if (!refusal) throw new Error('the solution begins with a refusal');
  const { entry, before } = refusal;
  expect(happeningText(entry.event, before)).toBe(
    '電子証明書を受け付けなかった（有効期限の2010年09月24日 10時00分00秒を過ぎている）',
  );
  expect(inEnglish(entry.event, before)).toMatch(/it was valid until 24 Sept? 2010, 10:00:00/);
});

test('a screen is described by its window in front, its page, its message and its dialog', () => {
  expect(screenText(givenWorldOfTests())).toBe('デスクトップ（表示されているウィンドウはありません）');
  expect(screenText(worldAfter('expiredCertificate'))).toBe(
    'Internet Explorerの「ログイン」（BLGI001）、メッセージ「証明書の有効期限が切れています。」',
  );
  expect(screenText(worldAfter('issue'))).toBe(
    'Internet Explorerの「証明書取得 » 証明書発行確認」（BSMS002）、ダイアログ「Web アクセスの確認」、ほかのウィンドウ1個',
  );
});

test('a minimised window is not on the screen', () => {
  const world = after(worldAfter('openBrowser'), { type: 'minimisedWindow', window: 'w1' });
  expect(screenText(world)).toBe('デスクトップ（表示されているウィンドウはありません）');
});

test('a step that names a button is quoted with other marks than the button', () => {
  expect(resultsTexts.charts.stepsLead('「発行」を押します。', 1, 2)).toContain('「『発行』を押します。」');
});
