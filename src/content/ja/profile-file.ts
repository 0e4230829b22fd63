// Longer than most: a sentence for each rule of a bank and for each fault that its file may have, in one typed object.
import type { Form } from '../../profile/forms.ts';
import type { FaultRule } from '../../profile/fault-rule.ts';
import type { LogoFault } from '../../profile/logo/reason.ts';
import { logoElements } from '../../profile/logo/svg-fault.ts';
import type { ProfileFileFault } from '../../profile/read-profile-file.ts';
import type { BankFault } from '../../training/bank-fault.ts';
import { bankRuleTexts } from './bank-rules.ts';
import { takeAwayTexts } from './take-away.ts';

type SaidInOneSentence = Exclude<ProfileFileFault, { readonly kind: 'notProfile' }>;

/** The words around a trainer's own profile file. */
export const profileFileTexts = {
  takenAway: takeAwayTexts,
  rules: bankRuleTexts,
  title: '自分の銀行の設定を使う',
  lead: '手元の設定ファイル（JSON）を開くと、次に始める練習からその銀行になります。途中の練習は、始めたときの銀行のまま続きます。',
  privacy:
    'ファイルの内容はこのブラウザにだけ保存され、外へ送られることはありません。本物のログインIDやパスワードは書かないでください。',
  origins: { builtIn: 'いまは既定の銀行です。', own: 'いまは、このブラウザで開いたファイルの銀行です。' },
  damaged:
    'このブラウザに保存されていた銀行の設定を読み取れません。練習は既定の銀行になります。保存されていたデータは、まだ削除していません。',
  choose: '設定ファイルを開く',
  drop: 'ここへファイルをドロップしても開けます。',
  download: 'いまの設定をファイルに保存',
  downloadHint: '書き換えて使うひな形になります。',
  downloadDamaged: '読み取れなかったデータをファイルに保存',
  back: '既定の銀行に戻す',
  undo: '直前の変更を取り消す',
  opened: (name: string) => `「${name}」の設定を開きました。次に始める練習から使います。`,
  returned: '既定の銀行に戻しました。',
  undone: '前の設定に戻しました。',
  notKept:
    'このブラウザに設定を保存できませんでした。サイトのデータの保存が許可されているか、空きがあるかを確かめてください。練習の銀行は変わっていません。',
  refused: (file: string) => `「${file}」は使えません。練習の銀行は変わっていません。`,
  lacking: (exercises: readonly string[]) =>
    `${titled(exercises)}は、この銀行ではできません。ログインIDをこれから取得する口座（registration）がないためです。`,
  faultList: '修正が必要な項目',
  whole: '（全体）',
  more: (count: number) => `ほかに${count}か所あります。`,
  scenes:
    'このブラウザの「撮影」とマニュアルも、その銀行の画面になります。見本の証明書の名前も、その銀行のものになります。',
  afterPath: '：',
  fileFault: fileFaultText,
  fault: faultText,
  bankFault: bankFaultText,
};

export type ProfileFileTexts = typeof profileFileTexts;

const line = ({ line, column }: { readonly line: number; readonly column: number }) => `${line}行目の${column}文字目`;

/** Faults of a file as a whole. */
export function fileFaultText(fault: SaidInOneSentence | { readonly kind: 'unreadable' | 'notOneFile' }): string {
  switch (fault.kind) {
    case 'empty':
      return 'ファイルが空です。';
    case 'utf16':
      return '文字コードがUTF-16です。UTF-8で保存し直してください。';
    case 'notUtf8':
      return '文字コードがUTF-8ではありません（Shift_JISなど）。UTF-8で保存し直してください。';
    case 'tooLarge':
      return `ファイルが大きすぎます（${Math.ceil(fault.bytes / 1024)}KB）。${fault.most / 1024}KBまでにしてください。`;
    case 'notJson':
      return {
        syntax: `${line(fault.fault)}で、JSONの書き方が誤っています。`,
        repeated: `${line(fault.fault)}に、同じ名前の項目がもう一度あります。`,
        tooDeep: `${line(fault.fault)}で、入れ子が深すぎます。`,
      }[fault.fault.kind];
    case 'unreadable':
      return 'ファイルを読み取れませんでした。フォルダーや、移動・変更されたファイルではないか確かめてください。';
    case 'notOneFile':
      return '設定ファイルを1つだけドロップしてください。';
  }
}

const forms: Readonly<Record<Form, string>> = {
  oneLine: '改行や目に見えない文字を入れないでください。',
  colour: '#1a2b3cのような色で書いてください。',
  credential: '半角英数字で書いてください。',
  moment: '2010-10-01T09:31:05+09:00のように、時差の付いた日時で書いてください。',
  trainingYears: '2005年から2049年までの日時にしてください。',
  id: '英小文字で始め、英小文字・数字・ハイフンの40文字以内で書いてください。',
  organisation: 'ラテン文字（半角の英数字、空白、. & -）で書いてください。',
  host: '.exampleで終わるホスト名（英小文字）で書いてください。',
  minNotAboveMax: 'minをmax以下にしてください。',
  differentIds: '口座ごとに別のログインIDにしてください。',
  lengthsByTheRules: 'どの口座のログインIDとパスワードも、rulesで決めた文字数にしてください。',
  branch: '半角数字3桁で書いてください。',
  accountNumber: '半角数字1桁から7桁で書いてください。',
  mail: '半角4文字以上64文字以内のメールアドレスを書いてください。',
  registrable:
    'registrationのある口座は、roleをmasterにし、rulesに合う、互いに違うログインID・パスワード・仮パスワードを書いてください。',
  differentAccounts: 'registrationの支店番号・科目・口座番号は、口座ごとに別のものにしてください。',
  idsDifferByLetters: 'ほかの口座と、大文字・小文字の違いだけではないログインIDにしてください。',
  newerSchema:
    '1か2です。もっと大きい番号は、新しい版の証明書道場で保存したファイルです。ページを再読み込みして新しい版にするか、「いまの設定をファイルに保存」で保存したファイルを書き直して使ってください。',
  footer:
    '「みほん銀行（訓練用の架空の銀行です）」のように、「訓練」の語を入れてください。実在の銀行の画面と取り違えられないためです。',
  noLoginPassword: 'どの口座のログインパスワードとも違う確認用パスワードにしてください。',
};

