import type { StorageFault } from '../../contract/storage-fault.ts';
import type { Remark } from '../../procedure/world/world.ts';
import type { Obstacle, Trouble } from '../../training/trouble.ts';
import { slipCorrections, slipTexts } from './entry-slips.ts';
import { keepingTexts } from './keeping.ts';
import { homeTexts, modeTexts } from './home.ts';
import { offlineTexts } from './offline.ts';
import { practiceTexts } from './practice.ts';
import { scenarioListTexts } from './scenario-list.ts';
import { settingsTexts } from './settings.ts';
import { startTexts } from './start.ts';

/** The words of the site around the PC. */
export const siteTexts = {
  name: '証明書道場',
  /** Titles of views, for the browser's tab and for screen readers. */
  titleOf: (view: string) => `${view} ｜ 証明書道場`,
  exercise: (title: string, mode: string) => `${title}（${mode}）`,
  wayBack: 'サイト内の移動',
  trainingMark: '訓練用シミュレーター（実在の銀行のサイトではありません）',
  readable: '見やすい表示',
  offlineReady: 'オフラインで使えます',
  offline: offlineTexts,
  newVersion: '新しい版があります。練習が終わったら切り替えます。',
  switchNow: 'いま切り替える',
  outdated:
    'サイトが新しい版に変わったため、このページには読み込めない部分があります。読み込み直すと、同じ画面を新しい版で開きます。',
  reload: '読み込み直す',
  waitsForOthers: '別のタブで練習中です。そのタブを閉じてから、もう一度切り替えてください。',
  home: homeTexts,
  modes: modeTexts,
  results: { title: '結果' },
  manual: { title: 'マニュアル' },
  settings: settingsTexts,
  keeping: keepingTexts,
  scenarios: scenarioListTexts,
  practice: practiceTexts,
  obstacles: {
    newerModel: 'この練習は新しい版のサイトで始められました。ページを読み込み直すと、再開できることがあります。',
    incomplete: '前回の練習の記録の一部がこのブラウザから失われたため、続きからは再開できません。',
    otherModel: '前回の練習は以前の版で始められたため、続きからは再開できません。',
    damaged: '前回の練習の記録が読み取れないため、続きからは再開できません。',
  } satisfies Record<Obstacle, string>,
  troubles: {
    notPrepared: '練習の準備ができませんでした。',
    notSaved:
      'このブラウザに練習を保存できません。保存できるまで先へ進めません。ページを閉じると、まだ保存されていない操作は失われます。',
    bankLost:
      '銀行の記録がこのブラウザから失われたため、作り直しました。パソコンに証明書があれば、同じ内容で作り直しました（シリアル番号は変わります）。',
    keysLost:
      'このパソコンの鍵と証明書の記録が、このブラウザから失われたため、同じ内容で作り直しました（シリアル番号は変わります）。',
    keysNotMade:
      'このブラウザでは、証明書の鍵を作れませんでした。ページを読み込み直すか、ブラウザを起動し直してください。それでも変わらないときは、ブラウザを更新するか、ほかのブラウザで開いてください。',
    unforeseen:
      '予期しない不具合が起きました。もう一度試しても変わらないときは、下の報告をコピーして、サイトの担当者にお知らせください。',
  } satisfies Record<Trouble, string>,
  /** Said for as long as an exercise is not kept. */
  inMemory: {
    work: '鍵と証明書は、このページを開いている間だけ残ります。ページを閉じたあとに続きから始めると、作り直します。',
    all: 'この練習は保存されません。終えた練習の結果は、ページを閉じる前に、「結果」の「操作の記録も含めて保存（JSON）」で残せます。',
  },
  goOnWithoutStorage: '保存せずに練習する',
  withoutStorage: '「保存せずに練習する」を選ぶと、保存できないものは、このページを閉じるまでの間だけ残ります。',
  storage: {
    refused:
      'このブラウザは保存領域を使えません。プライベート ウィンドウや、データを保存しない設定でないか確かめてください。',
    full: 'このブラウザの保存領域がいっぱいです。不要なデータを削除してから、もう一度お試しください。',
    blocked: '別のタブがこのサイトの保存領域を使っています。ほかのタブを閉じてから、もう一度お試しください。',
    silent:
      'このブラウザの保存領域が応答しません。ほかのタブを閉じてから、もう一度お試しください。それでも変わらないときは、ブラウザを起動し直してください。',
    keysRefused:
      'このブラウザのこのウィンドウには、証明書の鍵を保存できません。プライベート ウィンドウの場合は、通常のウィンドウで開いてください。',
    disconnected:
      'ブラウザが、保存領域との接続を切りました。もう一度試しても変わらないときは、ページを読み込み直してください。',
    newer:
      'このサイトの新しい版が保存した記録があり、いまの版では読めません。読み込み直しても変わらないときは、サイトが前の版に戻されています。記録は、新しい版でまた開けるように、そのまま残します。',
    damaged: '保存された記録が壊れています。ブラウザの設定でこのサイトのデータを削除すると、最初から始められます。',
  } satisfies Record<StorageFault, string>,
  remarks: {
    notPartOfExercise: 'この操作は練習の対象外です。',
    tooManyWindows:
      'ウィンドウが20個あるため、新しいウィンドウは開きません。いらないウィンドウを「×」で閉じてから、もう一度操作してください。',
    softwareKeyboardOnly:
      'この欄には、キーボードから直接入力できません。「ソフトウェアキーボードを開く」を押して入力してください。',
    unknownLoginId: '練習用メモにないログインIDです。本物のログインIDやパスワードは入力しないでください。',
    'loginId.fullWidth': `${slipTexts['loginId.fullWidth']}${slipCorrections['loginId.fullWidth']}`,
    'loginId.letterCase': `${slipTexts['loginId.letterCase']}${slipCorrections['loginId.letterCase']}`,
    'loginId.blank': `${slipTexts['loginId.blank']}${slipCorrections['loginId.blank']}`,
    'password.fullWidth': `${slipTexts['password.fullWidth']}${slipCorrections['password.fullWidth']}`,
    // No duration here: an exercise may begin with a lock longer than the bank's own. The offer to wait says when it ends.
    temporarilyLocked: '一時利用停止は、時間がたつと解除されます。解除されてから、もう一度入力してください。',
  } satisfies Record<Remark, string>,
  unknownAddress: {
    title: 'ページが見つかりません',
    explanation: (address: string) => `「${address}」というページはありません。`,
    scenario: (id: string, allowed: readonly string[]) =>
      `「${id}」という練習はありません。使える練習：${allowed.join(', ')}`,
    step: (step: string, allowed: readonly string[]) =>
      `この練習に「${step}」という手順はありません。使える手順：0～${allowed.length}の番号、${allowed.join(', ')}`,
    parameter: (name: string, value: string, allowed: readonly string[]) =>
      `「${name}=${value}」は使えません。使える値：${allowed.join(', ')}`,
    unknownParameter: (name: string, allowed: readonly string[]) =>
      allowed.length > 0
        ? `「${name}」という指定は、このページにはありません。使える指定：${allowed.join(', ')}`
        : `「${name}」という指定は、このページにはありません。「?」から後ろを削除してください。`,
    repeatedParameter: (name: string) => `「${name}」が2回指定されています。1回だけにしてください。`,
    home: 'ホームへ',
  },
  failure: '表示できませんでした',
  loadFailed: 'ページを読み込めませんでした。',
  start: startTexts,
  studio: {
    title: '画面の撮影',
    picture: (step: string) => `画面 ${step}`,
    failed: 'この画面を表示できませんでした。',
  },
  desk: {
    title: '師範席：口座とルール',
    lead: '練習に使う銀行の設定です。',
    bank: '銀行',
    host: 'アドレス',
    unsuited: 'この銀行では最後まで進めない練習',
    accounts: '練習用口座',
    note: '設定',
    rules: 'ルール',
  },
};

export type SiteTexts = typeof siteTexts;
