import { takeAwayTexts } from './take-away.ts';

/** Reasons why a screen does not become a picture. `missing` lists names of targets. */
type NotPrepared =
  { readonly why: 'fontsFailed' | 'failed' } | { readonly why: 'missing'; readonly missing: readonly string[] };

function notPrepared(fault: NotPrepared): string {
  switch (fault.why) {
    case 'fontsFailed':
      return 'フォントを読み込めなかったため、画像を作成できません。ページを読み込み直してください。';
    case 'failed':
      return '画面を表示できなかったため、画像を作成できません。';
    case 'missing':
      return `注釈を付ける場所がこの画面にないか、そばに注釈を置く余白がありません：${fault.missing.join(', ')}`;
  }
}

const kilobytes = new Intl.NumberFormat('ja', { maximumSignificantDigits: 3 });

/** Faults of the note in a picture's file. */
export type OpeningFault =
  | 'tooLarge'
  | 'unreadable'
  | 'notPng'
  | 'otherFormat'
  | 'cutOff'
  | 'noNote'
  | 'notJson'
  | 'notPicture'
  | 'newerFormat'
  | 'damaged'
  | 'newerModel'
  | 'otherModel'
  | 'unknownScenario'
  | 'unknownStep';

const original = '「PNGで保存」でできた元のファイルを選んでください。';

const faults: Readonly<Record<OpeningFault, string>> = {
  tooLarge: '大きすぎます。開けるのは20 MBまでのPNGです。',
  unreadable: 'ファイルを読み取れませんでした。',
  notPng: 'PNGの画像ではありません。',
  otherFormat: `名前にかかわらず、中身はPNGではない形式です。変換されると、画面を開き直すための記録が失われます。${original}`,
  cutOff: `PNGが途中で切れているか、壊れています。${original}`,
  noNote: `この画像には、画面を開き直すための記録がありません。コピーした画像や、チャットなどを通った画像からは、記録が失われます。${original}`,
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
  takenAway: takeAwayTexts,
  lead: '練習のどの画面も、そのまま画像にできます。同じ指定からは、いつでも同じ画像ができます。',
  /** Part of each picture. */
  sample: '見本（訓練用の画面）',
  given: '開始時',
  noWindow: 'この手順の後には、開いているウィンドウがありません。',
  noDialog: 'この手順の後には、開いているダイアログがありません。',
  notPrepared,
  otherBank: (name: string) => `「${name}」の設定で表示しています。証明書の名前も、その銀行のものになります。`,
  unsuitableBank: '師範席で開いた設定は、この版の練習に合いません。手順の画面は既定の銀行で表示します。',
  choose: '撮る画面',
  scenario: '練習',
  step: '手順',
  stepNote: '選んだ手順を終えたところの画面です。注釈は、次の手順で操作するところを指します。',
  earlier: '前の手順',
  later: '次の手順',
  view: '切り抜き',
  views: { desktop: 'デスクトップ', window: 'ウィンドウ', page: 'ページ', dialog: 'ダイアログ' },
  size: '文字サイズ',
  sizes: { small: '小', medium: '中', large: '大' },
  resolution: '画像サイズ',
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
  preview: 'プレビュー',
  taking: '撮影しています…',
  /** A step in the list of steps. */
  numbered: (number: number, step: string) => `${number}. ${step}`,
  facts: (file: string, width: number, height: number, bytes: number) =>
    `${file} ｜ ${width}×${height}ピクセル、${kilobytes.format(bytes / 1_000)} KB`,
  altered:
    'このブラウザの設定か拡張機能で、文字が本来と違う大きさ・間隔になっています。ほかのパソコンで撮る画像と同じにはなりません。最小フォントサイズを「なし」に、文字だけの拡大を元に戻してから、ページを読み込み直してください。',
  alt: '代替テキスト',
  altPlaceholder: 'この画面の代替テキストは、まだありません。',
  altNote: '画像が見えない人に読み上げられます。PNGの中にも入ります。',
  altReset: '元の文に戻す',
  save: 'PNGで保存',
  copy: 'コピー',
  copyNote:
    'コピーした画像には、代替テキスト、紙の上での大きさ、画面を開き直すための記録が入りません。残すには「PNGで保存」を使ってください。',
  copied: 'クリップボードにコピーしました。',
  copyRefused:
    'このブラウザでは、クリップボードへのコピーが許可されませんでした。「PNGで保存」を使うか、画像を右クリックしてコピーしてください。',
  address: 'この画面だけを開く',
  backToStudio: '画面の撮影に戻る',
  manual: 'この練習のマニュアル',
  zip: 'この練習の全画面をZIPで保存',
  zipping: (done: number, all: number) => `${all}枚のうち${done}枚を撮影しました`,
  /** @param without the number of screens that lack the part */
  zipped: (pictures: number, without: number, file: string) =>
    `${pictures}枚をZIPにまとめました。${without === 0 ? '' : `選んだ切り抜きのない${without}画面は入っていません。`}${takeAwayTexts.started(file)}`,
  cancel: '中止',
  cancelled: '中止しました。ファイルは作られていません。',
  notTaken: (fault: NotPrepared | { readonly why: 'tooLarge' }) =>
    fault.why === 'tooLarge'
      ? 'この画面を撮れませんでした。ブラウザが扱える大きさを超えたか、メモリが足りません。小さいサイズを選んで、もう一度お試しください。'
      : notPrepared(fault),
  again: 'もう一度撮影する',
  open: 'PNGを開く',
  openLead: 'このページで保存したPNGを開くと、その画面に戻ります。ここへファイルをドロップしても開けます。',
  opened: (file: string) => `「${file}」の画面を開きました。`,
  refused: (file: string, fault: OpeningFault, at?: string) =>
    `「${file}」は開けません。${faults[fault]}${at === undefined ? '' : `（${at}）`}`,
  oneFile: 'PNGを1つだけ選んでください。',
  photo: (exercise: string) => `自由モードで撮った画面（${exercise}）`,
  photoLead: '保存したPNGからは、写っている画面だけを開けます。それまでの操作の記録は入りません。',
  backToPractice: '練習に戻る',
  leavePhoto: '手順の画面に戻る',
};

export type StudioTexts = typeof studioTexts;
