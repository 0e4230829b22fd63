import type { CertificateDetail } from '../../pki/certificate-fields.ts';
import type { OptionsTab, StoreTab, ViewerTab } from '../../procedure/dialog.ts';
import type { Screen } from '../../procedure/page.ts';
import type { Browser, MenuName } from '../../procedure/world.ts';

/** One line of a menu; `does` only where the imitation has something to do, all others are grey. */
export type MenuEntry =
  'line' | { readonly label: string; readonly keys?: string; readonly does?: 'closeWindow' | 'internetOptions' };

/** A box with a heading in the internet options. `certificates` stands for the one button that works. */
export interface OptionsGroup {
  readonly heading: string;
  readonly text: string;
  readonly field?: 'homePage';
  readonly buttons: readonly (string | { readonly certificates: string })[];
}

const pageTitles: Readonly<Record<Screen, string>> = {
  BLGI001: 'ログイン',
  BSMS001: '証明書取得認証',
  BSMS002: '証明書発行確認',
  BSMS003: '証明書発行処理中',
  BSMS004: '証明書発行結果',
  BLGI004: 'ログイン',
  BTOP001: 'トップページ',
  loginIdAcquisition: 'ログインID取得',
};

const programs: Readonly<Record<Browser, string>> = { ie: 'Internet Explorer', edge: 'Microsoft Edge' };

const menus: Readonly<Record<MenuName, { readonly label: string; readonly entries: readonly MenuEntry[] }>> = {
  file: {
    label: 'ファイル(F)',
    entries: [
      { label: '新しいタブ(T)', keys: 'Ctrl+T' },
      { label: '新しいウィンドウ(N)', keys: 'Ctrl+N' },
      { label: '新しいセッション(I)' },
      { label: '開く(O)...', keys: 'Ctrl+O' },
      'line',
      { label: '名前を付けて保存(A)...', keys: 'Ctrl+S' },
      { label: 'タブを閉じる(C)', keys: 'Ctrl+W', does: 'closeWindow' },
      'line',
      { label: 'ページ設定(U)...' },
      { label: '印刷(P)...', keys: 'Ctrl+P' },
      { label: '印刷プレビュー(V)...' },
      'line',
      { label: 'プロパティ(R)' },
      { label: '終了(X)', does: 'closeWindow' },
    ],
  },
  edit: {
    label: '編集(E)',
    entries: [
      { label: '切り取り(T)', keys: 'Ctrl+X' },
      { label: 'コピー(C)', keys: 'Ctrl+C' },
      { label: '貼り付け(P)', keys: 'Ctrl+V' },
      'line',
      { label: 'すべて選択(A)', keys: 'Ctrl+A' },
      'line',
      { label: 'このページの検索(F)...', keys: 'Ctrl+F' },
    ],
  },
  view: {
    label: '表示(V)',
    entries: [
      { label: 'ツール バー(T)' },
      { label: 'エクスプローラー バー(E)' },
      'line',
      { label: '中止(P)', keys: 'Esc' },
      { label: '最新の情報に更新(R)', keys: 'F5' },
      'line',
      { label: '拡大(Z)' },
      { label: '文字のサイズ(X)' },
      { label: 'エンコード(D)' },
      'line',
      { label: 'ソース(C)' },
      { label: '全画面表示(F)', keys: 'F11' },
    ],
  },
  favorites: {
    label: 'お気に入り(A)',
    entries: [
      { label: 'お気に入りに追加(A)...', keys: 'Ctrl+D' },
      { label: 'お気に入りバーに追加(B)' },
      { label: 'お気に入りの整理(O)...' },
    ],
  },
  tools: {
    label: 'ツール(T)',
    entries: [
      { label: '閲覧の履歴の削除(D)...', keys: 'Ctrl+Shift+Del' },
      { label: 'InPrivate ブラウズ(I)', keys: 'Ctrl+Shift+P' },
      { label: 'ActiveX フィルター(X)' },
      { label: '接続の問題を診断する(C)...' },
      'line',
      { label: 'ダウンロードの表示(N)', keys: 'Ctrl+J' },
      { label: 'ポップアップ ブロック(P)' },
      { label: 'アドオンの管理(A)' },
      { label: '互換表示設定(B)' },
      'line',
      { label: 'Windows Update(U)' },
      { label: 'F12 開発者ツール(L)', keys: 'F12' },
      'line',
      { label: 'インターネット オプション(O)', does: 'internetOptions' },
    ],
  },
  help: {
    label: 'ヘルプ(H)',
    entries: [{ label: 'Internet Explorer ヘルプ(I)', keys: 'F1' }, 'line', { label: 'バージョン情報(A)' }],
  },
};

const optionsTabs: Readonly<Record<OptionsTab, string>> = {
  general: '全般',
  security: 'セキュリティ',
  privacy: 'プライバシー',
  content: 'コンテンツ',
  connections: '接続',
  programs: 'プログラム',
  advanced: '詳細設定',
};

