import type { Screen } from '../../procedure/world/page.ts';
import type { Browser } from '../../procedure/world/browser.ts';
import type { Program } from '../../procedure/world/programs.ts';
import { certificateTexts } from './windows-certificates.ts';
import { menus } from './windows-menus.ts';
import { internetOptionsTexts } from './windows-options.ts';
import { questionTexts } from './windows-questions.ts';

const pageTitles: Readonly<Record<Screen, string>> = {
  BLGI001: 'ログイン',
  BSMS001: '証明書取得認証',
  BSMS002: '証明書発行確認',
  BSMS003: '証明書発行処理中',
  BSMS004: '証明書発行結果',
  BLGI004: 'ログイン',
  BTOP001: 'トップページ',
  BLIS005: '口座情報登録',
  BLIS006: 'サービス開始登録',
  BLIS007: 'サービス開始登録確認',
  BLIS008: 'サービス開始登録完了',
  loginIdAcquisition: 'ログインID取得',
  forgedSite: '練習はここまで',
};

const programs: Readonly<Record<Browser, string>> = { ie: 'Internet Explorer', edge: 'Microsoft Edge' };
const mailName = 'メール';

/** Every sentence of the imitation Windows. It stays Japanese in every language of the site. */
export const windowsTexts = {
  programs,
  pageTitles,
  // The page behind a forged link is not the bank's.
  pageTitle: (screen: Screen, service: string) =>
    screen === 'forgedSite' ? pageTitles[screen] : `${pageTitles[screen]} ｜ ${service}`,
  windowTitle: (pageTitle: string, browser: Browser) => `${pageTitle} - ${programs[browser]}`,
  mail: {
    name: mailName,
    icon: (unread: number) => (unread === 0 ? 'メール' : `メール 未読${unread}件`),
    open: (unread: number) => (unread === 0 ? 'メール を開く' : `メール を開く 未読${unread}件`),
    failed: 'メールを表示できませんでした。ページを読み込み直してください。',
  },
  forgedSite: {
    heading: 'この練習では、リンクの先へは進みません',
    paragraphs: [
      '今のメールは、銀行からのものではありませんでした。実際の偽メールなら、ここに銀行とそっくりの画面が表示され、ログインIDやパスワードを入力させようとします。',
      '何も入力せずに、このウィンドウを閉じてください。銀行の画面は、メールのリンクからではなく、いつもの方法で開きます。',
      'リンクの先で何かを入力してしまったときは、すぐにお取引店へ連絡します。',
    ],
  },
  desktop: { label: 'デスクトップ', icons: 'デスクトップのアイコン', recycleBin: 'ごみ箱' },
  taskbar: {
    label: 'タスク バー',
    start: 'スタート',
    windows: '実行中のウィンドウ',
    openNew: (browser: Browser) => `${programs[browser]} を開く`,
    inputMode: 'あ',
    marks: '隠れているインジケーター、ネットワーク、音量、入力モード',
    notifications: '通知',
  },
  search: {
    placeholder: 'ここに入力して検索',
    filters: ['すべて', 'アプリ', 'ドキュメント', 'ウェブ', 'その他'],
    bestMatch: '最も一致する検索結果',
    others: 'アプリ',
    programs: { ...programs, mail: mailName } satisfies Record<Program, string>,
    kind: 'デスクトップ アプリ',
    actions: {
      open: '開く',
      others: ['管理者として実行', 'ファイルの場所を開く', 'スタートにピン留めする', 'タスク バーにピン留めする'],
    },
    hint: 'アプリの名前を入力すると、ここに検索結果が表示されます。',
    nothing: (text: string) => `「${text}」に一致するアプリは見つかりませんでした。`,
  },
  window: {
    minimise: '最小化',
    maximise: '最大化',
    restore: '元に戻す (縮小)',
    close: '閉じる',
    titleBar: 'タイトル バー',
    move: '矢印キーで移動し、Enter キーで決定します。',
  },
  browser: {
    address: 'アドレス',
    closeTab: 'タブを閉じる',
    newTab: '新しいタブ',
    history: '戻る、進む、更新',
    addressTools: '検索、更新',
    favorites: 'お気に入り',
    homeAndFavorites: 'ホーム、お気に入り',
    account: 'プロファイル、設定など',
    siteInformation: 'サイト情報',
    tools: 'ツール',
    menuBar: 'メニュー バー',
  },
  menus,
  buttons: { ok: 'OK', cancel: 'キャンセル', yes: 'はい(Y)', no: 'いいえ(N)', apply: '適用(A)' },
  softwareKeyboard: { title: 'ソフトウェアキーボード' },
  internetOptions: internetOptionsTexts,
  ...questionTexts,
  ...certificateTexts,
} as const;
