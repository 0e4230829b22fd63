// One sentence for each kind of event. Long, since all stand side by side in a timeline and must sound alike.
import { loginIdSlipOf, namedBy } from '../../procedure/world/entry.ts';
import type { Event, EventOf, OutOfScopePlace } from '../../procedure/world/event.ts';
import type { MailId } from '../../procedure/world/mail/mail.ts';
import { mailsIn, openMail } from '../../procedure/world/mail/mailbox.ts';
import { framesOf, frontFrame, frontWindow, pageOf } from '../../procedure/world/windows.ts';
import { fieldIn } from '../../procedure/world/keyboard-field.ts';
import { valueOf, type MemoEntry, type RegistrationField } from '../../procedure/world/memo-entry.ts';
import type { SerialNumber } from '../../pki/certificate-fields.ts';
import { distinctionOf } from '../../pki/distinction.ts';
import { crossedLimit } from '../../procedure/crossed-limit.ts';
import type { World } from '../../procedure/world/world.ts';
import type { Instant } from '../../time/instant.ts';
import { bankTexts } from './bank.ts';
import { dateText, momentText } from './bank-moments.ts';
import { mailReplyTexts, mailSubjects } from './mail-names.ts';
import { registrationTexts } from './registration.ts';
import { windowsTexts } from './windows.ts';

/** Describes an event, or an action to take, by the world before it. */
export type HappeningSentences = { readonly [T in Event['type']]: (event: EventOf<T>, world: World) => string };

const pressed = (button: string) => () => `「${button}」を押す`;
const yesNo = { yes: 'はい', no: 'いいえ' } as const;
const okOrCancel = { yes: windowsTexts.buttons.ok, no: windowsTexts.buttons.cancel } as const;
const places = { icon: 'デスクトップのアイコン', search: '検索結果', taskbar: 'タスクバー' } as const;

function certificateIn({ store }: World, serialNumber: SerialNumber): string {
  const found = store.find((each) => each.serialNumber === serialNumber);
  if (!found) return '電子証明書';
  switch (distinctionOf(found, store)) {
    case 'day':
      return `有効期限が${dateText(found.notAfter)}の電子証明書`;
    case 'second':
      return `有効期限が${momentText(found.notAfter)}の電子証明書`;
    case 'serialNumber':
      return `シリアル番号が${serialNumber}の電子証明書`;
  }
}

const refusals = {
  mismatch: 'ログインIDかパスワードが違うため、受け付けなかった',
  temporarilyLocked: 'パスワードが一時利用停止のため、受け付けなかった',
  locked: 'パスワードが利用停止のため、受け付けなかった',
  certificateRequired: '電子証明書でのログインが必要なため、受け付けなかった',
} satisfies Record<EventOf<'credentialsRefused'>['reason'], string>;

const enrolmentRefusals = {
  anotherCertificateValid: '有効な電子証明書がすでにある',
  authorityExpired: '認証局の証明書の有効期間が終わっている',
  sessionEnded: '手続きの時間が切れた',
  temporarilyLocked: 'パスワードが一時利用停止である',
  locked: 'パスワードが利用停止である',
  refused: '申請の内容が正しくない',
  certificateRequired: '電子証明書でログインしていない',
  expired: 'これまでの電子証明書の有効期限が切れている',
  notYetValid: 'これまでの電子証明書の有効期間が始まっていない',
  revoked: 'これまでの電子証明書が失効している',
  notConfirmed: 'これまでの電子証明書を確認できない',
  renewalTooEarly: '更新できる期間になっていない',
} satisfies Record<EventOf<'enrolmentRefused'>['reason'], string>;

const certificateRefusals = {
  expired: (limit) => (limit === null ? '有効期限が切れている' : `有効期限の${momentText(limit)}を過ぎている`),
  notYetValid: (limit) =>
    limit === null ? '有効期間が始まっていない' : `有効期間の始まる${momentText(limit)}になっていない`,
  revoked: () => '失効している',
  notConfirmed: () => '確認できない',
} satisfies Record<EventOf<'certificateRefused'>['reason'], (limit: Instant | null) => string>;

const questions = {
  request: '1回目の「Web アクセスの確認」',
  install: '2回目の「Web アクセスの確認」',
} as const;