const types = {
  text: '文字列（"…"）',
  number: '数',
  boolean: 'trueまたはfalse',
  object: '項目の集まり（{…}）',
  list: '並び（[…]）',
} as const;
const units = { number: '', characters: '文字', items: '件' } as const;

/** The expected value of a field. */
export function faultText(rule: FaultRule): string {
  switch (rule.kind) {
    case 'missing':
      return 'この項目が必要です。';
    case 'additional':
      return 'この項目は設定にありません。名前を確かめるか、削除してください。';
    case 'integer':
      return '整数で書いてください。';
    case 'type':
      return `${types[rule.wanted]}で書いてください。`;
    case 'atLeast':
      return `${rule.limit}${units[rule.of]}以上にしてください。`;
    case 'atMost':
      return `${rule.limit}${units[rule.of]}以下にしてください。`;
    case 'oneOf':
      return `次のどれかにしてください：${rule.values.join(', ')}`;
    case 'contrast':
      return `${rule.other}とのコントラスト比が${rule.ratio}で、文字を読み取れません。${rule.least}以上になる色にしてください。`;
    case 'form':
      return forms[rule.form];
    case 'logo':
      return logoText(rule.fault);
  }
}

const logoParts = { elements: '要素は', levels: '入れ子は', characters: '文字は全部で' } as const;
const logoUnits = { elements: '個', levels: '段', characters: '文字' } as const;

/** The fault of a logo, where it stands in the SVG, and a way out. */
function logoText(fault: LogoFault): string {
  switch (fault.kind) {
    case 'form':
      return 'data:image/svg+xml;base64,で始まるSVGか、data:image/png;base64,で始まるPNGか、nullにしてください。';
    case 'notUtf8':
      return 'SVGの文字コードがUTF-8ではありません。UTF-8で保存し直してください。';
    case 'noSize':
      return 'SVGの大きさが分かりません。svg要素にviewBox（またはwidthとheight）を、0より大きい数で書いてください。';
    case 'notPng':
      return 'PNGとして読み取れません。画像ソフトでPNGとして保存し直してください。';
    case 'animated':
      return '動くPNGは使えません。動かないPNGとして保存し直してください。';
    case 'pixels':
      return `PNGの画素が多すぎます（${fault.width}×${fault.height}）。縦×横を${fault.most}画素以下に縮小してください。`;
    case 'syntax':
      return `SVGの${line(fault)}で、XMLの書き方が誤っています。画像ソフトでSVGとして保存し直すか、PNGにしてください。`;
    case 'declaration':
      return `SVGの${line(fault)}の宣言（DOCTYPEなど）は使えません。その宣言を削除してください。`;
    case 'element':
      return `SVGの${line(fault)}にある要素「${fault.name}」は、画面を止めることがあるため使えません。図形だけの「プレーンSVG」にするか、PNGにしてください。使える要素：${logoElements.join(', ')}（svgは全体に1つだけ）`;
    case 'attribute':
      return `SVGの${line(fault)}にある属性「${fault.name}」は使えません。削除するか、PNGにしてください。色や線は、styleやclassではなくfillやstrokeなどの属性で書きます。`;
    case 'value':
      return `SVGの${line(fault)}にある属性「${fault.name}」の値は使えません。ふつうの数や色に書き直すか、PNGにしてください。`;
    case 'reach':
      return `SVGの${line(fault)}にある「${fault.name}」が、画像の大きさ（viewBox）に比べて大きすぎます。画像の中に収まる数にするか、PNGにしてください。`;
    case 'atMost':
      return `SVGの${line(fault)}までで多すぎます。${logoParts[fault.of]}${fault.most}${logoUnits[fault.of]}までです。減らすか、PNGにしてください。`;
  }
}

const titled = (exercises: readonly string[]): string => {
  const [first = '', ...others] = exercises;
  return others.length === 0 ? `練習「${first}」` : `練習「${first}」など${exercises.length}つの練習`;
};

/** Reasons why exercises could not be done with the bank. */
export function bankFaultText(fault: BankFault, exercises: readonly string[]): string {
  if (fault.kind === 'sessionTooShort') return `${titled(exercises)}のために、${fault.minutes}以上にしてください。`;
  if (fault.kind === 'rule') return `${titled(exercises)}のために、${fault.wanted}にしてください。`;
  if (fault.kind === 'noticeDays') {
    const wanted =
      fault.rule === 'renewalNoticeDays'
        ? `${fault.least}以上で、電子証明書の有効期間より短い日数`
        : `${fault.least}以上の日数を含む一覧`;
    return `${titled(exercises)}のために、${wanted}にしてください。`;
  }
  const account = `${titled(exercises)}に使うログインID「${fault.loginId}」の口座`;
  switch (fault.kind) {
    case 'missing':
      return `${account}が必要です。`;
    case 'otherMethod':
      return `${account}は、methodをcertificateにしてください。`;
    case 'locked':
      return `${account}は、lockをnoneかtemporaryにしてください。`;
    case 'noRegistration':
      return `${account}に、registrationが必要です。`;
    case 'notRegistered':
      return `${account}からは、registrationを削除してください。`;
    case 'otherRole':
      return `${account}は、roleを${fault.role}にしてください。`;
  }
}
