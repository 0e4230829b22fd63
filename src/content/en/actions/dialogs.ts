// Words of the actions in Windows' dialogs about certificates and settings. Longer than most: each action has its five sentences.
import type { ActionTextsOn } from '../../ja/actions/action-texts-on.ts';
import { dateText } from '../japan-moments.ts';

export const dialogActions = {
  'certificatePicker.selectValid': {
    instruction: 'In the certificate picker, select the certificate with the newer validity period.',
    why: 'The old certificate is not deleted by itself, and both have the same name. Compare their validity periods to find the newer one.',
    seen: 'The certificate with the newer validity period is selected.',
    hints: [
      'Look at the two certificates in the certificate picker.',
      'Compare the lines 「有効期間」 (validity), and select the certificate that ends later.',
      ({ oldNotAfter }) =>
        oldNotAfter === null
          ? 'Press the certificate that ends last.'
          : `Press the certificate that ends later than ${dateText(oldNotAfter)}.`,
    ],
    picture: 'In the certificate picker, the certificate with the newer validity period is selected.',
    note: ({ oldNotAfter, startsAt }) =>
      oldNotAfter !== null && oldNotAfter > startsAt
        ? 'The one that expires soon is still valid, so it would let you log in as well. Be sure to try the new one.'
        : 'The old one is not accepted, and the browser remembers the choice. If that happens, close every window and open the browser again.',
  },
  'certificatePicker.selectExpired': {
    instruction: 'In the certificate picker, select the expired certificate.',
    why: 'The bank does not accept an expired certificate.',
    seen: 'The expired certificate is selected.',
    hints: [
      'Look at the certificates in the certificate picker.',
      'Select the certificate whose validity has ended.',
      'Press the certificate whose last day has passed.',
    ],
    picture: 'In the certificate picker, the expired certificate is selected.',
  },
  'certificatePicker.view': {
    instruction:
      'Press 「証明書のプロパティを表示します」 (show its properties) to see the contents of the certificate.',
    why: 'The contents tell the validity period and the issuer.',
    seen: 'The contents of the certificate are shown.',
    hints: [
      'Look beside the certificate in the certificate picker.',
      'Look at the contents of the certificate.',
      'Press 「証明書のプロパティを表示します」 (show its properties).',
    ],
    picture: 'The contents of a certificate are shown in front of the certificate picker.',
  },
  'certificatePicker.presentValid': {
    instruction: 'Check that the new certificate is selected, and press 「OK」.',
    why: '「OK」 sends the selected certificate to the bank. A valid one leads to the password page.',
    seen: 'The certificate was accepted, and the password page (BLGI004) is shown.',
    hints: [
      'Look at the buttons at the bottom of the certificate picker.',
      'Send the selected certificate to the bank.',
      'Press 「OK」.',
    ],
    picture: 'The page BLGI004 shows a field for the log-in password.',
  },
  'certificatePicker.presentExpired': {
    instruction: 'Look at the validity period of the certificate, and press 「OK」.',
    why: '「OK」 sends this certificate to the bank. If it has expired, you get no further.',
    seen: 'The page says 「証明書の有効期限が切れています。」 (The certificate has expired.), and you are not logged in.',
    hints: [
      'Look at the dialog in front, which shows the certificate.',
      'Try to send this certificate to the bank.',
      'Press 「OK」.',
    ],
    picture: 'The log-in page shows the message 「証明書の有効期限が切れています。」 (The certificate has expired.).',
  },
  'certificatePicker.cancel': {
    instruction: 'Press 「キャンセル」 (cancel) in the certificate picker.',
    why: 'Closed without a choice, the picker sends no certificate to the bank. The browser remembers that none was chosen.',
    seen: 'The certificate picker closed, and no certificate was chosen.',
    hints: [
      'Look at the buttons at the bottom of the certificate picker.',
      'Close the certificate picker without choosing anything.',
      'Press 「キャンセル」 (cancel).',
    ],
    picture: 'The certificate picker is closed, and no certificate was chosen.',
  },
  'keyboardQuestion.yes': {
    instruction: 'Press 「OK」 in the question.',
    why: '「OK」 switches the software keyboard off.',
    seen: 'The software keyboard is switched off now.',
    hints: ['Look at the question in front.', 'Switch the software keyboard off.', 'Press 「OK」.'],
    picture: 'The question is closed, and the software keyboard is switched off.',
  },
  'keyboardQuestion.no': {
    instruction: 'Press 「キャンセル」 (cancel) in the question.',
    why: '「キャンセル」 (cancel) leaves the software keyboard switched on.',
    seen: 'The software keyboard stays switched on.',
    hints: [
      'Look at the question in front.',
      'Leave the software keyboard switched on.',
      'Press 「キャンセル」 (cancel).',
    ],
    picture: 'The question is closed, and the software keyboard is still switched on.',
  },
  'internetOptions.open': {
    instruction: 'Choose 「インターネット オプション」 (Internet options) in the menu.',
    why: '「インターネット オプション」 (Internet options) gathers the settings of this browser.',
    seen: 'The tab 「全般」 (general) of 「インターネット オプション」 (Internet options) is shown.',
    hints: [
      'Look near the end of the open menu 「ツール(T)」 (tools).',
      'Open the settings of the browser.',
      'Press 「インターネット オプション」 (Internet options).',
    ],
    picture: 'The tab 「全般」 (general) of the Internet options is shown.',
  },
  'internetOptions.contentTab': {
    instruction: 'Choose the tab 「コンテンツ」 (content).',
    why: 'The settings for certificates are on this tab.',
    seen: 'The tab 「コンテンツ」 (content) shows the button 「証明書」 (certificates).',
    hints: [
      'Look at the tabs at the top of the Internet options.',
      'Change to the tab that has a group for certificates.',
      'Press 「コンテンツ」 (content).',
    ],
    picture: 'The tab 「コンテンツ」 (content) of the Internet options shows the button 「証明書」 (certificates).',
  },
  'internetOptions.otherTab': {
    instruction: 'Choose another tab of the Internet options.',
    why: 'This tab has no settings for certificates. Looking at it changes nothing.',
    seen: 'Another tab is shown. The settings for certificates are on 「コンテンツ」 (content).',
    hints: [
      'Look at the tabs at the top of the Internet options.',
      'Change to another tab.',
      'Press the name of a tab.',
    ],
    picture: 'Another tab of the Internet options is shown.',
  },
  'internetOptions.certificates': {
    instruction: 'Press 「証明書」 (certificates), and look at the list under 「個人」 (personal).',
    why: 'The list tells which certificates are on this PC.',
    seen: 'The list of the certificates on this PC is shown.',
    hints: [
      'Look at the group 「証明書」 (certificates) on the tab 「コンテンツ」 (content).',
      'Open the list of the certificates on this PC.',
      'Press 「証明書(C)」 (certificates), and look at the column 「有効期限」 (expiry).',
    ],
    picture: 'The tab 「個人」 (personal) of the certificate list is shown.',
  },
  'internetOptions.close': {
    instruction: 'Close the Internet options as well, with 「OK」.',
    why: 'No setting was changed. Close the dialog to go back to the bank’s log-in page.',
    seen: 'The Internet options closed, and the bank’s log-in page is in front again.',
    hints: ['Look at the buttons at the bottom of the Internet options.', 'Close the settings.', 'Press 「OK」.'],
    picture: 'The Internet options are closed, and the log-in page (BLGI001) is in front.',
  },
  'certificateStore.personalTab': {
    instruction: 'In the certificate list, choose the tab 「個人」 (personal).',
    why: 'The customer’s certificates are on this tab.',
    seen: 'The tab 「個人」 (personal) shows the customer’s certificates.',
    hints: [
      'Look at the tabs at the top of the certificate list.',
      'Change to the tab 「個人」 (personal).',
      'Press 「個人」 (personal).',
    ],
    picture: 'The tab 「個人」 (personal) of the certificate list is shown.',
  },
  'certificateStore.otherTab': {
    instruction: 'In the certificate list, choose another tab.',
    why: 'The customer’s certificates are not on the other tabs. Looking at them changes nothing.',
    seen: 'Another tab is shown. The customer’s certificates are on 「個人」 (personal).',
    hints: [
      'Look at the tabs at the top of the certificate list.',
      'Change to another tab.',
      'Press the name of a tab.',
    ],
    picture: 'Another tab of the certificate list is shown.',
  },
  'certificateStore.select': {
    instruction: 'Select a certificate in the certificate list.',
    why: 'Once it is selected, 「表示(V)」 (view) shows its contents.',
    seen: 'A certificate of the list is selected.',
    hints: [
      'Look at the certificates in the list.',
      'Select the certificate whose contents you want to see.',
      'Press the certificate’s row.',
    ],
    picture: 'A certificate is selected in the certificate list.',
  },
  'certificateStore.view': {
    instruction: 'Press 「表示(V)」 (view) in the certificate list.',
    why: 'The contents tell the validity period and the issuer.',
    seen: 'The contents of the certificate are shown.',
    hints: [
      'Look at the bottom right of the certificate list.',
      'Look at the contents of the selected certificate.',
      'Press 「表示(V)」 (view).',
    ],
    picture: 'The contents of a certificate are shown in front of the certificate list.',
  },
  'certificateStore.close': {
    instruction: 'When you have looked at the list, press 「閉じる(C)」 (close).',
    why: 'Close what you have looked at, from the front.',
    seen: 'The certificate list closed, and the Internet options are in front again.',
    hints: [
      'Look at the bottom right of the certificate list.',
      'Close the certificate list.',
      'Press 「閉じる(C)」 (close).',
    ],
    picture: 'The certificate list is closed, and the tab 「コンテンツ」 (content) of the Internet options is shown.',
  },
  'certificateViewer.tab': {
    instruction: 'Choose another tab of the certificate.',
    why: '「詳細」 (details) tells the serial number and more, 「証明のパス」 (certification path) the issuer.',
    seen: 'Another tab of the certificate is shown.',
    hints: ['Look at the tabs at the top of the certificate.', 'Change to another tab.', 'Press the name of a tab.'],
    picture: 'Another tab of the certificate is shown.',
  },
  'certificateViewer.close': {
    instruction: 'Press 「OK」 in the window with the certificate.',
    why: 'When you have seen the contents, close them to go back to where you were.',
    seen: 'The window with the certificate closed, and the one before it is in front again.',
    hints: ['Look at the button at the bottom of the certificate.', 'Close the certificate.', 'Press 「OK」.'],
    picture: 'The window with the certificate is closed.',
  },
} as const satisfies ActionTextsOn<
  'certificatePicker' | 'keyboardQuestion' | 'internetOptions' | 'certificateStore' | 'certificateViewer'
>;
