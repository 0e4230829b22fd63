/** The words after a file or a print-out was asked for. The browser does not say if a download has arrived. */
export const takeAwayTexts = {
  started: (file: string) =>
    `「${file}」のダウンロードを始めました。見つからないときは、ブラウザのダウンロードの一覧を確かめてください。`,
  notPrinted: 'このブラウザでは、印刷の画面を開けませんでした。ブラウザのメニューから印刷してください。',
  framed:
    'このサイトは、ほかのページの枠の中で開かれています。枠の中では、保存や印刷が止められていることがあります。できないときは、別のタブで開いてください。',
  ownTab: 'このページを別のタブで開く',
};

export type TakeAwayTexts = typeof takeAwayTexts;
