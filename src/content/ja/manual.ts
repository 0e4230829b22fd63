import { takeAwayTexts } from './take-away.ts';

/** The words of the page around a manual; the manual's own stand with its procedure. */
export const manualTexts = {
  takenAway: takeAwayTexts,
  /** Said where the site speaks another language than its manuals. */
  inJapanese: null as string | null,
  others: 'マニュアルの一覧',
  toStudio: '画面の撮影',
  takeAway: 'マニュアルの印刷と保存',
  print: '印刷',
  saveHtml: 'HTMLで保存',
  saveWord: 'Wordで保存',
  saveMarkdown: 'Markdownで保存（ZIP）',
  drawing: (done: number, of: number) => `画像を作成しています（${done}／${of}）`,
  drawn: 'すべての画像がそろいました。',
  notDrawn: (count: number) => `作成できなかった画像が${count}枚あります。そろうまで保存できません。`,
  waiting: '画像を作成しています',
  missing: 'この画像を作成できませんでした。',
  again: 'もう一度作成する',
  allAgain: '作成できなかった画像をもう一度作成する',
  saving: 'ファイルを作成しています',
  saved: takeAwayTexts.started,
  notSaved: 'ファイルを作成できませんでした。もう一度お試しください。',
  notLoaded:
    'ファイルを作成する部分を読み込めませんでした。通信の状態を確かめてから、ページを読み込み直してください。サイトが更新されたときも、読み込み直すと作成できるようになります。',
  reload: 'ページを読み込み直す',
};

export type ManualTexts = typeof manualTexts;
