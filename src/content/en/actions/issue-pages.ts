// Words of the actions of an issue: its pages, and the two questions of Web アクセスの確認.
import type { ActionTextsOn } from '../../ja/actions/action-texts-on.ts';
import { obtainLoginIdOn } from './obtain-login-id.ts';

export const issuePageActions = {
  'BSMS001.typeLoginId': {
    instruction: 'Type the customer’s log-in ID into the field 「ログインID」 (log-in ID).',
    why: 'Before a certificate is issued, the bank makes sure who asks for it. The log-in ID comes first, in half-width letters.',
    seen: 'The log-in ID is entered.',
    hints: [
      'Look at the upper field under 「ログインID取得まで完了しているお客様」 (customers who have a log-in ID).',
      'Type the log-in ID of the practice memo.',
      'Type it into 「ログインID」 (log-in ID) just as on the practice memo, in half-width letters.',
    ],
    picture: ({ loginId }) => `On the authentication page, ${loginId} is entered as the log-in ID.`,
  },
  'BSMS001.typePassword': {
    instruction: 'Type the log-in password into the field 「ログインパスワード」 (log-in password).',
    why: 'The log-in password comes next. Capital and small letters are different letters here.',
    seen: 'The log-in password is entered, and shown as dots.',
    hints: [
      'Look at the field just below the log-in ID.',
      'Type the log-in password of the practice memo.',
      'Type it into 「ログインパスワード」 (log-in password), with capital and small letters as on the practice memo.',
    ],
    picture: ({ passwordLength }) =>
      `On the authentication page, the ${passwordLength} characters of the log-in password are entered.`,
  },
  'BSMS001.openKeyboard': {
    instruction: 'Press 「ソフトウェアキーボードを開く」 (open software keyboard).',
    why: 'The password can also be entered by the software keyboard. The order of its digits changes each time.',
    seen: 'The software keyboard opened.',
    hints: [
      'Look beside the field of the log-in password.',
      'Open the keyboard whose letters are pressed on the screen.',
      'Press 「ソフトウェアキーボードを開く」 (open software keyboard).',
    ],
    picture: 'The software keyboard is open in front of the authentication page (BSMS001).',
  },
  'BSMS001.authenticate': {
    instruction: 'Check what you have typed, and press 「認証」 (authenticate).',
    why: 'If log-in ID and password belong together, the confirmation page (BSMS002) comes next.',
    seen: 'The authentication is done, and the confirmation page (BSMS002) is shown.',
    hints: [
      'Look at the bottom right of the authentication page (BSMS001).',
      'Have the bank check what you have typed.',
      'Press 「認証」 (authenticate).',
    ],
    picture: 'The confirmation page (BSMS002) is shown.',
    note: 'If the page says 「入力内容に誤りがあります」 (the entries are wrong), the log-in ID or the log-in password is wrong. Check what is registered, then type it again.',
  },
  'BSMS001.obtainLoginId': obtainLoginIdOn(
    'Look under 「初めてログインIDを取得されるお客様」 (customers who obtain a log-in ID for the first time).',
  ),
  'BSMS001.cancel': {
    instruction: 'Press 「中断」 (cancel).',
    why: 'This breaks the procedure off and closes the window. To begin again, press 「電子証明書発行」 (issue certificate).',
    seen: 'The procedure was broken off, and the window for obtaining a certificate closed.',
    hints: [
      'Look at the bottom left of the authentication page (BSMS001).',
      'Break the procedure off, and close its window.',
      'Press 「中断」 (cancel).',
    ],
    picture: 'The window for obtaining a certificate is closed, and the log-in page is in front.',
  },
  'BSMS002.issue': {
    instruction: 'Press 「発行」 (issue).',
    why: 'The issue of the certificate begins here. Two warnings follow; choose 「はい」 (yes) at both.',
    seen: 'The first 「Web アクセスの確認」 (web access) is shown.',
    hints: [
      'Look at the bottom right of the confirmation page (BSMS002).',
      'Begin the issue of the certificate.',
      'Press 「発行」 (issue).',
    ],
    picture: 'The first dialog 「Web アクセスの確認」 (web access) is in front of the confirmation page.',
    note: 'Be sure to choose 「はい」 (yes) at both warnings. With 「いいえ」 (no), the certificate is either not issued or not put into the PC.',
  },
  'BSMS002.cancel': {
    instruction: 'Press 「中断して閉じる」 (cancel and close).',
    why: 'No certificate can be issued from this page any more. Close it, and start over from 「電子証明書発行」 (issue certificate).',
    seen: 'The window for obtaining a certificate closed.',
    hints: [
      'Look at the bottom left of the confirmation page (BSMS002).',
      'End this procedure, and close its window.',
      'Press 「中断して閉じる」 (cancel and close).',
    ],
    picture: 'The window for obtaining a certificate is closed.',
  },
  'webAccess.allowRequest': {
    instruction: 'At the first 「Web アクセスの確認」 (web access), choose 「はい」 (yes).',
    why: 'The first question is whether the keys and the certificate request may be made on this PC. Check that the address is the bank’s, then choose 「はい」 (yes).',
    seen: 'The bank issued the certificate, and the second 「Web アクセスの確認」 (web access) is shown.',
    hints: [
      'Look at 「Web アクセスの確認」 (web access) at the front of the screen.',
      'Check that the address is the bank’s, and allow the operation.',
      'Press 「はい(Y)」 (yes).',
    ],
    picture: 'The second dialog 「Web アクセスの確認」 (web access) is in front of the processing page (BSMS003).',
  },
  'webAccess.declineRequest': {
    instruction: 'At the first 「Web アクセスの確認」 (web access), choose 「いいえ」 (no).',
    why: 'With 「いいえ」 (no) no certificate request is made, and the bank issues nothing.',
    seen: 'No certificate request was made, and the confirmation page (BSMS002) is shown again.',
    hints: [
      'Look at 「Web アクセスの確認」 (web access) at the front of the screen.',
      'Give up the issue.',
      'Press 「いいえ(N)」 (no).',
    ],
    picture: 'The confirmation page (BSMS002) is shown again. Nothing was issued.',
  },
  'webAccess.allowInstallation': {
    instruction: 'Choose 「はい」 (yes) at the second 「Web アクセスの確認」 (web access) as well.',
    why: 'The second question is whether the issued certificate may be put into the PC. With 「はい」 (yes) it is installed as well.',
    seen: 'The certificate is on the PC, and the result page (BSMS004) is shown.',
    hints: [
      'Look at 「Web アクセスの確認」 (web access), which has come up once more in front of the processing page.',
      'Allow the issued certificate to be put into the PC.',
      'Press 「はい(Y)」 (yes) once more.',
    ],
    picture: 'The result page (BSMS004) shows 「CertDN」 and the serial number.',
  },
  'webAccess.declineInstallation': {
    instruction: 'At the second 「Web アクセスの確認」 (web access), choose 「いいえ」 (no).',
    why: 'With 「いいえ」 (no) the certificate does not get into the PC, although the bank has issued it.',
    seen: 'The certificate did not get into the PC. The bank has issued it all the same.',
    hints: [
      'Look at 「Web アクセスの確認」 (web access), which has come up once more in front of the processing page.',
      'Keep the certificate out of the PC.',
      'Press 「いいえ(N)」 (no).',
    ],
    picture: 'The page says that the certificate was not installed.',
  },
  'BSMS004.close': {
    instruction: 'Press 「閉じる」 (close) on the result page.',
    why: 'The certificate is issued and installed. Close the result with the page’s own button 「閉じる」 (close).',
    seen: 'You are asked whether the window may close.',
    hints: [
      'Look at the bottom left of the result page (BSMS004).',
      'Look at the result, and close the page.',
      'Press 「閉じる」 (close) on the page.',
    ],
    picture: 'A dialog in front of the result page asks whether to close the window.',
  },
  'closeQuestion.yes': {
    instruction: 'Choose 「はい」 (yes) at 「ウィンドウを閉じますか?」 (close the window?).',
    why: 'The bank’s page wants to close its own window, so the browser asks. 「はい」 (yes) closes it.',
    seen: 'The result closed, and the log-in page beneath it is in front again.',
    hints: [
      'Look at the small question in front of the result.',
      'Allow the window to close.',
      'Press 「はい(Y)」 (yes).',
    ],
    picture: 'The result page is closed, and the log-in page beneath it is shown.',
  },
  'closeQuestion.yesInLast': {
    instruction: 'Choose 「はい」 (yes) at 「ウィンドウを閉じますか?」 (close the window?).',
    why: 'The bank’s page wants to close its own window, so the browser asks. 「はい」 (yes) closes it.',
    seen: 'Every window of Internet Explorer is closed, and the browser has forgotten the certificate.',
    hints: [
      'Look at the small question in front of the result.',
      'Allow the window to close.',
      'Press 「はい(Y)」 (yes).',
    ],
    picture: 'Every window of Internet Explorer is closed.',
  },
  'closeQuestion.no': {
    instruction: 'Choose 「いいえ」 (no) at 「ウィンドウを閉じますか?」 (close the window?).',
    why: 'With 「いいえ」 (no) the result stays open.',
    seen: 'The result is still open.',
    hints: ['Look at the small question in front of the result.', 'Keep the window open.', 'Press 「いいえ(N)」 (no).'],
    picture: 'The result page is still open.',
  },
} as const satisfies ActionTextsOn<'BSMS001' | 'BSMS002' | 'BSMS004' | 'webAccess' | 'closeQuestion'>;
