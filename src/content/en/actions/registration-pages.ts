// Words of the actions on the pages of ログインID取得.
import {
  accountFields,
  serviceFields,
  isAccountField,
  isSecretField,
  valueOf,
  type RegistrationField,
} from '../../../procedure/world/memo-entry.ts';
import type { ActionTextsOn } from '../../ja/actions/action-texts-on.ts';
import { registrationTexts } from '../../ja/registration.ts';
import type { ActionTexts } from '../../scenario-texts.ts';

/** The meaning of each field's Japanese name. */
const meanings: Readonly<Record<RegistrationField, string>> = {
  branch: 'branch number',
  kind: 'kind of account',
  number: 'account number',
  provisionalPassword: 'provisional log-in password',
  provisionalConfirmationPassword: 'provisional confirmation password',
  userName: 'user name',
  mail: 'mail address',
  mailAgain: 'mail address, again',
  loginId: 'log-in ID',
  loginIdAgain: 'log-in ID, again',
  password: 'new log-in password',
  passwordAgain: 'new log-in password, again',
  confirmationPassword: 'new confirmation password',
  confirmationPasswordAgain: 'new confirmation password, again',
};

const whys: Readonly<Record<RegistrationField, string>> = {
  branch: 'This page asks for the main account, to compare it with the bank’s records. The branch number comes first.',
  kind: 'The kind of account is chosen from a list.',
  number: 'The account number is typed in half-width digits.',
  provisionalPassword:
    'The provisional password is printed on the bank’s letter. Type it as printed there, capital and small letters too.',
  provisionalConfirmationPassword: 'The provisional confirmation password is on the same letter.',
  userName: 'The customer’s name is shown on the pages after the log-in.',
  mail: 'Notices about the certificate’s expiry go to this address.',
  mailAgain: 'Everything is entered twice, against typing errors.',
  loginId: 'This field sets the log-in ID from now on. Type it as in the application.',
  loginIdAgain: 'The log-in ID is entered twice as well, against typing errors.',
  password: 'This sets the log-in password from now on, in place of the provisional one.',
  passwordAgain: 'The letters cannot be seen, so the same password is entered twice.',
  confirmationPassword: 'The confirmation password must differ from the log-in password.',
  confirmationPasswordAgain: 'The confirmation password is entered twice as well.',
};

const account = 'the account page (BLIS005)';
const service = 'the registration page (BLIS006)';
const confirmation = 'the confirmation page (BLIS007)';

const named = (field: RegistrationField): string => `「${registrationTexts.fields[field]}」 (${meanings[field]})`;

function entering(field: RegistrationField): ActionTexts {
  const name = named(field);
  const value = meanings[valueOf(field)];
  const page = isAccountField(field) ? account : service;
  if (field === 'kind') {
    return {
      instruction: `Choose the ${name}.`,
      why: whys[field],
      seen: `The ${name} is chosen.`,
      hints: [
        `Look at the field ${name} on ${page}.`,
        `Choose the ${value} of the practice memo.`,
        `Open the list ${name}, and choose as on the practice memo.`,
      ],
      picture: `On ${page}, the ${name} is chosen.`,
    };
  }
  const done = isSecretField(field) ? 'is entered, and shown as dots' : 'is entered';
  return {
    instruction: `Enter the ${name}.`,
    why: whys[field],
    seen: `The ${name} ${done}.`,
    hints: [
      `Look at the field ${name} on ${page}.`,
      `Enter the ${value} of the practice memo.`,
      `Type it into ${name} just as on the practice memo.`,
    ],
    picture: `On ${page}, the ${name} ${done}.`,
  };
}

const enteringAll = <P extends string, F extends RegistrationField>(page: P, fields: readonly F[]) =>
  Object.fromEntries(fields.map((field) => [`${page}.${field}`, entering(field)])) as Record<`${P}.${F}`, ActionTexts>; // Object.fromEntries forgets the keys' type

const cancel = (page: string): ActionTexts => ({
  instruction: 'Press 「中断」 (cancel).',
  why: 'This gives up the log-in ID, and leads back to where you began. Nothing is registered.',
  seen: 'Obtaining the log-in ID was broken off, and you are back where you began.',
  hints: [
    `Look at the bottom left of ${page}.`,
    'Give up the log-in ID, and go back to where you began.',
    'Press 「中断」 (cancel).',
  ],
  picture: 'The page on which you began is shown again.',
});

