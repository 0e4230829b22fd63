import type { Instant } from '../../time/instant.ts';
import { momentText } from './bank-moments.ts';
import { debriefTexts } from './debrief.ts';
import { effectText } from './effects.ts';
import { happeningText } from './happenings.ts';
import { outcomeWords } from './outcomes.ts';
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
  actionOf: happeningText,
  outcomeOf: outcomeWords,
  /** The messages on the page, word for word. */
  quoted: (messages: readonly string[]) =>
    `画面の表示：${messages.map((message) => `「${message.replaceAll('「', '『').replaceAll('」', '』')}」`).join('')}`,
  noProgress: (effect: string) => `いまの操作で、${effect}目標には近づいていません。`,
  backLead: '元の手順に戻ります。次の操作をしてください。',
  noWay: 'ここから目標へ進む操作が見つかりません。「最初から」で始め直せます。',
  waiting: '銀行の応答を待っています…',
  steps: '手順の一覧',
  outcomes: {
    open: 'まだ',
    given: '済ませてあります',
    passedOver: '通らずに進みました',
    right: '一度でできました',
    wrong: 'やり直してできました',
  },
  now: 'いまここ',
  /** The outcome of a step, said after its instruction. */
  noted: (outcome: string) => `（${outcome}）`,
  helps: {
    full: '今回は、操作と場所をすべて案内します。',
    place: '今回は、場所だけに印をつけます。',
    onRequest: '今回は、案内はありません。困ったらヒントを見られます。',
    none: '前回つまずいた手順です。今回は、案内なしでやってみましょう。',
  },
  placeOnly: '印の場所で操作します。',
  hint: 'ヒント',
  hintLevels: { 1: '場所', 2: '操作', 3: '答え' },
  takeHint: (level: string) => `ヒントを見る（${level}）`,
  hintCost: (points: number) => `ヒントは3段あり、1段見るごとに${points}点下がります。`,
  repeats: (step: string) => `前回つまずいた「${step}」から始めます。それまでの手順は済ませてあります。`,
  stepLink: stepLinkTexts,
  origin: {
    link: (number: number) => `手順${number}から始めました（採点されません）。`,
    branch: (number: number) => `前の記録の途中（手順${number}）から始めました（採点されません）。`,
    fromBeginning: '最初から練習する',
  },
  test: '案内なしで進めてください。できたと思ったら、または分からなくなったら、試験を終えます。時間は点数に関わりません。',
  passMark: debriefTexts.passMark,
  handIn: '試験を終える',
  photograph: 'この画面を撮る',
  confirmHandIn: '試験を終えますか? 終えると、ここまでを採点します。',
  confirmEnd: '試験を終えますか?',
  goOnWithTest: '試験を続ける',
  free: 'この銀行とパソコンでできることを、自由に試せます。',
  clock: {
    title: '訓練の時計',
    now: (moment: Instant) => momentText(moment),
    lead: '時計は進められますが、戻せません。',
    minute: '1分進める',
    hour: '1時間進める',
    day: '1日進める',
    date: '日付を選んで進める',
    go: 'この日まで進める',
    past: 'いまより後の日付を選んでください。',
  },
  lock: {
    sentence: (until: Instant) => `ログインパスワードは、${momentText(until)}まで一時利用停止です。`,
    wait: '待つ（訓練の時計を進める）',
  },
  advice: {
    title: 'お客様へのご案内',
    lead: 'お客様にお伝えする内容を選びます。',
  },
  result: {
    title: '結果',
    stamp: { passed: '合格', reached: '到達', ended: '終了' },
    unit: '点',
    passed: '合格です。おめでとうございます。',
    notPassed: (mark: number) => `合格まで、あと少しです（合格は${mark}点から）。`,
    critical: 'してはならない誤りがありました。ほかが正しくても、合格になりません。',
    guidedDone: '案内のとおりに、最後まで進められました。',
    practiceDone: '目標に着きました。',
    unreached: '目標に着く前に終えました。',
    full: '100点から引かれたものはありません。',
    lost: (points: number) => `−${points}`,
    lines: '点数の内訳',
    deduction: debriefTexts.score.deduction,
    debrief: '振り返りを見る',
    again: 'もう一度',
    nextMode: (mode: string) => `「${mode}」へ進む`,
    fromBeginning: '最初からやってみる',
    nextScenario: (title: string) => `次の練習へ: ${title}`,
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
    loop: 'くり返す',
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
    kiosk: '展示用の画面（くり返し再生）',
    kioskReset: 'R または Home キーで、最初から再生します。',
    leaveKiosk: '展示用の画面を終える',
  },
};

export type CoachTexts = typeof coachTexts;
