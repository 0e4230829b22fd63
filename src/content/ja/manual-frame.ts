/** Words that all manuals share. Always Japanese: they quote Japanese screens. */
export const manualFrame = {
  kind: '操作マニュアル',
  contents: '目次',
  when: 'この手順を使うとき',
  steps: '操作手順',
  stepsLead:
    '図は、どれも操作する前の画面です。赤い枠と矢印が、その手順で操作するところを示します。操作するとどうなるかは、図の下に書いてあります。',
  troubles: 'うまくいかないとき',
  closing: 'おわりに',
  explanation: '解説',
  note: '注',
  columns: { name: 'したこと', consequence: 'どうなるか', better: '正しい操作' },
  step: (number: number) => `手順${number}`,
  /** The same for Word, which numbers headings itself. */
  numbered: '手順%1',
  /** Captions of the two pictures that belong to no step. */
  captions: { when: 'お客様が見ている画面', closing: 'すべての手順を終えた画面' },
  sample: '画面は訓練用シミュレーターで作った見本です。実在の銀行のサイトではありません。',
};

export type ManualFrame = typeof manualFrame;
