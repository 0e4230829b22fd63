// Longer than most: all words of the debrief, in one typed object.
import { clockTime } from '../../time/japan-time.ts';
import type { Actor } from '../../procedure/world/event.ts';
import type { Aim } from '../../training/debrief/to-work-on.ts';
import type { Praise } from '../../training/debrief/went-well.ts';
import type { DeadEnd } from '../../training/guidance/dead-end.ts';
import type { Weight } from '../../training/scenario.ts';
import type { Deduction } from '../../training/assessment/assess.ts';
import type { Standing } from '../../training/assessment/standing.ts';
import type { ScenarioTexts } from '../scenario-texts.ts';
import { happeningText, screenText } from './happenings.ts';
import { outcomeWords } from './outcomes.ts';
import { standingTexts } from './standings.ts';
import { stepLinkTexts } from './step-link.ts';
import { takeAwayTexts } from './take-away.ts';

/** The facts of a debrief's first sentence. */
export interface DebriefOutcome {
  readonly standing: Standing;
  readonly passMark: number;
  /** Points up to the pass mark; 0 where there are no points. */
  readonly missing: number;
  readonly right: number;
  readonly of: number;
}

const weights: Readonly<Record<Weight, string>> = { light: '軽度', heavy: '中程度', critical: '重大' };

function outcome({ standing, passMark, missing, right, of }: DebriefOutcome): string {
  const steps = of === 0 ? '' : `${of}手順のうち${right}手順を、一度でできました。`;
  return `${standingTexts.sentence(standing, passMark, missing)}${steps}`;
}

/** Puts a text in quotation marks; quotes within it become inner ones. */
const quoted = (words: string): string => `「${words.replaceAll('「', '『').replaceAll('」', '』')}」`;

function deduction(taken: Deduction, texts: ScenarioTexts | undefined): string {
  switch (taken.kind) {
    case 'wrong':
      return `つまずきのほかに、${taken.steps.length}手順が一度ではできませんでした（1手順${taken.each}点）。`;
    case 'undone':
      return `${taken.of}手順のうち${taken.steps.length}手順は、終えていません。`;
    case 'hints':
      return `ヒントを合計${taken.levels}段階見ました。`;
    case 'mistake': {
      const name = texts?.mistakes[taken.mistake]?.name ?? taken.mistake;
      return taken.critical ? `重大な誤り：${name}` : `つまずき：${name}`;
    }
    case 'unreached':
      return '目標を達成しないまま終了しました。';
  }
}

/** Something to do better: a heading and an explanation. */
function aim(wanted: Aim, texts: ScenarioTexts | undefined): { readonly title: string; readonly advice: string } {
  switch (wanted.kind) {
    case 'mistake': {
      const mistake = texts?.mistakes[wanted.mistake];
      return { title: mistake?.right ?? wanted.mistake, advice: mistake?.better ?? '' };
    }
    case 'unreached':
      return { title: '目標を達成するまで進める', advice: texts?.goal ?? '' };
    case 'step':
      return { title: '次の手順を一度で行う', advice: texts?.steps[wanted.step]?.instruction ?? wanted.step };
    case 'hint':
      return {
        title: '次の手順をヒントなしで行う',
        advice: texts?.steps[wanted.step]?.instruction ?? wanted.step,
      };
  }
}

function praise(given: Praise, texts: ScenarioTexts | undefined): string {
  switch (given.kind) {
    case 'reached':
      return texts?.reached ?? '目標を達成しました。';
    case 'steps':
      return `${given.of}手順のうち${given.right}手順を、一度でできました。`;
    case 'run':
      return `手順${given.from}～${given.to}を、続けて一度でできました。`;
    case 'withoutHints':
      return 'ヒントを使いませんでした。';
    case 'withoutMistakes':
      return 'つまずきはありませんでした。';
    case 'avoided':
      return `つまずきやすいところを、正しくできました（${texts?.mistakes[given.mistake]?.right ?? given.mistake}）。`;
  }
}

