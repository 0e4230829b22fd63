/** Why a picture is not to be taken. `missing` are names of targets. */
type NotDeveloped = { readonly why: 'noLetters' } | { readonly why: 'missing'; readonly missing: readonly string[] };

/** What is wrong with the note in a picture's file. */
export type PictureFault =
  | 'tooLarge'
  | 'unreadable'
  | 'notPng'
  | 'noNote'
  | 'notJson'
  | 'notPicture'
  | 'newerFormat'
  | 'damaged'
  | 'newerModel'
  | 'otherModel'
  | 'unknownScenario'
  | 'unknownStep';

const faults: Readonly<Record<PictureFault, string>> = {
  tooLarge: '大きすぎます。開けるのは20 MBまでのPNGです。',
  unreadable: 'ファイルを読み取れませんでした。',
  notPng: 'PNGの画像ではないか、途中で切れています。',
  noNote: 'この画像には、画面を開き直すための記録が入っていません。このページで保存したPNGを選んでください。',
  notJson: '画面の記録が壊れています。',
  notPicture: '画面の記録が壊れています。',
  newerFormat: '新しい版のサイトで作られた画像です。ページを読み込み直すと、開けることがあります。',
  damaged: '画面の記録の一部が壊れています。',
  newerModel: '新しい版のサイトで作られた画像です。ページを読み込み直すと、開けることがあります。',
  otherModel: '以前の版のサイトで作られた画像のため、この版では同じ画面を再現できません。',
  unknownScenario: 'この版にない練習の画像です。',
  unknownStep: 'この練習にない手順の画像です。',
};

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
      : `注釈の付け先がこの画面に見えないか、そばに注釈を置く場所がありません: ${fault.missing.join(', ')}`,
  builtInOnly:
    '見本の証明書は既定の銀行のものなので、手順の画面はいつも既定の銀行で描きます。師範席で開いた設定の画面は、自由モードから撮れます。',
  choose: '撮る画面',
  scenario: '練習',
  step: '手順',
  earlier: '前の手順',
  later: '次の手順',
  view: '切り抜き',
  views: { desktop: 'デスクトップ', window: 'ウィンドウ', page: 'ページ', dialog: 'ダイアログ' },
  size: '文字サイズ',
  sizes: { small: '小', medium: '中', large: '大' },
  resolution: '大きさ',
  resolutions: {
    asIs: '画面のまま（1倍）',
    double: '2倍',
    w600: '幅600',
    w800: '幅800',
    w1024: '幅1024',
    a4at150: 'A4の本文幅・150 dpi',
    a4at300: 'A4の本文幅・300 dpi',
  },
  frame: '枠線',
  shadow: '影',
  callouts: '注釈（赤枠・矢印）',
  noCallouts: 'この画面に付ける注釈はありません。',
  preview: 'できあがり',
  taking: '撮影しています…',
  facts: (width: number, height: number, kilobytes: string) => `${width}×${height}ピクセル、${kilobytes} KB`,
  alt: '代替テキスト',
  altNote: '画像が見えない人に読み上げられます。PNGの中にも入ります。',
  altReset: '元の文に戻す',
  save: 'PNGで保存',
  copy: 'コピー',
  copied: 'クリップボードにコピーしました。',
  copyRefused:
    'このブラウザでは、クリップボードへのコピーが許可されませんでした。「PNGで保存」を使うか、画像を右クリックしてコピーしてください。',
  address: 'この画面だけを開く',
  manual: 'この練習のマニュアル',
  zip: 'この練習の全画面をZIPで保存',
  zipping: (done: number, all: number) => `${all}枚のうち${done}枚を撮りました`,
  zipped: (pictures: number) => `${pictures}枚をZIPにまとめました。`,
  cancel: '中止',
  cancelled: '中止しました。ファイルは作られていません。',
  notTaken: 'この画面を撮れませんでした。',
  tooLargeForBrowser:
    'ブラウザが描ける大きさを超えたか、メモリが足りません。小さい大きさを選んで、もう一度お試しください。',
  again: 'もう一度',
  open: 'PNGを開く',
  openLead: 'このページで保存したPNGを開くと、その画面に戻ります。ここに落としても開けます。',
  opened: (file: string) => `「${file}」の画面を開きました。`,
  refused: (file: string, fault: PictureFault, at?: string) =>
    `「${file}」は開けません。${faults[fault]}${at === undefined ? '' : `（${at}）`}`,
  oneFile: 'PNGを1つだけ選んでください。',
  photo: '自由モードで撮った画面',
  photoLead: 'この画面は、保存したPNGの中に操作の記録ごと残ります。',
  backToPractice: '練習に戻る',
  leavePhoto: '手順の画面に戻る',
};

export type StudioTexts = typeof studioTexts;
