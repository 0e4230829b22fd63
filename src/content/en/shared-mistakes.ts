import type { SharedTexts } from '../scenario-texts.ts';

/** Words of the mistakes that several exercises teach. */
export const sharedMistakes: SharedTexts['mistakes'] = {
  fullWidthEntry: {
    name: 'Typed in full-width letters',
    right: 'Switch the Japanese input off, and type half-width letters',
    consequence:
      'The log-in ID or the log-in password was typed in full-width letters. The page checked its fields and stopped, so nothing was sent to the bank.',
    better: 'Switch the Japanese input off, and type it again in half-width letters.',
    source:
      'Error message of the bank’s page: log-in ID and log-in password are typed in half-width letters and digits.',
  },
  capitalLetters: {
    name: 'Mixed up capital and small letters',
    right: 'Make sure that Caps Lock is off before typing',
    consequence:
      'Capital and small letters of the log-in ID or the log-in password were mixed up, so it was not accepted. Wrong log-in passwords are counted, and several in a row lead to a temporary lock.',
    better: 'Check whether Caps Lock is on, and type capital and small letters as they are registered.',
    source: 'Q&A for users of the bank’s system: the log-in password distinguishes capital and small letters.',
  },
  passwordLogin: {
    name: 'Log-in with ID and password alone',
    right: 'Go on by the buttons under 「電子証明書方式のお客様」 (customers with a certificate)',
    consequence:
      'You tried to log in with ID and password alone. Under a contract for certificates that is not possible.',
    better:
      'Under 「電子証明書方式のお客様」 (customers with a certificate), press 「電子証明書ログイン」 (certificate log-in) or 「電子証明書発行」 (issue certificate).',
    source:
      'Q&A for users of the bank’s system: under a contract for certificates, the log-in with ID and password cannot be used.',
  },
  forgedLinkFollowed: {
    name: 'Pressed the link in a forged mail',
    consequence:
      'You pressed the link in a mail that only pretends to come from the bank. A real one would have led to a page just like the bank’s, to steal log-in ID and password.',
    right: 'Open the bank’s pages the usual way, not by a link in a mail',
    better:
      'Check whether the sender’s address is the bank’s, and open the bank’s pages the usual way. If anything was entered, contact the branch at once.',
    source: 'The bank’s advice to users: notices from the bank contain no link and never ask for a password.',
  },
  forgedMailAnswered: {
    name: 'Answered a forged mail',
    consequence:
      'You answered a mail that only pretends to come from the bank. Its senders now know that it is read, and will go on with more mails or calls.',
    right: 'Leave a doubtful mail unanswered, and ask the branch',
    better: 'Do not answer. Ask the branch by the usual phone number, not by one in the mail.',
    source: 'The bank’s advice to users: do not answer unexpected mails; contact the branch.',
  },
  expiredCertificateChosen: {
    name: 'Chose the expired certificate',
    consequence:
      'Of the two certificates you chose the expired one. The browser remembers that choice, and offers no other.',
    right: 'Choose the certificate with the newer validity period',
    better:
      'Compare the last days under 「有効期間」 (validity), and choose the later one. After a wrong choice, close every window and open the browser again.',
    source: 'Q&A for users of the bank’s system: of several certificates, choose the one that expires last.',
  },
  passwordMistyped: {
    name: ({ entersLoginId }) => (entersLoginId ? 'Mistyped the ID or the password' : 'Mistyped the password'),
    consequence: ({ entersLoginId }) =>
      entersLoginId
        ? 'The log-in ID or the log-in password was wrong, so the bank did not accept it. It does not say which. Wrong passwords are counted, and several in a row lead to a temporary lock.'
        : 'The log-in password was wrong, so you are not logged in. Wrong passwords are counted, and several in a row lead to a temporary lock.',
    right: 'Check the ID and the password before typing',
    better:
      'Check capital and small letters and whether they are half-width, then type it again. If in doubt, check what is registered.',
    source:
      'Procedure “Reissuing a certificate”: note on the message 「入力内容に誤りがあります」 (the entries are wrong).',
  },
  requestDeclined: {
    name: 'Chose “No” at the first question',
    consequence:
      'At the first 「Web アクセスの確認」 (web access) you chose 「いいえ」 (no). No certificate request was made, so nothing was issued.',
    right: 'Choose 「はい」 (yes) at the first question',
    better: 'Press 「発行」 (issue) again, check that the address is the bank’s, and choose 「はい」 (yes).',
    source: 'Procedure “Reissuing a certificate”: a warning comes up about twice; always choose 「はい」 (yes).',
  },
  installationDeclined: {
    name: 'Chose “No” at the second question',
    consequence:
      'At the second 「Web アクセスの確認」 (web access) you chose 「いいえ」 (no). The bank has issued the certificate, but it is not on the PC.',
    right: 'Choose 「はい」 (yes) at the second question as well',
    better:
      'Close the page, and start over from 「電子証明書発行」 (issue certificate). Choose 「はい」 (yes) both times.',
    source: 'Procedure “Reissuing a certificate”: always choose 「はい」 (yes) at both warnings.',
  },
  windowsLeftOpen: {
    name: 'Left a window open',
    consequence:
      'You pressed 「電子証明書ログイン」 (certificate log-in) while an older window was open. A browser that was left open cannot use the new certificate yet.',
    right: 'Close every window before logging in',
    better: 'Close every open window, open the browser again, and then log in.',
    source: 'Procedure “Reissuing a certificate”: close every open window.',
  },
  passwordsConfused: {
    name: 'Entered another password',
    consequence:
      'The confirmation password was entered in the field for the log-in password. It was not accepted and counts as a wrong one. Several in a row lead to a temporary lock.',
    right: 'Make sure which password is asked for',
    better: 'Enter the log-in password that was registered, not a provisional one and not the confirmation password.',
    source:
      'Q&A for users of the bank’s system: log-in password and confirmation password are registered as two different ones.',
  },
  lockedByMisses: {
    name: 'The password was locked for a while',
    consequence: 'Wrong passwords added up to a temporary lock. For some time even the right password is not accepted.',
    right: 'Instead of trying again, find out what is wrong',
    better:
      'Check which password it is, and its capital and small letters, before typing it. Once it is locked, wait for the end of the lock.',
    source: 'Q&A for users of the bank’s system: a certain number of wrong passwords leads to a temporary lock.',
  },
  anotherIssued: {
    name: 'A needless reissue',
    consequence:
      'You had another certificate issued although there was one that works. With more certificates it is harder to choose the right one next time.',
    right: 'Before an issue, see which certificates are there',
    better: 'Do not hurry to an issue: see which certificates are on the PC, and log in with the one that works.',
    source: 'Q&A for users of the bank’s system: there is one certificate for each ID.',
  },
  triedWithoutPicker: {
    name: 'Kept trying in the open browser',
    consequence:
      'You pressed the button in the browser that remembers the cancelled choice. However often it is pressed, no certificate picker comes up.',
    right: 'Close every window, and open the browser again',
    better:
      'Close every window without exception, and open the browser again before you press 「電子証明書ログイン」 (certificate log-in).',
    source: 'Error message of the bank’s page: close every browser, and press the button again.',
  },
  pickerCancelled: {
    name: 'Cancelled instead of choosing',
    consequence:
      'You pressed 「キャンセル」 (cancel) in the certificate picker. The browser remembers that choice too, and offers no other.',
    right: 'Choose a certificate, and press 「OK」',
    better:
      'When in doubt, compare the validity periods instead of cancelling. If it was cancelled, close every window and open the browser again.',
    source: 'Error message of the bank’s page: where no certificate can be confirmed, close every browser.',
  },
};
