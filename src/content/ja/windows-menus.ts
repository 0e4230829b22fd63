import type { MenuName } from '../../procedure/world/world.ts';

/** One line of a menu. Entries without `does` are grey. */
export type MenuEntry =
  | 'line'
  | {
      readonly label: string;
      /** Only keys that a page can take from the browser around it: not Ctrl+N, Ctrl+T, Ctrl+W and Ctrl+Shift+P. */
      readonly keys?: string;
      /** The browser itself does in a field what the keys say. */
      readonly edits?: true;
      readonly does?: 'closeWindow' | 'internetOptions';
    };

/** The menu bar of Internet Explorer. */
export const menus: Readonly<Record<MenuName, { readonly label: string; readonly entries: readonly MenuEntry[] }>> = {
  file: {
    label: 'ファイル(F)',
    entries: [
      { label: '新しいタブ(T)' },
      { label: '新しいウィンドウ(N)' },
      { label: '新しいセッション(I)' },
      { label: '開く(O)...', keys: 'Ctrl+O' },
      'line',
      { label: '名前を付けて保存(A)...', keys: 'Ctrl+S' },
      { label: 'タブを閉じる(C)', does: 'closeWindow' },
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
      { label: '切り取り(T)', keys: 'Ctrl+X', edits: true },
      { label: 'コピー(C)', keys: 'Ctrl+C', edits: true },
      { label: '貼り付け(P)', keys: 'Ctrl+V', edits: true },
      'line',
      { label: 'すべて選択(A)', keys: 'Ctrl+A', edits: true },
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
      { label: '中止(P)' },
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
      { label: 'InPrivate ブラウズ(I)' },
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