/** The words of 振り返り. */
export const debriefTexts = {
  takenAway: takeAwayTexts,
  title: '振り返り',
  back: '結果の一覧へ',
  loading: '記録を読み込んでいます…',
  preparing: (done: number, of: number) => `操作をたどっています… ${done}／${of}`,
  missing: 'この番号の記録は開けません。削除されたか、別のブラウザの記録か、いまの版にない練習の記録です。',
  failed: '記録を読み込めませんでした。',
  retry: 'もう一度読み込む',
  partly: (readable: number, stored: number) =>
    readable === 0
      ? `記録された${stored}件の操作は、いまの版では再現できません。`
      : `記録された${stored}件の操作のうち、いまの版で再現できるのは${readable}件目までです。`,
  /** Added to `partly` where the result was given here: it stays as it is. */
  kept: '点数は、終えたときのままです。',
  /** Said where only the bank could go on. */
  deadEnds: {
    lockedForGood:
      'ログインパスワードが利用停止になりました。時間がたっても解除されないため、この先の手順には進めません。お客様には、マスターユーザ（ご本人がマスターユーザのときはお取引店）へご連絡いただくよう案内します。',
    certificateLost:
      '銀行は電子証明書を発行しましたが、このパソコンには入りませんでした。この銀行のルールでは、失効の手続きが済むまで次の電子証明書は発行されません。お客様には、お取引店へご連絡いただくよう案内します。',
  } satisfies Record<DeadEnd, string>,
  points: '点',
  standing: standingTexts,
  outcome,
  passMark: (mark: number) => `合格点は${mark}点です。`,
  facts: {
    finished: '終えた日時',
    learner: '受講者',
    customer: 'お客様',
    mode: '進め方',
    time: 'かかった時間',
    claimed: 'ファイルにある点数',
  },
  nobody: '名前なし',
  /** Joins sentences to one text. */
  sentences: (all: readonly string[]) => all.join(''),
  /** Stands between a label and what it labels. */
  colon: '：',
  happening: happeningText,
  screen: screenText,
  outcomeOf: outcomeWords,
  again: 'もう一度、最初から',
  stepLink: stepLinkTexts,
  print: '印刷',
  work: '次に気をつけること',
  nothingToWorkOn: '直すところはありません。ほかの練習にも進みましょう。',
  aim,
  weight: (weight: Weight) => `重大度：${weights[weight]}`,
  look: '見直す',
  well: 'よかったところ',
  nothingWell: 'まずは目標の達成を目指しましょう。ヒントは何度見てもかまいません。',
  praise,
  score: {
    title: '点数の内訳',
    full: '満点',
    wrong: '一度ではできなかった手順',
    undone: '終えていない手順',
    deduction,
    points: (points: number) => `−${points}`,
    total: '点数',
    line: '内容',
    change: '点',
    floor: '点数は0点より下がりません。',
    rule: standingTexts.rule,
    earlier: 'この点数は、終えたときの採点によるものです。いまの版とは採点のルールが異なるため、内訳は表示しません。',
  },
  replay: {
    title: '画面の比較',
    was: 'このときの画面',
    shouldBe: '正しい画面',
    view: '画面の並べ方',
    views: { both: '並べて表示', was: 'このとき', shouldBe: '正しい画面' },
    asItShould: 'ここは、正しい操作ができています。',
    beside: '違いは、画面の外（お客様への案内や、待ち時間）にあります。',
    nothingLeads: 'この先、目標を達成できる手順はありません。',
    position: (seq: number, length: number) => `${seq}／${length}`,
    slider: '操作の位置',
    play: '再生',
    pause: '一時停止',
    back: '1つ前へ',
    forward: '1つ先へ',
    speed: '速さ',
    times: (speed: number) => `${speed}倍`,
    stops: 'つまずきで止める',
    begin: '開始時',
    done: 'ここまでの操作は、あらかじめ完了していたものです。',
  },
  moment: {
    quoted: '画面の表示',
    consequence: '起きたこと',
    better: '立て直し方',
    source: '根拠',
    wanted: '正しい操作',
    branch: 'この場面からやり直す',
    branchEarlier: (what: string) =>
      `この操作の直前は処理の途中だったため、少し前の${quoted(what)}の後からやり直します。`,
    noBranch: 'この場面からはやり直せません。最初からやり直してください。',
    branchFailed: 'やり直しを始められませんでした。もう一度お試しください。',
    verdicts: { right: '正しい操作', wrong: '進まなかった操作', neutral: '確認・画面の操作' },
    mistake: 'つまずき',
  },
  timeline: {
    title: '経過',
    lead: '行を選ぶと、そのときの画面を表示します。',
    only: '見直すところだけを表示',
    nothing: '見直すところはありません。',
    time: clockTime,
    actors: {
      trainee: '操作',
      customer: 'お客様',
      trainer: '指導者',
      bank: '銀行',
      pc: 'パソコン',
      time: '時間',
    } satisfies Record<Actor, string>,
    by: (actor: string) => `${actor}：`,
  },
};

export type DebriefTexts = typeof debriefTexts;
