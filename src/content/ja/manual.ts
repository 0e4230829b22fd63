/** The words of the page around a manual; the manual's own stand with its procedure. */
export const manualTexts = {
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
  saved: (name: string) => `「${name}」を作成しました。`,
  notSaved: 'ファイルを作成できませんでした。もう一度お試しください。',
};

export type ManualTexts = typeof manualTexts;
