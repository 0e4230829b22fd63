/** The words around a link that begins an exercise at one of its steps. */
export const stepLinkTexts = {
  step: 'リンクで始める手順',
  /** A step among others to choose from. */
  option: (number: number, instruction: string) => `${number}. ${instruction}`,
  copy: 'この手順から始めるリンクをコピー',
  copied: 'リンクをコピーしました。',
  notCopied: 'このブラウザではコピーできませんでした。次のアドレスを選んでコピーしてください。',
  address: 'リンクのアドレス',
};

export type StepLinkTexts = typeof stepLinkTexts;
