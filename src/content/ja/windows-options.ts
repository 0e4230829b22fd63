import type { OptionsTab } from '../../procedure/world/dialog.ts';

/** A box with a heading in the internet options. `certificates` is the one button that works. */
export interface OptionsGroup {
  readonly heading: string;
  readonly text?: string;
  /** Things to choose from, such as the zones. */
  readonly choices?: readonly string[];
  readonly field?: 'homePage';
  readonly buttons: readonly (string | { readonly certificates: string })[];
}

const optionsTabs: Readonly<Record<OptionsTab, string>> = {
  general: '全般',
  security: 'セキュリティ',
  privacy: 'プライバシー',
  content: 'コンテンツ',
  connections: '接続',
  programs: 'プログラム',
  advanced: '詳細設定',
};

const certificates = '証明書(C)';

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
      choices: ['インターネット', 'ローカル イントラネット', '信頼済みサイト', '制限付きサイト'],
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
      buttons: ['SSL 状態のクリア(S)', { certificates }, '発行元(B)'],
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

export const internetOptionsTexts = {
  title: 'インターネット オプション',
  tabs: optionsTabs,
  panels: optionsPanels,
  certificates,
} as const;
