// One sentence for each action of a learner. Long, since all are said in the same place and must sound alike.
import { isFormSendable, isSendable, picksCertificate } from '../../procedure/press-effects.ts';
import { loginIdSlipOf } from '../../procedure/world/entry.ts';
import type { Event, EventOf } from '../../procedure/world/event.ts';
import { isRegistration } from '../../procedure/world/registration/registration.ts';
import type { WindowId } from '../../procedure/world/window-id.ts';
import { windowOf } from '../../procedure/world/windows.ts';
import type { World } from '../../procedure/world/world.ts';
import type { LearnerEvent } from '../../training/scenario.ts';
import { windowsTexts } from './windows.ts';

export type EffectSentences = { readonly [T in LearnerEvent['type']]: (event: EventOf<T>, before: World) => string };

const say = (sentence: string) => () => sentence;

const typedSecret = {
  empty: '入力欄が空になりました。',
  right: 'パスワードが入力されました。',
  wrong: '練習用メモと違うパスワードが入力されました。',
  fullWidth: 'パスワードが全角で入力されました。半角で入力します。',
  symbol: 'パスワードに、使えない文字が含まれています。',
  blank: 'パスワードの前か後ろに、空白が含まれています。',
  tooLong: 'パスワードが長すぎます。',
  letterCase: '大文字と小文字の違うパスワードが入力されました。',
  confirmation: '確認用パスワードが入力されました。ログインパスワードを入力します。',
} as const;

const slippedId = {
  fullWidth: 'ログインIDが全角で入力されました。半角で入力します。',
  letterCase: 'ログインIDが大文字で入力されました。',
  blank: 'ログインIDの前か後ろに、空白が含まれています。',
} as const;

const filledIn = ({ entry: { judged } }: EventOf<'filledIn' | 'filledInByKeyboard'>): string => {
  if (judged === 'empty') return '入力欄が空になりました。';
  return judged === 'memo' ? '入力欄に、練習用メモの項目が入力されました。' : '練習用メモと違う内容が入力されました。';
};

const declined = {
  request: '「いいえ」を選んだため、発行の申請は作られませんでした。',
  install: '「いいえ」を選んだため、発行された電子証明書はパソコンに入りませんでした。',
} as const;

/** A form with faults that the page itself finds is never sent. */
const sending = ({ window }: { readonly window: WindowId }, before: World) =>
  isSendable(before, window)
    ? 'ログインIDとパスワードが銀行に送られました。'
    : '入力に誤りがあるため、銀行には送られませんでした。';

