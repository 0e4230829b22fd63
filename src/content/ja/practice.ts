import type { Instant } from '../../time/instant.ts';
import { localMoment } from './local-moment.ts';

/** The words around an attempt, whatever its mode. */
export const practiceTexts = {
  back: 'ホームへ戻る',
  situation: 'お客様の状況',
  goal: '目標',
  memo: '練習用メモ',
  memoLead: 'この練習で使うログインIDとパスワードです。',
  loginId: 'ログインID',
  password: 'ログインパスワード',
  confirmationPassword: '確認用パスワード（この練習では使いません）',
  otherAccounts: 'ほかのパスワードと口座',
  /** In place of the lead, for a customer who has still to obtain the log-in ID. */
  memoLeadOfPaper: '銀行から届いた書類と、これから登録する内容です。',
  startAnew: '最初から',
  confirmStartAnew: 'いまの練習の記録は残りません。最初から始めますか？',
  /** In place of these two where the address names a step. */
  startAtStep: (number: number) => `手順${number}から`,
  confirmStartAtStep: (number: number) => `いまの練習の記録は残りません。手順${number}から始めますか？`,
  /** In place of these two where the attempt has ended. */
  confirmAnewAfterEnd: 'この練習の結果は残ります。最初から始めますか？',
  confirmStepAfterEnd: (number: number) => `この練習の結果は残ります。手順${number}から始めますか？`,
  advancing: (done: number, of: number) => `それまでの手順を自動で進めています… ${done}／${of}`,
  unsuitedBank: (bank: string) =>
    `「${bank}」の設定では、この練習を最後まで進められません。直すところは「師範席」で確かめられます。`,
  toDesk: '師範席へ',
  stepNotReached: (number: number) =>
    `手順${number}まで進められませんでした。通信の状態を確かめてから、もう一度お試しください。`,
  keepGoing: '練習を続ける',
  hidePanel: '案内を隠す',
  showPanel: '案内を表示',
  fill: '全画面',
  unfill: '元の大きさ',
  otherSide: '案内を反対側へ',
  preparing: 'パソコンと銀行を準備しています…',
  ready: 'パソコンと銀行の準備ができました。始めてください。',
  solved: '達成',
  solvedSentence: '目標を達成しました。',
  noMistakes: 'つまずきはありませんでした。',
  mistakes: '今回のつまずき',
  again: 'もう一度練習する',
  stage: '模擬パソコン',
  panning: '画面の一部を表示しています。指やスクロール、矢印キーで動かせます。',
  enlarge: '拡大',
  panel: '練習の案内',
  unfinished: '前回の続きがあります。',
  /** The place and the time at which the unfinished attempt was left. The instruction of the last step that is done follows `done`. */
  left: {
    done: (number: number) => `手順${number}まで済んでいます：`,
    detour: '寄り道中です。',
    leaving: (at: Instant) => `${localMoment(at)}に中断しました。`,
    beginning: (at: Instant) => `${localMoment(at)}に始めました。`,
  },
  resume: '続きから',
  /** @param startAnew the words on the button that begins anew, here and below */
  losesFormer: (startAnew: string) => `「${startAnew}」を選ぶと、この練習の記録は残りません。`,
  itsBank: (name: string, startAnew: string) =>
    `「続きから」では、始めたときの銀行（${name}）で練習します。「${startAnew}」では、いまの設定の銀行になります。`,
  itsCustomer: (name: string, startAnew: string) =>
    `「続きから」では、${name}様の練習を続けます。「${startAnew}」では、別のお客様の練習になります。`,
  elsewhere: 'この練習は別のタブで開かれています。',
  lost: 'この練習は別のタブに引き継がれました。',
  takeOver: 'このタブで続ける',
  loading: '読み込んでいます…',
  failed: '練習を始められませんでした。',
  retry: 'もう一度試す',
  reload: '読み込み直す',
  remains: (stored: number, readable: number) =>
    readable > 0
      ? `記録された${stored}件の操作のうち、${readable}件目までは読み取れました。`
      : `記録された${stored}件の操作は、読み取れませんでした。`,
  mistakesSoFar: 'そこまでのつまずき：',
};
