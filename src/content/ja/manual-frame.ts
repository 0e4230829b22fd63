/** What every manual says around the words of its procedure. Japanese always: it quotes screens that are Japanese. */
export const manualFrame = {
  kind: '操作手順書',
  contents: '目次',
  when: 'この手順を使うとき',
  steps: '操作手順',
  troubles: 'うまくいかないとき',
  closing: 'おわりに',
  note: '注',
  columns: { name: 'したこと', consequence: '起こること', better: '正しい操作', source: 'よりどころ' },
  step: (number: number) => `手順${number}`,
  /** The same, as Word writes it before a heading that it counts itself. */
  numbered: '手順%1',
  /** Below the two pictures that belong to no step. */
  captions: { when: 'お客様が見ている画面', closing: 'すべての手順を終えた画面' },
  sample: '画面は訓練用シミュレーターで作った見本です。実在の銀行のサイトではありません。',
};

export type ManualFrame = typeof manualFrame;