const sentences: EffectSentences = {
  openedBrowser: ({ browser }) => `${windowsTexts.programs[browser]}が開きました。`,
  openedMailProgram: say('メールが開きました。'),
  searched: say('検索の文字が変わりました。'),
  openedSearch: say('検索ボックスが開きました。'),
  closedSearch: say('検索ボックスが閉じました。'),
  focusedWindow: say('別のウィンドウが手前に表示されました。'),
  minimisedWindow: say('ウィンドウがタスクバーに隠れました。閉じたわけではありません。'),
  maximisedWindow: say('ウィンドウが画面いっぱいになりました。'),
  restoredWindow: say('ウィンドウが元の大きさに戻りました。'),
  closedWindow: say('ウィンドウが閉じました。'),
  movedWindow: say('ウィンドウが動きました。'),
  openedMenu: say('メニューが開きました。'),
  closedMenu: say('メニューが閉じました。'),
  triedOutOfScope: say('練習の対象外の操作なので、何も起こりませんでした。'),
  openedInternetOptions: say('「インターネット オプション」が開きました。'),
  openedCertificateStore: say('証明書の一覧が開きました。'),
  selectedOptionsTab: say('タブが切り替わりました。'),
  selectedStoreTab: say('タブが切り替わりました。'),
  selectedViewerTab: say('タブが切り替わりました。'),
  selectedCertificate: say('別の電子証明書が選ばれました。'),
  openedCertificateViewer: say('電子証明書の内容が表示されました。'),
  choseCertificate: say('選ばれていた電子証明書が、銀行に送られました。'),
  answeredWebAccess: ({ window, answer }, { dialogs }) => {
    if (answer === 'yes') return '「はい」を選んだため、処理が進みました。';
    const asked = dialogs.findLast(({ owner }) => owner === window);
    return asked?.kind === 'webAccess' ? declined[asked.purpose] : '「いいえ」を選んだため、処理は中止されました。';
  },
  answeredCloseQuestion: ({ answer }) =>
    answer === 'yes' ? 'ウィンドウが閉じました。' : '「いいえ」を選んだため、ウィンドウは開いたままです。',
  answeredKeyboardQuestion: ({ answer }) =>
    answer === 'yes'
      ? 'ソフトウェアキーボードを使わない設定になりました。'
      : 'ソフトウェアキーボードを使う設定のままです。',
  closedDialog: say('何も選ばれずに、ダイアログが閉じられました。'),
  confirmedSoftwareKeyboard: ({ entry }) => typedSecret[entry.judged],
  typed: (event) => {
    if (event.field === 'password') return typedSecret[event.entry.judged];
    if (event.entry.kind === 'empty') return '入力欄が空になりました。';
    const slip = loginIdSlipOf(event.entry);
    if (slip) return slippedId[slip];
    return event.entry.kind === 'known'
      ? 'ログインIDが入力されました。'
      : '練習用メモにないログインIDが入力されました。';
  },
  filledIn,
  filledInByKeyboard: filledIn,
  typedInReadOnlyField: say('この欄には、ソフトウェアキーボードでしか入力できません。'),
  openedSoftwareKeyboard: say('ソフトウェアキーボードが開きました。'),
  toggledSoftwareKeyboard: say('ソフトウェアキーボードを使うかどうかの設定が変わりました。'),
  pressedCertificateLogin: ({ window }, before) =>
    picksCertificate(before, window)
      ? '電子証明書を選ぶ画面が表示されました。'
      : 'ブラウザが覚えている選択のまま、銀行に進みました。',
  pressedIssueCertificate: say('証明書を取得するウィンドウが開きました。'),
  pressedLogin: sending,
  pressedObtainLoginId: say('ログインIDを取得する画面に移りました。'),
  pressedNext: ({ window }, before) =>
    isFormSendable(before, window)
      ? '入力した内容が銀行に送られました。'
      : '入力に誤りがあるため、銀行には送られませんでした。',
  pressedRegister: say('登録が銀行に送られました。'),
  pressedBack: say('前の画面に戻りました。'),
  pressedAuthenticate: sending,
  pressedCancel: ({ window }, before) => {
    const at = windowOf(before, window);
    if (at && isRegistration(at.page)) return 'ログインIDの取得が中断され、元の画面に戻りました。';
    return at?.popup ? '手続きが中断され、ウィンドウが閉じました。' : '手続きが中断され、ログイン画面に戻りました。';
  },
  pressedIssue: say('証明書の発行が始まりました。'),
  pressedClose: say('ウィンドウを閉じるかどうかの確認が表示されました。'),
  pressedRenew: say('電子証明書の更新が始まりました。'),
  pressedLogout: say('ログアウトしました。'),
  pressedMenu: say('メニューを押しましたが、練習の対象外の画面です。'),
  changedFontSize: say('銀行の画面の文字の大きさが変わりました。'),
  openedMail: say('メールの内容が表示されました。'),
  followedMailLink: say('リンクの先のページが、ブラウザで開きました。'),
  openedReply: say('返信の選択肢が表示されました。'),
  cancelledReply: say('返信せずに、メールに戻りました。'),
  choseReply: say('選んだ内容の返信が送られました。'),
  clockMoved: say('訓練の時計が進みました。'),
  advised: say('お客様に案内しました。'),
};

/** The effect of a learner's action in one sentence; `before` is the world before it. */
export function effectText(event: LearnerEvent, before: World): string {
  // The table has a sentence for each type of event, but TypeScript cannot follow the index through the union.
  const sentence = sentences[event.type] as (event: Event, before: World) => string;
  return sentence(event, before);
}