const optionsPanels: Readonly<Record<OptionsTab, readonly OptionsGroup[]>> = {
  general: [
    {
      heading: 'ホーム ページ',
      text: '複数のホーム ページのタブを作成するには、それぞれのアドレスを行で区切って入力してください(R)。',
      field: 'homePage',
      buttons: ['現在のページを使用(C)', '標準設定に戻す(F)', '新しいタブの使用(U)'],
    },
    {
      heading: '閲覧の履歴',
      text: '一時ファイル、履歴、Cookie、保存されたパスワード、Web フォームの情報を削除します。',
      buttons: ['削除(D)...', '設定(S)'],
    },
    {
      heading: 'デザイン',
      text: 'Web ページの色、言語、フォントを変更します。',
      buttons: ['色(O)', '言語(L)', 'フォント(N)', 'ユーザー補助(E)'],
    },
  ],
  security: [
    {
      heading: 'セキュリティ設定を表示または変更するゾーンを選択してください。',
      text: 'インターネット　　ローカル イントラネット　　信頼済みサイト　　制限付きサイト',
      buttons: ['サイト(S)'],
    },
    {
      heading: 'このゾーンのセキュリティのレベル(L)',
      text: 'このゾーンで許可されているレベル: 中から高　　現在のレベル: 中高',
      buttons: ['レベルのカスタマイズ(C)...', '既定のレベル(D)'],
    },
  ],
  privacy: [
    {
      heading: '設定',
      text: 'インターネット ゾーンの Cookie の設定を選択します。',
      buttons: ['サイト(S)', '詳細設定(V)'],
    },
    {
      heading: 'ポップアップ ブロック',
      text: 'ポップアップ ブロックを有効にする(B)',
      buttons: ['設定(E)'],
    },
  ],
  content: [
    {
      heading: '証明書',
      text: '暗号化された接続と識別のために証明書を使用します。',
      buttons: ['SSL 状態のクリア(S)', { certificates: '証明書(C)' }, '発行元(B)'],
    },
    {
      heading: 'オートコンプリート',
      text: 'オートコンプリートでは、以前 Web ページに入力した内容と一致すると思われる内容を表示します。',
      buttons: ['設定(I)'],
    },
    {
      heading: 'フィードと Web スライス',
      text: 'フィードと Web スライスでは、Internet Explorer やその他のプログラムで読むことができる、Web サイトの更新コンテンツを提供します。',
      buttons: ['設定(N)'],
    },
  ],
  connections: [
    {
      heading: 'ダイヤルアップと仮想プライベート ネットワークの設定',
      text: 'インターネット接続をセットアップするには、[セットアップ] をクリックしてください。',
      buttons: ['セットアップ(U)', '追加(D)...', '削除(R)...'],
    },
    {
      heading: 'ローカル エリア ネットワーク (LAN) の設定',
      text: 'LAN の設定はダイヤルアップ接続には適用されません。',
      buttons: ['LAN の設定(L)'],
    },
  ],
  programs: [
    {
      heading: 'Internet Explorer を開く',
      text: 'リンクを開く方法を選択します。',
      buttons: ['Internet Explorer を既定のブラウザーにする(M)'],
    },
    {
      heading: 'アドオンの管理',
      text: 'システムにインストールされているブラウザー アドオンを有効または無効にします。',
      buttons: ['アドオンの管理(M)'],
    },
  ],
  advanced: [
    {
      heading: '設定',
      text: 'アクセラレータによるグラフィック、アクセシビリティ、セキュリティ、ブラウズ、マルチメディアなど',
      buttons: ['詳細設定を復元(R)'],
    },
    {
      heading: 'Internet Explorer の設定をリセット',
      text: 'Internet Explorer の設定を既定の状態にリセットします。ブラウザーが不安定になった場合にのみ使ってください。',
      buttons: ['リセット(S)...'],
    },
  ],
};

const storeTabs: Readonly<Record<StoreTab, string>> = {
  personal: '個人',
  others: 'ほかの人',
  intermediate: '中間証明機関',
  root: '信頼されたルート証明機関',
};

const viewerTabs: Readonly<Record<ViewerTab, string>> = { general: '全般', details: '詳細', path: '証明のパス' };

const detailLabels: Readonly<Record<CertificateDetail['field'], string>> = {
  version: 'バージョン',
  serialNumber: 'シリアル番号',
  signatureAlgorithm: '署名アルゴリズム',
  signatureHashAlgorithm: '署名ハッシュ アルゴリズム',
  issuer: '発行者',
  notBefore: '有効期間の開始',
  notAfter: '有効期間の終了',
  subject: 'サブジェクト',
  publicKey: '公開キー',
  publicKeyParameters: '公開キーのパラメーター',
  authorityKeyIdentifier: '機関キー識別子',
  subjectKeyIdentifier: 'サブジェクト キー識別子',
  crlDistributionPoints: 'CRL 配布ポイント',
  authorityInformationAccess: '機関情報アクセス',
  certificatePolicies: '証明書ポリシー',
  extendedKeyUsage: '拡張キー使用法',
  basicConstraints: '基本制限',
  keyUsage: 'キー使用法',
  thumbprintAlgorithm: '拇印アルゴリズム',
  thumbprint: '拇印',
};

