// Longer than most: all words of the list of results, its charts, its files and its import, in one typed object.
import type { Instant } from '../../time/instant.ts';
import { localIsoDate } from '../../time/local-time.ts';
import type { Mode } from '../../training/mode.ts';
import type { Tendency } from '../../training/results/over-time.ts';
import type { Column } from '../../training/results/order.ts';
import { standingTexts } from './standings.ts';
import type { Summary } from '../../training/results/summary.ts';
import { localMoment } from './local-moment.ts';
import { takeAwayTexts } from './take-away.ts';

// Excel reads 2026/04/01 10:05:09 as a moment.
const secondFormat = new Intl.DateTimeFormat('ja-JP', {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});
const dayFormat = new Intl.DateTimeFormat('ja-JP', { year: 'numeric', month: 'numeric', day: 'numeric' });
const number = new Intl.NumberFormat('ja-JP', { maximumFractionDigits: 1 });
const percent = new Intl.NumberFormat('ja-JP', { style: 'percent', maximumFractionDigits: 0 });

/** The words of 結果. */
export const resultsTexts = {
  takenAway: takeAwayTexts,
  title: '結果',
  lead: 'このブラウザで終えた練習の記録です。日時を選ぶと、振り返りを開きます。',
  loading: '記録を読み込んでいます…',
  retry: 'もう一度読み込む',
  failed: '記録を読み込めませんでした。',
  empty: {
    lead: '記録はまだありません。',
    advice: '練習を終えると、点数とつまずきがここに並びます。ほかのパソコンで書き出した記録も取り込めます。',
    start: '練習を選ぶ',
  },
  nothingFound: '条件に合う記録はありません。',
  narrowing: {
    label: '絞り込み',
    learner: '受講者',
    scenario: '練習',
    mode: '進め方',
    passed: '合否',
    all: 'すべて',
    passedOnly: standingTexts.names.passed,
    notPassed: standingTexts.names.tooFewPoints,
    clear: '絞り込みを解除',
  },
  nobody: '名前なし',
  /** Joins sentences to one text. */
  sentences: (all: readonly string[]) => all.join(''),
  modes: { show: '見る', guided: 'なぞる', practice: '練習', test: '試す', free: '自由' } satisfies Record<
    Mode,
    string
  >,
  summary: ({ count, graded, learners, passed, average }: Summary): readonly string[] => [
    `${number.format(count)}件`,
    ...(average === null
      ? []
      : [
          `受講者${number.format(learners)}人`,
          `合格${number.format(passed)}件（${percent.format(passed / graded)}）`,
          `平均${number.format(average)}点`,
        ]),
  ],
  table: {
    caption: '終えた練習の一覧',
    columns: {
      finishedAt: '日時',
      learner: '受講者',
      scenario: '練習',
      mode: '進め方',
      points: '点数',
      passed: '判定',
      mistakes: 'つまずき',
      hints: 'ヒント',
      wrongSteps: 'やり直した手順',
      unreachedSteps: '未実施の手順',
      seconds: '時間',
    } satisfies Record<Column, string>,
    choose: '選択',
    chooseAll: 'このページの記録をすべて選ぶ',
    chooseOne: (when: string, learner: string) => `${when} ${learner}の記録を選ぶ`,
    standings: standingTexts.withReason,
    points: (points: number) => number.format(points),
    time: (seconds: number) =>
      seconds < 3600
        ? `${Math.floor(seconds / 60)}分${String(Math.floor(seconds % 60)).padStart(2, '0')}秒`
        : `${Math.floor(seconds / 3600)}時間${String(Math.floor((seconds % 3600) / 60)).padStart(2, '0')}分`,
    moment: localMoment,
    /** The customer of a result, by the number. */
    customer: (number: number) => `お客様${number}`,
    sortBy: (column: string) => `${column}で並べ替える`,
    open: (when: string, scenario: string) => `${when} ${scenario}の振り返り`,
  },
  pages: {
    label: '記録のページ',
    range: (from: number, to: number, of: number) =>
      `${number.format(from)}～${number.format(to)}件目／全${number.format(of)}件`,
    previous: '前のページ',
    next: '次のページ',
  },
  actions: {
    label: '記録の書き出しと削除',
    chosen: (count: number) => `選んだ${number.format(count)}件を`,
    shown: (count: number) => `一覧の${number.format(count)}件を`,
    chooseShown: (count: number) => `一覧の${number.format(count)}件をすべて選ぶ`,
    chooseNone: '選択を解除',
    xlsx: 'Excelの表として保存（xlsx）',
    csv: 'ほかのプログラム用に保存（CSV）',
    json: '操作の記録も含めて保存（JSON）',
    filesHint:
      'Excelの表では、受講者の名前や番号がそのままの文字で入り、名簿と照合できます。CSVは、ほかのプログラムに読み込むためのファイルです。Excelで直接開くと、0012、3-2、12桁以上の番号などが、ほかの数や日付に変わります。JSONは、ほかのパソコンで取り込めます。',
    print: '印刷',
    remove: '削除',
    removed: (count: number) => `${number.format(count)}件の記録を削除しました。`,
    undo: '削除を取り消す',
    undone: (count: number) => `${number.format(count)}件の記録を元に戻しました。`,
    exported: (count: number, file: string) =>
      `${number.format(count)}件を書き出しました。${takeAwayTexts.started(file)}`,
    working: '処理しています…',
    failed: '処理できませんでした。もう一度お試しください。',
  },
  importing: {
    title: '記録を取り込む',
    lead: 'このサイトで書き出したJSONファイルを、いくつでもまとめて取り込めます。同じ記録は重複しません。点数は、操作の記録からこのサイトが付け直します。',
    unsigned:
      'ファイルに署名はありません。受講者の名前や日時が書き換えられていても、だれが送ったファイルかも、このサイトには分かりません。成績に使うときは、受け取り方で確かめてください。',
    choose: 'ファイルを選ぶ',
    drop: 'ここへファイルをドロップしても取り込めます。',
    reading: (count: number) => `${number.format(count)}個のファイルを読み込んでいます…`,
    taken: (taken: number, known: number) =>
      `${number.format(taken)}件の記録を取り込みました。${known > 0 ? `${number.format(known)}件は、すでにある記録と同じでした。` : ''}`,
    nothingTaken: '取り込んだ記録はありません。',
    progress: (file: string, done: number, of: number) =>
      `${file}：${number.format(of)}件のうち${number.format(done)}件を調べました`,
    breakOff: '取り込みを中止',
    brokenOff: '途中で中止しました。残りの記録は調べていません。',
    faults: '取り込めなかったもの',
    fault: (file: string, position: number | undefined) =>
      `${file}${position === undefined ? '' : ` ${number.format(position)}件目`}：`,
    kinds: {
      tooLarge: 'ファイルが大きすぎます。分けて書き出してください。',
      notJson: 'JSONとして読み取れません。途中で切れていないか確かめてください。',
      utf16: '文字コードがUTF-16です。書き出したままの元のファイルを選ぶか、UTF-8で保存し直してください。',
      notUtf8:
        '文字コードがUTF-8ではありません（Shift_JISなど）。書き出したままの元のファイルを選ぶか、UTF-8で保存し直してください。',
      notAttempts: 'このサイトの記録のファイルではありません。',
      newerFormat: 'このサイトの新しい版で書き出されたファイルです。ページを読み込み直してから、取り込んでください。',
      damaged: '記録の形式が正しくありません。',
      unknownScenario: 'この版のサイトにない練習の記録です。',
      otherHere: '同じ番号で内容の違う記録が、このブラウザにあります。このブラウザの記録をそのまま残しました。',
      tooMuch:
        'この記録は採点に時間がかかりすぎるため、取り込みませんでした。操作が何千回もあるか、ウィンドウが多すぎます。',
      notStored: 'このブラウザに保存できませんでした。保存領域の空きを確かめてください。',
    },
    at: (place: string) => `（場所：${place}）`,
    more: (count: number) => `ほかに${number.format(count)}件あります。`,
  },
  charts: {
    title: 'グラフ',
    loading: 'グラフを用意しています…',
    failed:
      'グラフを読み込めませんでした。通信の状態を確かめてから、もう一度開いてください。それでも同じときは、サーバーの管理者に知らせてください。',
    scores: '点数の推移',
    scoresLead: '採点のある記録を、古いものから順に並べました。',
    noScores: '採点のある記録はありません。「練習」か「試す」を終えると、ここに点数が並びます。',
    tendencies: {
      rising: '後半の平均は、前半より上がっています。',
      falling: '後半の平均は、前半より下がっています。',
      level: '前半と後半の平均は、ほぼ同じです。',
      tooFew: '傾向を見るには、記録がまだ足りません。',
    } satisfies Record<Tendency, string>,
    together: (count: number) => `件数が多いため、続いた${number.format(count)}件ずつの平均を点にしています。`,
    attemptPoints: '点数',
    trend: '傾向（直近5点の平均）',
    asTable: '表で見る',
    period: '期間',
    attempts: '件数',
    average: '平均',
    range: '最低～最高',
    day: (at: Instant) => dayFormat.format(at),
    span: (from: string, to: string) => (from === to ? from : `${from}～${to}`),
    steps: 'つまずきやすい手順',
    stepsLead: (step: string, wrong: number, of: number) =>
      `いちばん多いのは「${step.replaceAll('「', '『').replaceAll('」', '』')}」で、${number.format(of)}件のうち${number.format(wrong)}件でした。`,
    noWrongSteps: '一度でできなかった手順はありません。',
    unreachedLead: '行わずに終えた手順は、別に数えています。',
    stepsOf: '練習',
    step: '手順',
    wrong: '一度でできなかった件数',
    unreached: '行わずに終えた件数',
    countOf: (wrong: number, of: number) => `${wrong}／${of}`,
    wrongShare: '一度でできなかった割合',
    unreachedShare: '行わずに終えた割合',
    percent: (share: number) => percent.format(share),
  },
  csv: {
    fileName: '証明書道場-結果',
    /** The name of the sheet in a workbook: at most 31 characters. */
    sheet: '結果',
    fileDay: localIsoDate,
    moment: (at: Instant) => secondFormat.format(at),
    seconds: '時間（秒）',
    attempt: '記録の番号',
    customer: 'お客様の番号',
    list: (names: readonly string[]) => names.join('、'),
    yes: 'はい',
    no: 'いいえ',
    reached: '目標を達成',
    mistakeNames: 'つまずきの内容',
    stepNames: 'やり直した手順の内容',
    unreachedNames: '未実施の手順の内容',
    steps: '手順の数',
  },
  print: {
    printedAt: (at: Instant) => `印刷日 ${dayFormat.format(at)}`,
    narrowedTo: (parts: readonly string[]) => `絞り込み：${parts.join('、')}`,
    everything: 'すべての記録',
  },
};

export type ResultsTexts = typeof resultsTexts;
