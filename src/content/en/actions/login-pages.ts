// Words of the actions on the log-in pages, the top page and the software keyboard. Longer than most: each
// action has its five sentences.
import type { ActionTextsOn } from '../../ja/actions/action-texts-on.ts';
import { obtainLoginIdOn } from './obtain-login-id.ts';

const openKeyboard = {
  instruction: 'Press 「ソフトウェアキーボードを開く」 (open software keyboard).',
  why: 'The password of this page is entered by the software keyboard. The order of its digits changes each time.',
  seen: 'The software keyboard opened.',
  hints: [
    'Look beside the field of the log-in password.',
    'Open the keyboard whose letters are pressed on the screen.',
    'Press 「ソフトウェアキーボードを開く」 (open software keyboard).',
  ],
  picture: 'The software keyboard is shown.',
} as const;

const keyboardOn = {
  instruction: 'Tick 「ソフトウェアキーボードを使用」 (use software keyboard).',
  why: 'With the tick, passwords are entered by the software keyboard only.',
  seen: 'Passwords are now entered by the software keyboard only.',
  hints: [
    'Look at the tick box beside the field of the log-in password.',
    'Switch the software keyboard on again.',
    'Press 「ソフトウェアキーボードを使用」 (use software keyboard).',
  ],
  picture: '「ソフトウェアキーボードを使用」 (use software keyboard) is ticked.',
} as const;

const keyboardOff = {
  instruction: 'Untick 「ソフトウェアキーボードを使用」 (use software keyboard).',
  why: 'The page asks before it takes the tick away. For safety, leave it there.',
  seen: 'You are asked whether the software keyboard shall be switched off.',
  hints: [
    'Look at the tick box beside the field of the log-in password.',
    'Switch the software keyboard off.',
    'Press 「ソフトウェアキーボードを使用」 (use software keyboard).',
  ],
  picture: 'A question about the software keyboard is in front of the page.',
} as const;

const typedPassword = {
  instruction: 'Type the log-in password into the field 「ログインパスワード」 (log-in password).',
  why: 'Capital and small letters are different letters here. Type it as on the practice memo, in half-width letters.',
  seen: 'The log-in password is entered, and shown as dots.',
  hints: [
    'Look at the field near the log-in ID.',
    'Type the log-in password of the practice memo.',
    'Type it into 「ログインパスワード」 (log-in password), with capital and small letters as on the practice memo.',
  ],
  picture: 'The log-in password is entered.',
} as const;

