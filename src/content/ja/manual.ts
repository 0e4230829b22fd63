/** The words of the page around a manual; the manual's own stand with its procedure. */
export const manualTexts = {
  others: 'マニュアルの一覧',
  toStudio: '画面の撮影',
  takeAway: 'マニュアルの持ち出し',
  print: '印刷',
  saveHtml: 'HTMLで保存',
  saveWord: 'Wordで保存',
  saveMarkdown: 'Markdownで保存（ZIP）',
  drawing: (done: number, of: number) => `画面を描いています（${done}／${of}）`,
  drawn: 'すべての画面がそろいました。',
  notDrawn: (count: number) => `描けなかった画面が${count}枚あります。そろうまで保存できません。`,
  waiting: '画面を描いています',
  missing: 'この画面を描けませんでした。',
  again: 'もう一度描く',
  allAgain: '描けなかった画面をもう一度描く',
  saving: 'ファイルを作っています',
  saved: (name: string) => `「${name}」を作りました。`,
  notSaved: 'ファイルを作れませんでした。もう一度お試しください。',
};

export type ManualTexts = typeof manualTexts;
