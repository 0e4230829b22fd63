// One long object, since all pages of the bank share their words for fields, buttons and refusals.
import type { TopMenuItem } from '../../procedure/world/event.ts';
import type { FieldError } from '../../procedure/world/form-errors.ts';
import type { CommonError } from '../../procedure/world/common-error.ts';
import type { Screen } from '../../procedure/world/page.ts';
import type { FontSize } from '../../procedure/world/world.ts';
import type { Rules } from '../../profile/profile.ts';
import type { Role } from '../../profile/role.ts';
import type { Instant } from '../../time/instant.ts';
import { letters } from './bank-letters.ts';
import { dateText, momentText } from './bank-moments.ts';

interface Title {
  /** The left end of the title bar. */
  readonly trail: string;
  /** The screen's number at the right end, if it has one. */
  readonly id: string;
}

export const bankTexts = {
  header: { fontSize: '文字サイズを変更', momentText },
  fontSizes: { small: '小', medium: '中', large: '大' } satisfies Record<FontSize, string>,
  /** Words that a page of another site cannot cut off when it shows the bank in a frame. */
  notReal: '訓練用・実在の銀行ではありません',
  titles: {
    BLGI001: { trail: 'ログイン', id: 'BLGI001' },
    BLGI004: { trail: 'ログイン', id: 'BLGI004' },
    BSMS001: { trail: '証明書取得 » 証明書取得認証', id: 'BSMS001' },
    BSMS002: { trail: '証明書取得 » 証明書発行確認', id: 'BSMS002' },
    BSMS003: { trail: '証明書取得 » 証明書発行処理中', id: 'BSMS003' },
    BSMS004: { trail: '証明書取得 » 証明書発行結果', id: 'BSMS004' },
    BTOP001: { trail: 'トップページ', id: 'BTOP001' },
    BLIS005: { trail: 'ログインID取得 » 口座情報登録', id: 'BLIS005' },
    // The numbers of these three were not found, in contrast to their titles.
    BLIS006: { trail: 'ログインID取得 » サービス開始登録', id: 'BLIS006' },
    BLIS007: { trail: 'ログインID取得 » サービス開始登録確認', id: 'BLIS007' },
    BLIS008: { trail: 'ログインID取得 » サービス開始登録完了', id: 'BLIS008' },
    loginIdAcquisition: { trail: 'ログインID取得', id: '' },
    forgedSite: { trail: '練習はここまで', id: '' },
  } satisfies Record<Screen, Title>,
  stepBar: {
    name: '手続きの流れ',
    // The bank's guide words the step bar of the first page differently.
    obtaining: ['個人認証', '証明書取得', '処理中', '取得完了'],
    issuing: ['個人認証', '証明書発行', '処理中', '発行完了'],
  },
  waiting: '処理中です。しばらくお待ちください。',
  notLoaded: '画面を表示できませんでした。通信の状態を確かめ、この画面を閉じて操作をやり直してください。',
  fields: {
    loginId: 'ログインID',
    password: 'ログインパスワード',
    openKeyboard: 'ソフトウェアキーボードを開く',
    openKeyboardFor: (field: string) => `ソフトウェアキーボードを開く ${field}`,
    useKeyboard: 'ソフトウェアキーボードを使用',
    keyboardOnly: 'この欄にはソフトウェアキーボードで入力してください。',
  },
  fieldErrors: {
    loginId: {
      empty: () => 'ログインIDを入力してください。',
      form: ({ loginIdLength }) => `ログインIDは半角英数字${letters(loginIdLength)}で入力してください。`,
    },
    password: {
      empty: () => 'ログインパスワードを入力してください。',
      form: ({ passwordLength }) => `ログインパスワードは半角英数字${letters(passwordLength)}で入力してください。`,
    },
  } satisfies Record<'loginId' | 'password', Record<FieldError, (rules: Rules) => string>>,
  commonErrors: {
    inputIncomplete: '入力内容に誤りがあります。詳細は各項目のエラーメッセージをご確認ください。',
    credentialsRefused: '入力内容に誤りがあります',
    temporarilyLocked:
      'パスワードの入力誤りが所定の回数に達したため、ログインパスワードを一時利用停止しました。しばらく時間をおいてから再度操作してください。',
    locked: 'ログインパスワードが利用停止となりました。マスターユーザまたはお取引店へご連絡ください。',
    certificateRequired: '電子証明書方式のお客様は「電子証明書ログイン」ボタンよりログインしてください。',
    certificateExpired: '証明書の有効期限が切れています。',
    certificateNotYetValid:
      'この電子証明書は有効期間が始まっていません。パソコンの日付と時刻をご確認の上、再度操作してください。',
    certificateRevoked:
      'この電子証明書は失効されています。「電子証明書発行」ボタンより証明書の再取得を行ってください。',
    certificateNotConfirmed:
      '電子証明書が確認できません。全てのブラウザを閉じてから、再度「電子証明書ログイン」ボタンを押してください。',
    anotherCertificateValid:
      '有効な電子証明書が発行済みです。パソコンを変更される場合は、証明書失効のお手続き後に発行を行ってください。',
    authorityExpired:
      '認証局の証明書の有効期間が終わっているため、電子証明書を発行できません。お取引店へご連絡ください。',
    renewalTooEarly:
      '電子証明書の更新ができる期間になっていません。更新できるようになると、トップページの「電子証明書有効期限」に「更新」ボタンが表示されます。',
    cancelledByUser: 'ユーザーによって操作が取り消されました。',
    notIssued:
      '電子証明書を発行できませんでした。この画面を閉じて、「電子証明書発行」ボタンから手続きをやり直してください。',
    notRenewed:
      '電子証明書を更新できませんでした。この画面を閉じて、もう一度ログインし、「更新」ボタンから手続きをやり直してください。',
    notInstalled:
      '電子証明書はインストールされませんでした。この画面を閉じて、「電子証明書発行」ボタンから手続きをやり直してください。',
    renewalNotInstalled:
      '新しい電子証明書はインストールされませんでした。これまでの電子証明書は引き続きご利用いただけます。この画面を閉じて、もう一度ログインし、「更新」ボタンから手続きをやり直してください。',
    certificateLost:
      '電子証明書は発行されましたが、インストールされませんでした。再度発行を行うには、証明書失効のお手続きが必要です。お取引店へご連絡ください。',
    bankBusy: 'ただいま大変混み合っております。しばらくしてから再度操作してください。',
    loggedOut: 'ログアウトしました。ご利用いただき、ありがとうございました。',
    sessionEnded: '一定時間操作がなかったため、ログアウトしました。お手数ですが、最初から操作をやり直してください。',
  } satisfies Record<CommonError, string>,
  login: {
    byCertificate: '電子証明書をお持ちの方は、「電子証明書ログイン」ボタンを押してください。',
    byPassword:
      'ログインIDとログインパスワードでログインする場合は、ログインIDとログインパスワードを入力の上、「ログイン」ボタンを押してください。',
    certificateCustomers: '電子証明書方式のお客様',
    certificateLogin: '電子証明書ログイン',
    aboutIssue:
      '証明書を取得されていない方、もしくは証明書を再取得される方は、「電子証明書発行」ボタンより証明書の発行を行ってください。',
    issueCertificate: '電子証明書発行',
    passwordCustomers: 'ID・パスワード方式のお客様',
    loginId: 'ログインID:',
    password: 'ログインパスワード:',
    login: 'ログイン',
    newCustomers: '初めてご利用されるお客様',
    aboutLoginId: '初めてご利用の方は、最初にログインID取得を行ってください。',
    obtainLoginId: 'ログインID取得',
  },
  authentication: {
    newCustomers: '初めてログインIDを取得されるお客様',
    loginIdNeeded: '電子証明書発行の前にログインIDの取得が必要です。',
    aboutLoginId: 'ログインIDをお持ちでなければ、「ログインID取得」ボタンを押してログインIDを取得してください。',
    obtainLoginId: 'ログインID取得',
    knownCustomers: 'ログインID取得まで完了しているお客様',
    purpose: '電子証明書発行に必要な本人認証を行います。',
    instruction: 'ログインIDとログインパスワードを入力の上、「認証」ボタンを押してください。',
    cancel: '中断',
    authenticate: '認証',
  },
  issueConfirmation: {
    heading: '電子証明書の発行',
    ready: '電子証明書の発行が行えます。',
    instruction: '証明書の発行を行うには、「発行」ボタンを押してください。',
    cancel: '中断して閉じる',
    issue: '発行',
  },
  processing: {
    heading: '電子証明書の発行',
    atWork: '電子証明書の発行処理を行っています。',
    wait: '画面が自動的に切り替わるまで、そのまましばらくお待ちください。',
    warning: '※ブラウザの「中止」「更新」「戻る」ボタンや「×」ボタンは使用しないでください。',
  },
  issueResult: {
    heading: '電子証明書の発行結果',
    done: '電子証明書の発行とインストールが完了しました。',
    instruction: '「閉じる」ボタンを押して、ブラウザを閉じてください。',
    closeAll: '※電子証明書を有効にするには、一度全てのブラウザを閉じてください',
    validity: ({ validityYears }: Rules) => `※電子証明書の有効期限は、発行後${validityYears}年間です。`,
    notice: ({ renewalNoticeDays }: Rules) =>
      `※有効期間満了の${renewalNoticeDays}日前に、ログイン後のトップページおよび電子メールでお知らせします。`,
    certificate: '電子証明書情報',
    subject: 'CertDN',
    serialNumber: 'シリアル番号',
    close: '閉じる',
  },
  password: {
    heading: 'ログインパスワードの入力',
    certificateTaken: '電子証明書による認証が完了しました。',
    instruction: 'ログインパスワードを入力の上、「ログイン」ボタンを押してください。',
    cancel: '中断',
    login: 'ログイン',
  },
  top: {
    menu: 'メニュー',
    menuItems: {
      home: 'ホーム',
      statements: '明細照会',
      transfer: '資金移動',
      approval: '承認',
      administration: '管理',
    } satisfies Record<TopMenuItem, string>,
    logout: 'ログアウト',
    user: (name: string, role: Role) => `ログイン名: ${name} 様${role === 'master' ? '(マスターユーザ)' : ''}`,
    lastLogin: '前回ログイン日時:',
    neverLoggedIn: '(今回が初めてのログインです)',
    momentText,
    expiry: '電子証明書有効期限',
    expiryLabel: '有効期限',
    aboutExpiry: 'お使いの電子証明書は、まもなく有効期間が満了します。「更新」ボタンを押して、更新を行ってください。',
    renewableLater: ({ renewalNoticeDays }: Rules) =>
      `お使いの電子証明書は、有効期間満了の${renewalNoticeDays}日前から更新できます。`,
    expired: (moment: Instant) => `お使いの電子証明書は、${momentText(moment)}に有効期間が満了しました。`,
    dateText,
    renew: '更新',
    notices: 'お知らせ',
    noticeList: ({ renewalNoticeDays }: Rules): readonly string[] => [
      `電子証明書は、有効期間満了の${renewalNoticeDays}日前から更新できます。`,
      'お取引が終わりましたら、必ず「ログアウト」ボタンを押して終了してください。',
      '当行の職員が、電話や電子メールでパスワードをおたずねすることはありません。',
    ],
  },
  loginIdAcquisition: {
    heading: 'ログインID取得',
    alreadyDone: 'この練習では、ログインIDは取得済みです。',
    back: '戻る',
  },
  softwareKeyboard: {
    name: 'ソフトウェアキーボード',
    entered: '入力欄',
    count: (length: number) => `${length}文字`,
    keys: '文字キー',
    capital: (letter: string) => `大文字の ${letter}`,
    smallLetters: '小文字',
    capitalLetters: '大文字',
    deleteOne: '1文字削除',
    deleteAll: 'すべて削除',
    confirm: '確定',
    replaces: '「確定」を押すと、入力済みの文字と置き換わります。',
    physicalKeys: 'パソコンのキーボードは使えません。この画面のキーを押します。',
    close: '閉じる',
  },
};

export type BankTexts = typeof bankTexts;