const outOfScope = {
  recycleBin: '「ごみ箱」を押す',
  contextMenu: '右クリックする',
  tray: 'タスクバーの右端を押す',
  search: '検索の画面で、アプリを開く以外のところを押す',
  browserButtons: 'ブラウザーのボタンを押す',
  address: 'アドレスを押す',
  menu: 'メニューの項目を選ぶ',
  keys: 'メニューのショートカットキーを押す',
  internetOptions: '「インターネット オプション」のボタンを押す',
  certificateStore: '証明書の一覧のボタンを押す',
  certificateViewer: '証明書の内容のボタンを押す',
  mail: 'メールの、練習で使わないボタンを押す',
} satisfies Record<OutOfScopePlace, string>;

const fieldNames = bankTexts.fields;

const secret = {
  empty: `${fieldNames.password}を空にする`,
  right: `${fieldNames.password}を入力（登録どおり）`,
  wrong: `${fieldNames.password}を入力（登録と違う）`,
  fullWidth: `${fieldNames.password}を入力（全角のまま）`,
  symbol: `${fieldNames.password}を入力（使えない文字を含む）`,
  blank: `${fieldNames.password}を入力（前か後ろに空白がある）`,
  tooLong: `${fieldNames.password}を入力（長すぎる）`,
  letterCase: `${fieldNames.password}を入力（大文字と小文字が違う）`,
  confirmation: `${fieldNames.password}を入力（確認用パスワードになっている）`,
} as const;

const slippedId = {
  fullWidth: `${fieldNames.loginId}を入力（全角のまま）`,
  letterCase: `${fieldNames.loginId}を入力（大文字になっている）`,
  blank: `${fieldNames.loginId}を入力（前か後ろに空白がある）`,
} as const;

function mailNamed(id: MailId | null | undefined, world: World): string {
  const found = mailsIn(world, world.now).find((each) => each.id === id);
  return found ? `メール「${mailSubjects[found.kind]}」` : 'メール';
}

const entryJudgements = {
  fullWidth: '全角のまま',
  blank: '前か後ろに空白がある',
  symbol: '使えない文字を含む',
  notMixed: '英字と数字がそろっていない',
  notCapitals: '小文字を含む',
  letterCase: '大文字と小文字が違う',
  wrong: '練習用メモと違う',
} satisfies Record<Exclude<MemoEntry['judged'], 'empty' | 'memo'>, string>;

function entered(field: RegistrationField, entry: MemoEntry): string {
  const name = registrationTexts.fields[field];
  if (entry.judged === 'empty') return `${name}を空にする`;
  if (entry.judged !== 'memo') return `${name}を入力（${entryJudgements[entry.judged]}）`;
  return entry.value === valueOf(field)
    ? `${name}を入力（練習用メモどおり）`
    : `${name}を入力（${registrationTexts.fields[entry.value]}になっている）`;
}

const dialogNames = {
  certificatePicker: windowsTexts.picker.ie.several,
  webAccess: windowsTexts.webAccess.title,
  closeQuestion: windowsTexts.closeQuestion.question,
  keyboardQuestion: windowsTexts.keyboardQuestion.title.ie(),
  softwareKeyboard: windowsTexts.softwareKeyboard.title,
  internetOptions: windowsTexts.internetOptions.title,
  certificateStore: windowsTexts.store.title,
  certificateViewer: windowsTexts.viewer.title,
} satisfies Record<World['dialogs'][number]['kind'], string>;