export const loginPageActions = {
  'BLGI001.typeLoginId': {
    instruction: 'Type the log-in ID under 「ID・パスワード方式のお客様」 (customers with ID and password).',
    why: 'This part is for customers who log in with ID and password. Customers with a certificate do not use it.',
    seen: 'The log-in ID is entered under 「ID・パスワード方式のお客様」 (customers with ID and password).',
    hints: [
      'Look at the upper field under 「ID・パスワード方式のお客様」 (customers with ID and password) on the log-in page.',
      'Type the log-in ID of a customer with ID and password.',
      'Type it into 「ログインID」 (log-in ID) just as on the practice memo, in half-width letters.',
    ],
    picture: 'The log-in ID is entered under 「ID・パスワード方式のお客様」 (customers with ID and password).',
  },
  'BLGI001.typePassword': typedPassword,
  'BLGI001.typeInReadOnlyField': {
    instruction: 'This field does not take the keyboard.',
    why: 'While 「ソフトウェアキーボードを使用」 (use software keyboard) is ticked, only the software keyboard fills this field.',
    seen: 'What you typed was not accepted.',
    hints: [
      'Look at the field of the log-in password.',
      'Fill it by the software keyboard.',
      'Press 「ソフトウェアキーボードを開く」 (open software keyboard).',
    ],
    picture: 'The field of the log-in password has not changed.',
  },
  'BLGI001.openKeyboard': openKeyboard,
  'BLGI001.keyboardOn': keyboardOn,
  'BLGI001.keyboardOff': keyboardOff,
  'BLGI001.certificateLoginWithOne': {
    instruction: 'Press 「電子証明書ログイン」 (certificate log-in).',
    why: 'This opens the picker for the certificate that is sent to the bank.',
    seen: 'The certificate picker shows the only certificate that the customer has.',
    hints: [
      'Look under 「電子証明書方式のお客様」 (customers with a certificate) on the log-in page.',
      'Try to log in with a certificate.',
      'Press 「電子証明書ログイン」 (certificate log-in).',
    ],
    picture: ({ loginId }) => `The certificate picker shows the certificate of ${loginId}.`,
  },
  'BLGI001.certificateLoginAmongSeveral': {
    instruction: 'Press 「電子証明書ログイン」 (certificate log-in) to bring up the certificate picker.',
    why: 'The PC has the old certificate and the new one. The picker asks which of them goes to the bank.',
    seen: 'The certificate picker shows the old certificate and the new one.',
    hints: [
      'Look under 「電子証明書方式のお客様」 (customers with a certificate) on the log-in page.',
      'Bring up the certificate picker.',
      'Press 「電子証明書ログイン」 (certificate log-in).',
    ],
    picture: 'The certificate picker shows the old certificate and the new one.',
  },
  'BLGI001.certificateLoginFromMemory': {
    instruction: 'Press 「電子証明書ログイン」 (certificate log-in) in the window in front.',
    why: 'A browser that was left open remembers the certificate chosen before. See whether the certificate picker comes up.',
    seen: 'The certificate picker did not come up: the browser went to the bank with the choice that it remembers.',
    hints: [
      'Look under 「電子証明書方式のお客様」 (customers with a certificate) on the log-in page in front.',
      'Do what the customer did, and see what happens.',
      'Press 「電子証明書ログイン」 (certificate log-in).',
    ],
    picture: 'The certificate picker does not come up, and the log-in page stays.',
  },
  'BLGI001.issueCertificate': {
    instruction: 'Press 「電子証明書発行」 (issue certificate).',
    why: ({ oldNotAfter }) =>
      oldNotAfter === null
        ? 'The log-in ID is there, so a certificate can be issued. The pages for it open in a new window.'
        : 'An expired certificate can be reissued with log-in ID and password, without any papers. The pages for it open in a new window.',
    seen: 'The authentication page (BSMS001) opened in a new window.',
    hints: [
      'Look at the lower button under 「電子証明書方式のお客様」 (customers with a certificate) on the log-in page.',
      ({ oldNotAfter }) => `Begin the ${oldNotAfter === null ? 'issue' : 'reissue'} of the certificate.`,
      'Press 「電子証明書発行」 (issue certificate).',
    ],
    picture: 'The authentication page (BSMS001) is shown in a new window.',
    note: 'If the button 「電子証明書発行」 (issue certificate) is missing, close this browser and open the log-in page in Internet Explorer.',
  },
  'BLGI001.login': {
    instruction: 'Press 「ログイン」 (log in) under 「ID・パスワード方式のお客様」 (customers with ID and password).',
    why: 'This button is for customers with ID and password. Customers with a certificate cannot log in here.',
    seen: 'Log-in ID and log-in password were sent to the bank.',
    hints: [
      'Look at the lower button under 「ID・パスワード方式のお客様」 (customers with ID and password) on the log-in page.',
      'Log in with the ID and the password that you entered.',
      'Press 「ログイン」 (log in).',
    ],
    picture: 'The log-in page shows the bank’s answer to the ID and the password.',
  },
  'BLGI001.obtainLoginId': obtainLoginIdOn(
    'Look at the end of the log-in page, under 「初めてご利用されるお客様」 (new customers).',
  ),
  'BLGI004.typePassword': typedPassword,
  'BLGI004.openKeyboard': openKeyboard,
  'BLGI004.keyboardOn': keyboardOn,
  'BLGI004.keyboardOff': keyboardOff,
  'BLGI004.login': {
    instruction: 'Press 「ログイン」 (log in).',
    why: 'The certificate and the password together lead to the top page.',
    seen: 'You are logged in, and the top page (BTOP001) is shown.',
    hints: [
      'Look at the bottom right of the page with the password (BLGI004).',
      'Log in with the password that you entered.',
      'Press 「ログイン」 (log in).',
    ],
    picture: 'The top page (BTOP001) is shown.',
  },
  'BLGI004.cancel': {
    instruction: 'Press 「中断」 (cancel).',
    why: 'This gives up the log-in, and the log-in page comes back.',
    seen: 'The log-in was broken off, and the log-in page (BLGI001) is shown again.',
    hints: [
      'Look at the bottom left of the password page (BLGI004).',
      'Give up the log-in, and go back to the log-in page.',
      'Press 「中断」 (cancel).',
    ],
    picture: 'The log-in page (BLGI001) is shown again.',
  },
  'BTOP001.renew': {
    instruction: 'Press 「更新」 (renew).',
    why: 'A certificate that expires soon is replaced by a new one before its end.',
    seen: 'The renewal began, and the confirmation page (BSMS002) is shown.',
    hints: [
      'Look at 「電子証明書有効期限」 (expiry of the certificate) on the top page.',
      'Begin the renewal of the certificate.',
      'Press 「更新」 (renew).',
    ],
    picture: 'The confirmation page (BSMS002) is shown.',
  },
  'BTOP001.logout': {
    instruction: 'Press 「ログアウト」 (log out).',
    why: 'This logs you out, and the log-in page comes back.',
    seen: 'You are logged out, and the log-in page (BLGI001) is shown again.',
    hints: ['Look at the top right of the top page.', 'Log out.', 'Press 「ログアウト」 (log out).'],
    picture: 'The log-in page (BLGI001) is shown again.',
  },
  'BTOP001.menu': {
    instruction: 'Press a menu of the top page.',
    why: 'The pages behind the menus are not part of the exercise.',
    seen: 'The page behind that menu is not part of the exercise.',
    hints: ['Look at the menus along the top page.', 'Choose a menu.', 'Press the name of a menu.'],
    picture: 'The top page (BTOP001) is still shown.',
  },
  'loginIdAcquisition.back': {
    instruction: 'Press 「戻る」 (back).',
    why: 'This customer has a log-in ID already. Go back to the page before.',
    seen: 'You are back on the page before.',
    hints: [
      'Look at the button on the page for obtaining a log-in ID.',
      'Go back to the page before.',
      'Press 「戻る」 (back).',
    ],
    picture: 'The page before is shown again.',
  },
  'softwareKeyboard.confirm': {
    instruction: 'Enter the log-in password by the software keyboard, and press 「確定」 (confirm).',
    why: 'Press its letters one by one; 「確定」 (confirm) puts them into the field of the password. For capitals, switch to 「大文字」 (capitals) first.',
    seen: 'The letters are in the field of the password, and the software keyboard closed.',
    hints: [
      'Look at the open software keyboard.',
      'Press the letters of the log-in password on the practice memo one by one, and put them into the field.',
      'When you have pressed all of them, press 「確定」 (confirm).',
    ],
    picture: ({ passwordLength }) => `The ${passwordLength} characters of the log-in password are entered.`,
  },
  'softwareKeyboard.confirmEntry': {
    instruction: 'Enter the password by the software keyboard, and press 「確定」 (confirm).',
    why: 'Press its letters one by one; 「確定」 (confirm) puts them into the field. For capitals, switch to 「大文字」 (capitals) first.',
    seen: 'The letters are in the field, and the software keyboard closed.',
    hints: [
      'Look at the open software keyboard.',
      'Press the letters of the password on the practice memo one by one, and put them into the field.',
      'When you have pressed all of them, press 「確定」 (confirm).',
    ],
    picture: 'The password is entered, and the software keyboard is closed.',
  },
  'softwareKeyboard.close': {
    instruction: 'Press 「閉じる」 (close) on the software keyboard.',
    why: 'Closed without 「確定」 (confirm), the software keyboard does not put its letters into the field of the password.',
    seen: 'The software keyboard closed, and its letters were not put into the field.',
    hints: [
      'Look at the bottom of the open software keyboard.',
      'Close the software keyboard without putting its letters into the field.',
      'Press 「閉じる」 (close).',
    ],
    picture: 'The software keyboard is closed, and the field has not changed.',
  },
} as const satisfies ActionTextsOn<'BLGI001' | 'BLGI004' | 'BTOP001' | 'loginIdAcquisition' | 'softwareKeyboard'>;
