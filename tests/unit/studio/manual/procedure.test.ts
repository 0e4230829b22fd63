// The source procedure tells its reader these things, in this order, each beside the picture of the screen that it is about.
import { strFromU8, unzipSync } from 'fflate';
import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { manualFrame } from '../../../../src/content/ja/manual-frame.ts';
import { frontWindow } from '../../../../src/procedure/world/windows.ts';
import { htmlOf } from '../../../../src/studio/manual/html/html-of.ts';
import type { Manual, PicturePlace } from '../../../../src/studio/manual/manual.ts';
import { markdownOf } from '../../../../src/studio/manual/markdown.ts';
import { wordOf } from '../../../../src/studio/manual/word/word-of.ts';
import { galleryOfManual, manualOfScenario } from '../../../support/manuals.ts';

/** Each instruction and note as the words that any sentence saying so has, and what is in front in its picture. */
const facts: readonly { readonly words: readonly string[]; readonly screen: string }[] = [
  { words: ['更新期限', '有効期限が切れ', 'ログインできな'], screen: 'BLGI001' },
  { words: ['エラーメッセージ', '「証明書の有効期限が切れています。」'], screen: 'BLGI001' },
  { words: ['Internet Explorer', 'ダブルクリック'], screen: 'desktop' },
  { words: ['Windows 10', 'デスクトップ', 'アイコン', '「ここに入力して検索」', '「IE」', '入力'], screen: 'desktop' },
  { words: ['「電子証明書発行」ボタン', '押します'], screen: 'BLGI001' },
  { words: ['「電子証明書発行」ボタン', '表示されていない', 'Internet Explorer', 'ログインし直'], screen: 'BLGI001' },
  { words: ['ログインID', '入力します'], screen: 'BSMS001' },
  { words: ['ログインパスワード', '入力します'], screen: 'BSMS001' },
  { words: ['「認証」', '押します'], screen: 'BSMS001' },
  {
    words: ['「入力内容に誤りがあります」', 'ログインID', 'ログインパスワード', '誤', '登録', '確かめ'],
    screen: 'BSMS001',
  },
  { words: ['「発行」', '押します'], screen: 'BSMS002' },
  { words: ['2回', '警告', '必ず「はい」'], screen: 'BSMS002' },
  { words: ['1回目', '「はい」'], screen: 'webAccess' },
  { words: ['2回目', '「はい」'], screen: 'webAccess' },
  { words: ['証明書発行結果', '「閉じる」', '押します'], screen: 'BSMS004' },
  { words: ['ウィンドウを閉じ', '「はい」'], screen: 'closeQuestion' },
  { words: ['開いているウィンドウ', 'すべて閉じ'], screen: 'BLGI001' },
];

interface Sentence {
  readonly text: string;
  readonly picture?: PicturePlace;
}

/** The screen in front: a dialog, else a page, else the desktop. */
const screenIn = ({ figure: { world } }: PicturePlace): string =>
  world.dialogs.at(-1)?.kind ?? frontWindow(world)?.page.screen ?? 'desktop';

/** The sentences of a manual, each with the picture that it stands beside. */
const sentencesOf = ({ when, steps, closing }: Manual): readonly Sentence[] => [
  ...when.paragraphs.map((text) => ({ text, picture: when.picture })),
  ...steps.flatMap(({ instruction, note, picture }) =>
    [instruction, ...(note === null ? [] : [note])].map((text) => ({ text, picture })),
  ),
  ...closing.paragraphs.map((text) => ({ text, picture: closing.picture })),
];

/** Finds each fact at or after the place of the one before it; undefined where it is missing. */
function placesOfFacts(sentences: readonly Sentence[]): readonly (Sentence | undefined)[] {
  let from = 0;
  return facts.map(({ words }) => {
    const at = sentences.findIndex(({ text }, index) => index >= from && words.every((word) => text.includes(word)));
    if (at < 0) return undefined;
    from = at;
    return sentences[at];
  });
}

test('the manual gives every instruction and note of the source procedure in its order, each beside its picture', async () => {
  const places = placesOfFacts(sentencesOf(await manualOfScenario('expired-certificate')));
  expect(facts.filter((_, index) => places[index] === undefined)).toEqual([]);
  expect(places.map((place) => place?.picture && screenIn(place.picture))).toEqual(facts.map(({ screen }) => screen));
});

const paragraphsOf = {
  html: async (manual: Manual) =>
    [
      ...new new Window().DOMParser()
        .parseFromString(htmlOf(manual, galleryOfManual(manual), manualFrame), 'text/html')
        .querySelectorAll('main p, main h3'),
    ].map((element) => element.textContent),
  markdown: async (manual: Manual) =>
    String(markdownOf(manual, galleryOfManual(manual), manualFrame)[0]?.content)
      .split('\n\n')
      .map((block) => block.replaceAll('\\', '')),
  word: async (manual: Manual) => {
    const parts = unzipSync(await wordOf(manual, galleryOfManual(manual), manualFrame));
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    return [...xml.matchAll(/<w:p[ >].*?<\/w:p>/g)].map(([paragraph]) =>
      [...paragraph.matchAll(/<w:t [^>]*>([^<]*)</g)].map(([, text]) => text).join(''),
    );
  },
};

test.each(['html', 'markdown', 'word'] as const)('so does the manual as %s', async (format) => {
  const manual = await manualOfScenario('expired-certificate');
  const paragraphs = await paragraphsOf[format](manual);
  // Skip the contents, which name the steps as well.
  const sentences = paragraphs.slice(paragraphs.findIndex((text) => text.includes(manual.when.paragraphs[0] ?? '–')));
  const places = placesOfFacts(sentences.map((text) => ({ text })));
  expect(facts.filter((_, index) => places[index] === undefined)).toEqual([]);
});

test('a manual in another order, or without a note, is found out', async () => {
  const manual = await manualOfScenario('expired-certificate');
  expect(placesOfFacts(sentencesOf(manual).toReversed())).toContain(undefined);
  const noteless = { ...manual, steps: manual.steps.map((step) => ({ ...step, note: null })) };
  expect(placesOfFacts(sentencesOf(noteless)).filter((place) => place === undefined).length).toBeGreaterThan(3);
});