const sentences: HappeningSentences = {
  openedBrowser: ({ browser, from }) => `${windowsTexts.programs[browser]}を開く（${places[from]}）`,
  openedMailProgram: ({ from }) => `${windowsTexts.mail.name}を開く（${places[from]}）`,
  searched: (entry) => {
    if (!('text' in entry)) return `${entry.length}文字の言葉で検索`;
    return entry.text === '' ? '検索の文字を削除' : `「${entry.text}」で検索`;
  },
  openedSearch: () => 'タスクバーの検索ボックスを開く',
  closedSearch: () => '検索ボックスを閉じる',
  focusedWindow: () => 'ウィンドウを手前に表示',
  minimisedWindow: () => 'ウィンドウを最小化',
  maximisedWindow: () => 'ウィンドウを最大化',
  restoredWindow: () => 'ウィンドウを元の大きさに戻す',
  closedWindow: ({ window }, { windows }) => {
    if (window === 'mail') return `${windowsTexts.mail.name}を閉じる`;
    const closed = windows.find(({ id }) => id === window);
    return closed
      ? `${windowsTexts.programs[closed.browser]}の「${windowsTexts.pageTitles[closed.page.screen]}」を閉じる`
      : 'ウィンドウを閉じる';
  },
  movedWindow: () => 'ウィンドウを動かす',
  openedMenu: ({ name }) => `メニュー「${windowsTexts.menus[name].label}」を開く`,
  closedMenu: () => 'メニューを閉じる',
  triedOutOfScope: ({ place }) => `${outOfScope[place]}（練習の対象外）`,
  openedInternetOptions: () => '「インターネット オプション」を開く',
  openedCertificateStore: () => '証明書の一覧を開く',
  selectedOptionsTab: () => '「インターネット オプション」のタブを切り替える',
  selectedStoreTab: () => '証明書の一覧のタブを切り替える',
  selectedViewerTab: () => '証明書のタブを切り替える',
  selectedCertificate: ({ serialNumber }, world) => `${certificateIn(world, serialNumber)}を選ぶ`,
  openedCertificateViewer: ({ serialNumber }, world) => `${certificateIn(world, serialNumber)}の内容を表示`,
  choseCertificate: ({ window }, world) => {
    const picker = world.dialogs.findLast(({ owner }) => owner === window);
    const chosen = picker?.kind === 'certificatePicker' ? certificateIn(world, picker.selected) : '電子証明書';
    return `${chosen}で「OK」を押す`;
  },
  answeredWebAccess: ({ window, answer }, { dialogs }) => {
    const asked = dialogs.findLast(({ owner }) => owner === window);
    const question = asked?.kind === 'webAccess' ? questions[asked.purpose] : '「Web アクセスの確認」';
    return `${question}で「${yesNo[answer]}」を選ぶ`;
  },
  answeredCloseQuestion: ({ answer }) => `ウィンドウを閉じるかの確認で「${yesNo[answer]}」を選ぶ`,
  answeredKeyboardQuestion: ({ answer }) => `ソフトウェアキーボードの確認で「${okOrCancel[answer]}」を選ぶ`,
  closedDialog: ({ window }, { dialogs }) => {
    const closed = dialogs.findLast(({ owner }) => owner === window);
    return closed ? `「${dialogNames[closed.kind]}」を閉じる` : 'ダイアログを閉じる';
  },
  confirmedSoftwareKeyboard: ({ entry }) => `ソフトウェアキーボードで${secret[entry.judged]}`,
  typed: (event) => {
    if (event.field === 'password') return secret[event.entry.judged];
    const slip = loginIdSlipOf(event.entry);
    if (slip) return slippedId[slip];
    const known = namedBy(event.entry);
    if (known !== undefined) return `${fieldNames.loginId}「${known}」を入力`;
    return event.entry.kind === 'empty'
      ? `${fieldNames.loginId}を空にする`
      : `${fieldNames.loginId}を入力（練習用メモにないID）`;
  },
  filledIn: ({ field, entry }) => entered(field, entry),
  filledInByKeyboard: ({ window, entry }, world) =>
    `ソフトウェアキーボードで${entered(fieldIn(world, window) ?? 'password', entry)}`,
  typedInReadOnlyField: () => `${fieldNames.password}の欄にキーボードで入力しようとする`,
  openedSoftwareKeyboard: pressed(fieldNames.openKeyboard),
  toggledSoftwareKeyboard: ({ on }) => `「${fieldNames.useKeyboard}」の${on ? 'チェックを付ける' : 'チェックを外す'}`,
  pressedCertificateLogin: pressed(bankTexts.login.certificateLogin),
  pressedIssueCertificate: pressed(bankTexts.login.issueCertificate),
  pressedLogin: pressed(bankTexts.login.login),
  pressedObtainLoginId: pressed(bankTexts.login.obtainLoginId),
  pressedBack: ({ window }, world) => {
    const completion = pageOf(world, window, 'BLIS008');
    return pressed(completion ? registrationTexts.completion.back[completion.from] : registrationTexts.back)();
  },
  pressedNext: pressed(registrationTexts.next),
  pressedRegister: pressed(registrationTexts.confirmation.register),
  pressedAuthenticate: pressed(bankTexts.authentication.authenticate),
  pressedCancel: ({ window }, world) => {
    const on = pageOf(world, window, 'BSMS002') ? bankTexts.issueConfirmation : bankTexts.authentication;
    return pressed(on.cancel)();
  },
  pressedIssue: pressed(bankTexts.issueConfirmation.issue),
  pressedClose: pressed(bankTexts.issueResult.close),
  pressedRenew: pressed(bankTexts.top.renew),
  pressedLogout: pressed(bankTexts.top.logout),
  pressedMenu: ({ item }) => `メニュー「${bankTexts.top.menuItems[item]}」を押す`,
  changedFontSize: ({ size }) => `文字サイズを「${bankTexts.fontSizes[size]}」にする`,
  openedMail: ({ mail }, world) => `${mailNamed(mail, world)}を開く`,
  followedMailLink: (_, world) => `${mailNamed(world.mail?.window?.open, world)}のリンクを押す`,
  openedReply: (_, world) => `${mailNamed(world.mail?.window?.open, world)}で「返信」を押す`,
  cancelledReply: () => '返信せずにメールへ戻る',
  choseReply: ({ reply }, world) =>
    `${mailNamed(world.mail?.window?.open, world)}に「${mailReplyTexts[reply]}」と返信する`,
  clockMoved: () => '時間をおいて待つ',
  resumed: () => '練習を続きから再開',
  tookHint: ({ level }) => `ヒント（${level}段階目）を見る`,
  advised: () => 'お客様に案内する',
  handedIn: () => '練習を終える',
  certificatesRemade: () => 'ブラウザから失われた電子証明書を、同じ内容で作り直した',
  prepared: () => 'パソコンと銀行の準備ができた',
  authenticated: () => '本人確認ができた',
  credentialsRefused: ({ reason }) => refusals[reason],
  loggedIn: () => 'ログインを受け付けた',
  requestMade: () => '鍵と発行の申請を作った',
  requestFailed: () => '発行の申請を作れなかった',
  certificateIssued: () => '電子証明書を発行した',
  enrolmentRefused: ({ reason }) => `発行の申請を受け付けなかった（${enrolmentRefusals[reason]}）`,
  waited: () => '発行処理の画面が進んだ',
  certificateInstalled: () => '電子証明書をパソコンに入れた',
  installationFailed: () => '電子証明書をパソコンに入れられなかった',
  certificateAccepted: () => '電子証明書を受け付けた',
  certificateRefused: (event, world) =>
    `電子証明書を受け付けなかった（${certificateRefusals[event.reason](crossedLimit(world, event))}）`,
  accountConfirmed: () => '代表口座と仮パスワードを確認した',
  entriesChecked: () => '登録の内容を確認した',
  registered: () => 'ログインIDを登録した',
  registrationRefused: () => '登録の内容を受け付けなかった',
  renewalGranted: () => '更新の手続きを始めた',
  loggedOut: () => 'ログアウトを受け付けた',
  sessionEnded: () => 'ログインの有効時間が過ぎたと表示した',
  bankUnreachable: () => '銀行につながらなかった',
};

