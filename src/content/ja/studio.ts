/** Why a picture is not to be taken. `missing` are names of targets. */
type NotDeveloped = { readonly why: 'noLetters' } | { readonly why: 'missing'; readonly missing: readonly string[] };

export const studioTexts = {
  lead: '練習のどの画面も、そのまま絵にできます。同じ指定からは、いつでも同じ絵ができます。',
  /** Stands in each picture. */
  sample: '見本',
  given: '開始時',
  noWindow: 'この手順の後には、開いているウィンドウがありません。',
  noDialog: 'この手順の後には、開いているダイアログがありません。',
  notDeveloped: (fault: NotDeveloped) =>
    fault.why === 'noLetters'
      ? '文字の形を読み込めなかったので、この画面は絵にできません。'
      : `注釈の付け先が、この画面にありません: ${fault.missing.join(', ')}`,
  builtInOnly:
    '見本の証明書は既定の銀行のものなので、画面はいつも既定の銀行で描きます。師範席で開いた設定は、練習で使われます。',
  view: '切り抜き',
  views: { desktop: 'デスクトップ', window: 'ウィンドウ', page: 'ページ', dialog: 'ダイアログ' },
  size: '文字サイズ',
  sizes: { small: '小', medium: '中', large: '大' },
};

export type StudioTexts = typeof studioTexts;
