// Words of the actions on the pages of ログインID取得.
import {
  accountFields,
  serviceFields,
  isSecretField,
  valueOf,
  type RegistrationField,
} from '../../../procedure/world/memo-entry.ts';
import type { ActionTexts } from '../../scenario-texts.ts';
import { registrationTexts } from '../registration.ts';
import type { ActionTextsOn } from './action-texts-on.ts';

const whys: Readonly<Record<RegistrationField, string>> = {
  branch: '口座情報登録では、銀行の控えと突き合わせるために、代表口座を入力します。まず支店番号です。',
  kind: '口座の科目は、一覧から選びます。',
  number: '口座番号は、半角数字で入力します。',
  provisionalPassword:
    '仮のパスワードは、銀行からのお知らせに記載されています。大文字と小文字も、そのとおりに入力します。',
  provisionalConfirmationPassword: '仮の確認用パスワードも、同じお知らせに記載されています。',
  userName: 'お客様の名前は、ログイン後の画面に表示されます。',
  mail: '電子証明書の有効期限のお知らせは、このアドレスに届きます。',
  mailAgain: '打ち間違いを防ぐため、同じ内容を2回入力します。',
  loginId: 'これから使うログインIDを決める欄です。申込書のとおりに入力します。',
  loginIdAgain: '打ち間違いを防ぐため、ログインIDも2回入力します。',
  password: '仮のパスワードに代えて、これから使うログインパスワードを決めます。',
  passwordAgain: '入力した文字は見えないため、同じパスワードを2回入力します。',
  confirmationPassword: '確認用パスワードは、ログインパスワードとは別のものにします。',
  confirmationPasswordAgain: '確認用パスワードも2回入力します。',
};

const where = (field: RegistrationField): string =>
  (accountFields as readonly RegistrationField[]).includes(field)
    ? '口座情報登録画面（BLIS005）'
    : 'サービス開始登録画面（BLIS006）';

function entering(field: RegistrationField): ActionTexts {
  const name = registrationTexts.fields[field];
  const value = registrationTexts.fields[valueOf(field)];
  const verb = field === 'kind' ? '選び' : '入力し';
  const done = field === 'kind' ? '選ばれ' : isSecretField(field) ? '伏せ字で入力され' : '入力され';
  return {
    instruction: `「${name}」を${verb}ます。`,
    why: whys[field],
    seen: `「${name}」が${done}ました。`,
    hints: [
      `${where(field)}の、「${name}」の欄です。`,
      `練習用メモの「${value}」を${verb}ます。`,
      field === 'kind'
        ? `「${name}」の一覧を開き、練習用メモのとおりに選びます。`
        : `「${name}」の欄に、練習用メモのとおりに入力します。`,
    ],
    picture: `${where(field)}の「${name}」が${done}ています。`,
  };
}

const enteringAll = <F extends RegistrationField>(fields: readonly F[]): Readonly<Record<F, ActionTexts>> =>
  Object.fromEntries(fields.map((field) => [field, entering(field)])) as Record<F, ActionTexts>; // Object.fromEntries forgets the keys' type

const account = enteringAll(accountFields);
const service = enteringAll(serviceFields);

const keyed = <P extends string, F extends RegistrationField>(page: P, texts: Readonly<Record<F, ActionTexts>>) =>
  Object.fromEntries(Object.entries(texts).map(([field, words]) => [`${page}.${field}`, words])) as Record<
    `${P}.${F}`,
    ActionTexts
  >; // as above

const cancel = (page: string): ActionTexts => ({
  instruction: '「中断」ボタンを押します。',
  why: 'ログインIDの取得をやめて、元の画面に戻ります。登録は行われません。',
  seen: 'ログインIDの取得が中断され、元の画面に戻りました。',
  hints: [`${page}の左下です。`, 'ログインIDの取得をやめて、元の画面に戻ります。', '「中断」を押します。'],
  picture: 'ログインIDの取得が中断され、元の画面に戻っています。',
});

const back = (page: string): ActionTexts => ({
  instruction: '「戻る」ボタンを押します。',
  why: '前の画面に戻って、入力した内容を直せます。パスワードは入力し直します。',
  seen: '前の画面に戻りました。パスワードの欄は空になっています。',
  hints: [`${page}の下のほうのボタンです。`, '前の画面に戻ります。', '「戻る」を押します。'],
  picture: '前の画面に戻っています。パスワードの欄は空です。',
});

