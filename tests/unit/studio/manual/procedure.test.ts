// The source procedure tells its reader these things, in this order, each beside a picture.
import { expect, test } from 'vitest';
import type { Manual, PicturePlace } from '../../../../src/studio/manual/manual.ts';
import { manualOfScenario } from './manuals.ts';

/** Each instruction and note as the words that any sentence saying so has. */
const facts: readonly (readonly string[])[] = [
  ['更新期限', '有効期限が切れ', 'ログインできな'],
  ['エラーメッセージ', '「証明書の有効期限が切れています。」'],
  ['Internet Explorer', 'ダブルクリック'],
  ['Windows 10', 'デスクトップ', 'アイコン', '「ここに入力して検索」', '「IE」', '入力'],
  ['「電子証明書発行」ボタン', '押します'],
  ['「電子証明書発行」ボタン', '表示されていない', 'Internet Explorer', 'ログインし直'],
  ['ログインID', '入力します'],
  ['ログインパスワード', '入力します'],
  ['「認証」', '押します'],
  ['「入力内容に誤りがあります」', 'ログインID', 'ログインパスワード', '誤', '登録', '確かめ'],
  ['「発行」', '押します'],
  ['2回', '警告', '必ず「はい」'],
  ['1回目', '「はい」'],
  ['2回目', '「はい」'],
  ['証明書発行結果', '「閉じる」', '押します'],
  ['ウィンドウを閉じ', '「はい」'],
  ['開いているWEB画面', 'すべて閉じ'],
];

interface Told {
  readonly text: string;
  readonly picture: PicturePlace;
}

/** What is said, sentence by sentence, with the picture that it stands beside. */
const toldIn = ({ when, steps, closing }: Manual): readonly Told[] => [
  ...when.paragraphs.map((text) => ({ text, picture: when.picture })),
  ...steps.flatMap(({ instruction, note, picture }) =>
    [instruction, ...(note === null ? [] : [note])].map((text) => ({ text, picture })),
  ),
  ...closing.paragraphs.map((text) => ({ text, picture: closing.picture })),
];

/** Where each fact is told, looked for from where the one before it is; undefined where nothing more says so. */
function placesOfFacts(told: readonly Told[]): readonly (Told | undefined)[] {
  let from = 0;
  return facts.map((words) => {
    const at = told.findIndex(({ text }, index) => index >= from && words.every((word) => text.includes(word)));
    if (at < 0) return undefined;
    from = at;
    return told[at];
  });
}

test('the manual tells every instruction and note of the source procedure in its order, each beside a picture', async () => {
  const places = placesOfFacts(toldIn(await manualOfScenario('expired-certificate')));
  expect(facts.filter((_, index) => places[index] === undefined)).toEqual([]);
  for (const place of places) expect(place?.picture.figure.world.ready).toBe(true);
});

test('a manual in another order, or without a note, is found out', async () => {
  const manual = await manualOfScenario('expired-certificate');
  expect(placesOfFacts(toldIn(manual).toReversed())).toContain(undefined);
  const noteless = { ...manual, steps: manual.steps.map((step) => ({ ...step, note: null })) };
  expect(placesOfFacts(toldIn(noteless)).filter((place) => place === undefined).length).toBeGreaterThan(3);
});
