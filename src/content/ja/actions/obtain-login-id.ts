import type { ActionTexts, OfFacts } from '../../scenario-texts.ts';

/** 「ログインID取得」 on a page: for a customer who needs it, and for one who does not. */
export const obtainLoginIdOn = (place: string): OfFacts<ActionTexts> => ({
  instruction: '「ログインID取得」ボタンを押します。',
  why: ({ hasLoginId }) =>
    hasLoginId
      ? 'ログインIDをまだ持っていないお客様のためのボタンです。このお客様は、ログインIDを取得済みです。'
      : '電子証明書の発行には、ログインIDが必要です。まだ持っていないお客様は、最初に取得します。',
  seen: ({ hasLoginId }) =>
    hasLoginId
      ? 'ログインID取得の画面に移りました。このお客様は、ログインIDを取得済みです。'
      : 'ログインID取得の最初の画面、口座情報登録（BLIS005）が表示されました。',
  hints: [place, 'ログインIDを取得する手続きを始めます。', '「ログインID取得」を押します。'],
  picture: ({ hasLoginId }) =>
    hasLoginId ? 'ログインID取得の画面が表示されています。' : '口座情報登録画面（BLIS005）が表示されています。',
});