const back = (page: string): ActionTexts => ({
  instruction: 'Press 「戻る」 (back).',
  why: 'On the page before you can correct what you entered. Passwords have to be entered again.',
  seen: 'The page before is shown again. Its fields for passwords are empty.',
  hints: [`Look at the buttons at the bottom of ${page}.`, 'Go back to the page before.', 'Press 「戻る」 (back).'],
  picture: 'The page before is shown again.',
});

const openKeyboard: ActionTexts = {
  instruction: 'Press 「ソフトウェアキーボードを開く」 (open software keyboard).',
  why: 'The password can also be entered by the software keyboard. The order of its digits changes each time.',
  seen: 'The software keyboard opened.',
  hints: [
    'Look beside the field of the password.',
    'Open the keyboard whose letters are pressed on the screen.',
    'Press 「ソフトウェアキーボードを開く」 (open software keyboard).',
  ],
  picture: 'The software keyboard is shown.',
};

export const registrationPageActions = {
  ...enteringAll('BLIS005', accountFields),
  ...enteringAll('BLIS006', serviceFields),
  'BLIS005.openKeyboard': openKeyboard,
  'BLIS006.openKeyboard': openKeyboard,
  'BLIS005.next': {
    instruction: 'Check the main account and the provisional passwords, and press 「次へ」 (next).',
    why: 'If the account and the provisional passwords belong together, the registration page (BLIS006) comes next.',
    seen: 'The account is confirmed, and the registration page (BLIS006) is shown.',
    hints: [`Look at the bottom right of ${account}.`, 'Send what you entered to the bank.', 'Press 「次へ」 (next).'],
    picture: 'The registration page (BLIS006) is shown.',
    note: 'If the page says 「入力内容に誤りがあります」 (the entries are wrong), the account or a provisional password differs from the papers. The page does not say which.',
  },
  'BLIS006.next': {
    instruction: 'Check what is to be registered, and press 「次へ」 (next).',
    why: 'If nothing is wrong in the fields, a page to confirm them comes next. Nothing is registered yet.',
    seen: 'The confirmation page (BLIS007) is shown. Nothing is registered yet.',
    hints: [`Look at the bottom right of ${service}.`, 'Send what you entered to the bank.', 'Press 「次へ」 (next).'],
    picture: 'The confirmation page (BLIS007) shows what is to be registered.',
  },
  'BLIS007.register': {
    instruction: 'Check what is shown, and press 「登録」 (register).',
    why: 'Only 「登録」 (register) makes the log-in ID.',
    seen: 'The log-in ID is registered, and the completion page (BLIS008) is shown.',
    hints: [
      `Look at the bottom right of ${confirmation}.`,
      'Register what you have checked.',
      'Press 「登録」 (register).',
    ],
    picture: 'The completion page (BLIS008) shows the log-in ID that is registered.',
  },
  'BLIS008.backToLogin': {
    instruction: 'Press 「ログイン画面へ戻る」 (back to the log-in page).',
    why: 'The log-in ID is registered, so go back to where you began.',
    seen: 'The log-in ID is obtained, and the log-in page is shown again.',
    hints: [
      'Look at the bottom left of the completion page (BLIS008).',
      'Go back to the log-in page, on which you began.',
      'Press 「ログイン画面へ戻る」 (back to the log-in page).',
    ],
    picture: 'The log-in page (BLGI001) is shown again.',
  },
  'BLIS008.backToIssue': {
    instruction: 'Press 「証明書取得認証画面へ戻る」 (back to the authentication page).',
    why: 'The log-in ID is registered, so go back to where you began.',
    seen: 'The log-in ID is obtained, and the authentication page is shown again.',
    hints: [
      'Look at the bottom left of the completion page (BLIS008).',
      'Go back to the authentication page, on which you began.',
      'Press 「証明書取得認証画面へ戻る」 (back to the authentication page).',
    ],
    picture: 'The authentication page (BSMS001) is shown again.',
  },
  'BLIS005.cancel': cancel(account),
  'BLIS006.cancel': cancel(service),
  'BLIS007.cancel': cancel(confirmation),
  'BLIS006.back': back(service),
  'BLIS007.back': back(confirmation),
} as const satisfies ActionTextsOn<'BLIS005' | 'BLIS006' | 'BLIS007' | 'BLIS008'>;