/** An event, or an action to take, in a few words: 「発行」を押す. */
export function happeningText(event: Event, world: World): string {
  // The table has a sentence for each type of event, but TypeScript cannot follow the index through the union.
  const sentence = sentences[event.type] as (event: Event, world: World) => string;
  return sentence(event, world);
}

const nothingOpen = 'デスクトップ（表示されているウィンドウはありません）';

/** A description of a screen: the window in front, its page, its message, and the dialogs over it. */
export function screenText(world: World): string {
  const others = framesOf(world).length - 1;
  const more = others > 0 ? `ほかのウィンドウ${others}個` : '';
  if (frontFrame(world)?.id === 'mail') {
    const mail = openMail(world);
    const shown = mail ? `「${mailSubjects[mail.kind]}」` : 'の一覧';
    return [`${windowsTexts.mail.name}${shown}`, more].filter((part) => part !== '').join('、');
  }
  const front = frontWindow(world);
  if (!front) return nothingOpen;
  const { page } = front;
  const { trail, id } = bankTexts.titles[page.screen];
  const message =
    'commonError' in page && page.commonError ? `メッセージ「${bankTexts.commonErrors[page.commonError]}」` : '';
  const dialog = world.dialogs.findLast(({ owner }) => owner === front.id);
  return [
    `${windowsTexts.programs[front.browser]}の「${trail}」${id === '' ? '' : `（${id}）`}`,
    message,
    dialog ? `ダイアログ「${dialogNames[dialog.kind]}」` : '',
    more,
  ]
    .filter((part) => part !== '')
    .join('、');
}
