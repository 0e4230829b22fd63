import type { World } from '../../procedure/world/world.ts';
import type { LearnerEvent } from '../../training/scenario.ts';
import type { Instant } from '../../time/instant.ts';
import { momentText } from './bank-moments.ts';
import { debriefTexts } from './debrief.ts';
import { effectText } from './effects.ts';
import { happeningText } from './happenings.ts';
import { outcomeWords } from './outcomes.ts';
import { standingTexts } from './standings.ts';
import { stepLinkTexts } from './step-link.ts';

/** The coach's words: guidance, hints, time, advice, and the end of an attempt. */
export const coachTexts = {
  title: '案内',
  position: (position: number, of: number) => `手順 ${position} / ${of}`,
  goThere: 'その場所へ移動',
  /** Typed text counts once the field loses the focus. */
  entering: {
    typed: '入力し終えたら、Tabキーを押すか、次の場所を押します。',
    searched: '検索結果に出たら、それを押します。',
  },
  beside: {
    advised: '下の「お客様へのご案内」から選びます。',
    clockMoved: 'パソコンの下の「待つ」を押します。',
  },
  effectOf: effectText,
  actionOf: (event: LearnerEvent, world: World): string => happeningText(event, world),
  outcomeOf: outcomeWords,
  /** The messages on the page, word for word. */
  quoted: (messages: readonly string[]) =>
    `画面の表示：${messages.map((message) => `「${message.replaceAll('「', '『').replaceAll('」', '』')}」`).join('')}`,
  noProgress: (effect: string) => `${effect}手順は進んでいません。`,
  reachLead: '次に操作する場所が見えていません。まず、次の操作をしてください。',
  detour: (actions: number) => `寄り道中です。あと${actions}回の操作で、元の手順に戻れます。`,
  deadEnds: debriefTexts.deadEnds,
  backLead: '手順に戻ります。次の操作をしてください。',
  noWay: 'この状態からは先へ進めません。「最初から」でやり直してください。',
  noWayAtBank: 'この練習は、いまの銀行の設定では最後まで進められません。理由は、ホームの「師範席」にあります。',
  waiting: '銀行の応答を待っています…',
  preparing: 'パソコンと銀行を準備しています…',
  steps: '手順の一覧',
  outcomes: {
    open: '未実施',
    given: '完了済み',
    passedOver: '省略',
    right: '一度で成功',
    tried: 'やり直し中',
    wrong: 'やり直して成功',
  },
  now: 'いまここ',
  /** The outcome of a step, said after its instruction. */
  noted: (outcome: string) => `（${outcome}）`,
  helps: {
    full: '今回は、操作と場所をすべて案内します。',
    place: '今回は、場所だけに印をつけます。',
    onRequest: '今回は、案内はありません。困ったらヒントを見られます。',
    none: '前回つまずいた手順です。今回は、案内なしで操作してみましょう。',
  },
  placeOnly: '印のついた場所を操作してください。',
  hint: 'ヒント',
  hintLevels: { 1: '場所', 2: '操作', 3: '答え' },
  takeHint: (level: string) => `ヒントを見る（${level}）`,
  hintCost: (points: number) => `ヒントは3段階です。1段階見るごとに${points}点減点されます。`,
  /** @param number of the step, at least the second */
  repeats: (number: number) => `前回つまずいた手順${number}から始めます。手順${number - 1}までは完了しています。`,
  stepLink: stepLinkTexts,
  origin: {
    link: (number: number) => `手順${number}から始めました（採点されません）。`,
    branch: (number: number) => `前の記録の途中（手順${number}）から始めました（採点されません）。`,
    fromBeginning: '最初から練習する',
  },
  test: '案内はありません。終わったとき、または続けられないときは、「ここで終える」を押してください。時間は点数に影響しません。本物のログインIDやパスワードは入力しないでください。',
  passMark: debriefTexts.passMark,
  handIn: 'ここで終える',
  photograph: 'この画面を撮る',
  confirmHandIn: 'ここで終えますか？ 終えると、ここまでの操作を採点します。',
  confirmEnd: 'ここで終えますか？',
  goOnWithTest: '操作を続ける',
  free: 'この銀行とパソコンで、自由に操作できます。',
  clock: {
    title: '訓練の時計',
    now: (moment: Instant) => momentText(moment),
    lead: '時計は、進めることはできますが、戻せません。',
    minute: '1分進める',
    hour: '1時間進める',
    day: '1日進める',
    date: '日付を選んで進める',
    go: 'この日まで進める',
    past: 'いまより後の日付を選んでください。',
    beyond: (last: Instant) => `時計を進められるのは、認証局の証明書の有効期限（${momentText(last)}）までです。`,
  },
  lock: {
    sentence: (until: Instant) => `ログインパスワードは、${momentText(until)}まで一時利用停止です。`,
    wait: '待つ（訓練の時計を進める）',
  },
  advice: {
    title: 'お客様へのご案内',
    lead: 'お客様にお伝えする内容を選んでください。',
    asked: '次のようにお伝えします。',
    confirm: 'この内容で案内する',
    chooseAgain: '選び直す',
    told: '次のように案内しました。',
  },
  /** The name of the customer, where it is another than the exercise's own. */
  customer: (number: number, company: string, name: string) => `お客様${number}：${company} ${name}様`,
  result: {
    title: '結果',
    standing: standingTexts,
    unit: '点',
    full: '満点です。減点はありません。',
    lost: (points: number) => `−${points}`,
    lines: '点数の内訳',
    deduction: debriefTexts.score.deduction,
    debrief: '振り返りを見る',
    again: 'もう一度',
    /** The same exercise in the same mode. */
    anotherCustomer: '別のお客様で練習する',
    repeat: 'もう一度練習する',
    nextMode: (mode: string) => `「${mode}」へ進む`,
    fromBeginning: '最初から操作してみる',
    nextScenario: (title: string) => `次の練習へ：${title}`,
    look: '画面を見る',
    show: '結果を見る',
    home: 'ホームへ',
  },
  show: {
    controls: 'お手本の操作',
    play: '再生',
    pause: '一時停止',
    back: '1手順戻る',
    forward: '1手順進む',
    restart: '最初から',
    speed: '速さ',
    speedOf: (speed: number) => `${speed}倍`,
    loop: '繰り返す',
    states: {
      preparing: '準備しています…',
      playing: '再生中',
      paused: '一時停止中',
      ended: '終わりました',
      failed: '再生できませんでした。',
    },
    begin: 'お手本を再生します。操作する必要はありません。',
    ended: '以上で、お手本は終わりです。',
    endedLead: '次は、同じ手順を自分で操作してみましょう。',
    shortcuts: 'キーボードでの操作',
    space: 'スペース',
    toggle: '再生・一時停止',
    fill: '全画面にする・戻す',
    kiosk: '展示用の画面（繰り返し再生）',
    kioskReset: 'R または Home キーで、最初から再生します。',
    leaveKiosk: '展示用の画面を終える',
  },
};

export type CoachTexts = typeof coachTexts;
