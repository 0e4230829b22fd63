import type { Mode } from '../../training/mode.ts';

/** The names of the five ways through an exercise, used everywhere. */
export const modeTexts = {
  show: { name: '見る', lead: 'お手本が自動で進みます。見ているだけで、流れが分かります。' },
  guided: { name: 'なぞる', lead: '次の操作と場所の案内を見ながら、自分で操作します。採点はありません。' },
  practice: { name: '練習', lead: '慣れるほど案内が減ります。ヒントを見ることができ、採点されます。' },
  test: { name: '試す', lead: '案内なしで、身についたかを確かめます。点数と合否が出ます。' },
  free: { name: '自由', lead: '採点なしで、好きなように操作できます。' },
} satisfies Record<Mode, { name: string; lead: string }>;

/** The words of the home page. */
export const homeTexts = {
  lead: '電子証明書の再発行を、実際の手順どおりの画面で、何度でも練習できます。',
  explanation:
    '期限切れの電子証明書を再発行する手順を、模擬パソコンで練習するサイトです。発行される証明書は本物のX.509証明書ですが、銀行は架空で、入力した内容がこのブラウザの外に送られることはありません。',
  licences: 'ソフトウェアとフォントのライセンス',
  practice: '稽古',
  practiceReading: 'けいこ',
  /** Plain words for the contents of each room, beside its name. */
  practicePlain: '練習',
  anotherCustomer: '別のお客様で練習する',
  practiceLead: 'お客様のお困りごとを、上から順に、1つずつ解決していきます。',
  studio: '撮影',
  studioReading: 'さつえい',
  studioPlain: '画像とマニュアル',
  studioLead:
    '各手順の画面を、赤枠や矢印の付いた画像やマニュアルにします。同じ画面からは、いつでも同じ画像ができます。',
  desk: '師範席',
  deskReading: 'しはんせき',
  deskPlain: '銀行の設定と口座',
  deskLead: '練習に使う銀行の口座とルールを確かめたり、自分の銀行の設定に変えたりできます。',
  ownBank: (name: string) => `練習の銀行：${name}（師範席で開いた設定）`,
  damagedBank: '保存されている銀行の設定を読み取れないため、既定の銀行で練習します。師範席で確かめてください。',
  pictures: '画面を撮る',
  openDesk: '口座とルールを見る',
  results: '結果を見る',
  settings: '設定',
  levels: { 1: '入門', 2: '基本', 3: '応用' },
  minutes: (minutes: number) => `約${minutes}分`,
  teaches: '身につくこと',
  best: (points: number) => `最高${points}点`,
  passed: '合格',
  allPassed: 'すべて合格しました',
  modesOf: (title: string) => `「${title}」の進め方`,
  modeOf: (mode: string, title: string) => `${mode}：${title}`,
  doneMode: (name: string) => `${name}（済み）`,
  next: '次はここから',
  beginHere: 'はじめての方は、「見る」から始めてください。',
  beginWith: (mode: string) => `「${mode}」を始める`,
  reasons: {
    show: 'まず、お手本を見て流れをつかみます。',
    guided: '次は、案内を見ながら自分で操作します。',
    practice: '次は、案内を減らして練習します。',
    test: '仕上げに、案内なしで身についたかを確かめます。',
    free: '合格しました。あとは自由に確かめられます。',
  } satisfies Record<Mode, string>,
  unfinished: '途中の練習',
  goOn: (title: string, mode: string) => `「${title}」の「${mode}」を続ける`,
  learner: {
    title: '練習する人',
    lead: '名前や番号を決めておくと、続きと結果を人ごとに分けて残せます。決めなくても練習できます。',
    nobody: '名前なし',
    change: '練習する人を選ぶ',
    add: '名前を追加',
    name: '名前または番号',
    keep: '追加する',
    cancel: 'キャンセル',
    notKept: 'このブラウザは名前を保存できません。ページを閉じるまで有効です。',
  },
};
