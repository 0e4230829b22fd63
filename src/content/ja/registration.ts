// Words of ログインID取得 (BLIS005 to BLIS008). The names of pages and fields are those of public manuals of the bank's system; the
// sentences around them were not found there, and are worded like those of the bank's other pages.
import { valueOf, type RegistrationField } from '../../procedure/world/memo-entry.ts';
import type { RegistrationError } from '../../procedure/world/registration/registration-errors.ts';
import type { RegistrationOrigin } from '../../procedure/world/registration/registration-pages.ts';
import type { Rules } from '../../profile/profile.ts';
import type { AccountKind } from '../../profile/length-rule.ts';
import { letters } from './bank-letters.ts';

const fields: Readonly<Record<RegistrationField, string>> = {
  branch: '支店番号',
  kind: '科目',
  number: '口座番号',
  provisionalPassword: '(仮)ログインパスワード',
  provisionalConfirmationPassword: '(仮)確認用パスワード',
  userName: '利用者名',
  mail: 'メールアドレス',
  mailAgain: 'メールアドレス(再入力)',
  loginId: 'ログインID',
  loginIdAgain: 'ログインID(再入力)',
  password: '新しいログインパスワード',
  passwordAgain: '新しいログインパスワード(再入力)',
  confirmationPassword: '新しい確認用パスワード',
  confirmationPasswordAgain: '新しい確認用パスワード(再入力)',
};

const kinds: Readonly<Record<AccountKind, string>> = { ordinary: '普通', current: '当座' };

function formOf(field: RegistrationField, { loginIdLength, passwordLength }: Rules): string {
  switch (valueOf(field)) {
    case 'branch':
      return '半角数字3桁';
    case 'number':
      return '半角数字1桁以上7桁以内';
    case 'userName':
      return '全角30文字以内（半角可）';
    case 'mail':
      return '半角英数字記号4文字以上64文字以内';
    case 'kind':
      return '一覧';
    case 'loginId':
      return `半角英数字${letters(loginIdLength)}`;
    default:
      return `半角英数字${letters(passwordLength)}`;
  }
}

const fieldErrors: Readonly<Record<RegistrationError, (field: RegistrationField, rules: Rules) => string>> = {
  empty: (field) => `${fields[field]}を${field === 'kind' ? '選択' : '入力'}してください。`,
  form: (field, rules) => `${fields[field]}は${formOf(field, rules)}で入力してください。`,
  notMixed: (field) => `${fields[field]}は英字と数字を組み合わせて入力してください。`,
  notCapitals: (field) => `${fields[field]}の英字は大文字で入力してください。`,
  unlike: (field) => `${fields[valueOf(field)]}が一致しません。同じ内容を2回入力してください。`,
  sameAsLoginId: (field) => `${fields[field]}には、ログインIDと異なる文字列を入力してください。`,
  sameAsPassword: (field) => `${fields[field]}には、ログインパスワードと異なる文字列を入力してください。`,
};

export const registrationTexts = {
  steps: ['口座情報登録', 'サービス開始登録', '確認', '完了'],
  fields,
  kinds,
  chooseKind: '選択してください',
  formOf,
  fieldErrors,
  cancel: '中断',
  back: '戻る',
  next: '次へ',
  account: {
    heading: '代表口座情報の入力',
    instruction:
      'お手元の「仮確認用パスワードのお知らせ」と申込書控をご覧になり、代表口座と仮パスワードを入力の上、「次へ」ボタンを押してください。',
  },
  service: {
    heading: 'サービス開始情報の入力',
    instruction: '利用者情報と、新しいパスワードを入力の上、「次へ」ボタンを押してください。',
    twice: '「(再入力)」の欄には、すぐ上の欄と同じ内容をもう一度入力してください。',
  },
  confirmation: {
    heading: '登録内容の確認',
    instruction: '以下の内容で登録します。よろしければ、「登録」ボタンを押してください。',
    hidden: '(表示されません)',
    register: '登録',
  },
  completion: {
    heading: '登録完了',
    done: 'サービス開始登録が完了しました。',
    loginId: '今後は、以下のログインIDと、登録したパスワードをご利用ください。',
    certificate: '電子証明書方式のお客様は、続けて電子証明書の発行を行ってください。',
    back: { BLGI001: 'ログイン画面へ戻る', BSMS001: '証明書取得認証画面へ戻る' } satisfies Record<
      RegistrationOrigin,
      string
    >,
  },
};

export type RegistrationTexts = typeof registrationTexts;