const openKeyboard: ActionTexts = {
  instruction: '「ソフトウェアキーボードを開く」を押します。',
  why: 'パスワードは、ソフトウェアキーボードでも入力できます。数字の並びは、開くたびに変わります。',
  seen: 'ソフトウェアキーボードが開きました。',
  hints: [
    'パスワードの入力欄のそばです。',
    '画面上の文字を押して入力するキーボードを開きます。',
    '「ソフトウェアキーボードを開く」を押します。',
  ],
  picture: 'ソフトウェアキーボードが表示されています。',
};

export const registrationPageActions = {
  ...keyed('BLIS005', account),
  ...keyed('BLIS006', service),
  'BLIS005.openKeyboard': openKeyboard,
  'BLIS006.openKeyboard': openKeyboard,
  'BLIS005.next': {
    instruction: '代表口座と仮パスワードを確かめて、「次へ」ボタンを押します。',
    why: '代表口座と仮パスワードの組が正しければ、サービス開始登録画面（BLIS006）へ進みます。',
    seen: '口座が確認され、サービス開始登録画面（BLIS006）が表示されました。',
    hints: ['口座情報登録画面（BLIS005）の右下です。', '入力した内容を銀行に送ります。', '「次へ」を押します。'],
    picture: 'サービス開始登録画面（BLIS006）が表示されています。',
    note: '「入力内容に誤りがあります」と表示されたら、代表口座か仮パスワードが、お知らせや申込書控と違います。どれが違うかは表示されません。',
  },
  'BLIS006.next': {
    instruction: '登録する内容を確かめて、「次へ」ボタンを押します。',
    why: '入力に誤りがなければ、確認の画面へ進みます。まだ登録はされません。',
    seen: 'サービス開始登録確認画面（BLIS007）が表示されました。まだ登録はされていません。',
    hints: ['サービス開始登録画面（BLIS006）の右下です。', '入力した内容を銀行に送ります。', '「次へ」を押します。'],
    picture: 'サービス開始登録確認画面（BLIS007）に、登録する内容が表示されています。',
  },
  'BLIS007.register': {
    instruction: '表示された内容を確かめて、「登録」ボタンを押します。',
    why: 'ここで「登録」を押して、初めてログインIDが作られます。',
    seen: 'ログインIDが登録され、サービス開始登録完了画面（BLIS008）が表示されました。',
    hints: ['サービス開始登録確認画面（BLIS007）の右下です。', '確かめた内容で登録します。', '「登録」を押します。'],
    picture: 'サービス開始登録完了画面（BLIS008）に、登録されたログインIDが表示されています。',
  },
  'BLIS008.backToLogin': {
    instruction: '「ログイン画面へ戻る」ボタンを押します。',
    why: 'ログインIDが登録されたので、取得を始めた画面に戻ります。',
    seen: 'ログインIDの取得が終わり、ログイン画面に戻りました。',
    hints: [
      'サービス開始登録完了画面（BLIS008）の左下です。',
      '取得を始めたログイン画面に戻ります。',
      '「ログイン画面へ戻る」を押します。',
    ],
    picture: 'ログイン画面（BLGI001）に戻っています。',
  },
  'BLIS008.backToIssue': {
    instruction: '「証明書取得認証画面へ戻る」ボタンを押します。',
    why: 'ログインIDが登録されたので、取得を始めた画面に戻ります。',
    seen: 'ログインIDの取得が終わり、証明書取得認証画面に戻りました。',
    hints: [
      'サービス開始登録完了画面（BLIS008）の左下です。',
      '取得を始めた証明書取得認証画面に戻ります。',
      '「証明書取得認証画面へ戻る」を押します。',
    ],
    picture: '証明書取得認証画面（BSMS001）に戻っています。',
  },
  'BLIS005.cancel': cancel('口座情報登録画面（BLIS005）'),
  'BLIS006.cancel': cancel('サービス開始登録画面（BLIS006）'),
  'BLIS007.cancel': cancel('サービス開始登録確認画面（BLIS007）'),
  'BLIS006.back': back('サービス開始登録画面（BLIS006）'),
  'BLIS007.back': back('サービス開始登録確認画面（BLIS007）'),
} as const satisfies ActionTextsOn<'BLIS005' | 'BLIS006' | 'BLIS007' | 'BLIS008'>;