/** Every sentence of the imitation Windows; a Japanese Windows stays Japanese whatever the site around it speaks. */
export const windowsTexts = {
  programs,
  pageTitles,
  pageTitle: (screen: Screen, service: string) => `${pageTitles[screen]} ｜ ${service}`,
  windowTitle: (pageTitle: string, browser: Browser) => `${pageTitle} - ${programs[browser]}`,
  desktop: { label: 'デスクトップ', icons: 'デスクトップのアイコン', recycleBin: 'ごみ箱' },
  taskbar: {
    label: 'タスク バー',
    start: 'スタート',
    windows: '実行中のウィンドウ',
    openNew: (browser: Browser) => `${programs[browser]} を開く`,
    inputMode: 'あ',
  },
  search: {
    placeholder: 'ここに入力して検索',
    filters: ['すべて', 'アプリ', 'ドキュメント', 'ウェブ', 'その他'],
    bestMatch: '最も一致する検索結果',
    others: 'アプリ',
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
    move: '矢印キーで移動し、Enter キーで決定します。',
  },
  browser: {
    address: 'アドレス',
    closeTab: 'タブを閉じる',
    tools: 'ツール',
    menuBar: 'メニュー バー',
  },
  menus,
  buttons: { ok: 'OK', cancel: 'キャンセル', yes: 'はい(Y)', no: 'いいえ(N)', apply: '適用(A)' },
  webAccess: {
    title: 'Web アクセスの確認',
    lead: 'この Web サイトはユーザーの代わりにデジタル証明書の操作を実行します:',
    warning: 'ユーザーの代わりにデジタル証明書を操作できるのは、既知の Web サイトだけに制限する必要があります。',
    question: 'この操作を許可しますか?',
  },
  picker: {
    ie: { window: 'Windows セキュリティ', several: '証明書の選択', one: '証明書の確認' },
    edge: { title: '認証用の証明書の選択', view: '証明書情報' },
    needed: (site: string) => `サイト ${site} では資格情報が必要です:`,
    issuer: (name: string) => `発行者: ${name}`,
    validity: (from: string, to: string) => `有効期間: ${from} から ${to}`,
    view: '証明書のプロパティを表示します',
    list: '証明書',
  },
  closeQuestion: {
    title: 'Windows Internet Explorer',
    lead: '表示中の Web ページは、ウィンドウを閉じようとしています。',
    question: 'ウィンドウを閉じますか?',
  },
  keyboardQuestion: {
    title: { ie: () => 'Web ページからのメッセージ', edge: (host: string) => `${host} の内容` },
    text: 'ソフトウェアキーボードを使用しない設定にすると、スパイウェア等によりパスワードが盗まれる危険性が高まります。よろしいですか?',
  },
  softwareKeyboard: { title: 'ソフトウェアキーボード' },
  internetOptions: { title: 'インターネット オプション', tabs: optionsTabs, panels: optionsPanels },
  store: {
    title: '証明書',
    purpose: '目的(N):',
    everything: '<すべて>',
    tabs: storeTabs,
    columns: { subject: '発行先', issuer: '発行者', notAfter: '有効期限', friendlyName: 'フレンドリ名' },
    noFriendlyName: '<なし>',
    importing: 'インポート(I)...',
    exporting: 'エクスポート(E)...',
    removing: '削除(R)',
    advanced: '詳細設定(A)',
    purposes: '証明書の目的',
    clientAuthentication: 'クライアント認証',
    view: '表示(V)',
    close: '閉じる(C)',
  },
  viewer: {
    title: '証明書',
    tabs: viewerTabs,
    heading: '証明書の情報',
    purposes: 'この証明書の目的:',
    purpose: 'リモート コンピューターに ID を証明する',
    outsideValidity: 'この証明書の有効期限が切れているか、またはまだ有効になっていません。',
    subject: '発行先:',
    issuer: '発行者:',
    validity: '有効期間',
    until: 'から',
    hasKey: 'この証明書に対応する秘密キーを持っています。',
    statement: '発行者のステートメント(S)',
    shown: '表示(S):',
    everything: '<すべて>',
    columns: { field: 'フィールド', value: '値' },
    fields: detailLabels,
    editProperties: 'プロパティの編集(E)...',
    copyToFile: 'ファイルにコピー(C)...',
    path: '証明のパス(P)',
    view: '証明書の表示(V)',
    status: '証明書の状態(S):',
    valid: 'この証明書は問題ありません。',
    loading: '読み込んでいます...',
    unreadable: 'この証明書の内容を表示できません。',
  },
} as const;
