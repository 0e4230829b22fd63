// Words of the actions in the mail program.
import type { ActionTextsOn } from '../../ja/actions/action-texts-on.ts';

const opening = {
  why: 'The bank’s notices come by mail as well, not only on the top page.',
  seen: 'The mail program opened, and the list of mails is shown.',
  picture: 'The mail program shows the list of mails.',
} as const;

export const mailActions = {
  'mail.openByIcon': {
    ...opening,
    instruction: 'Double-click 「メール」 (mail) on the desktop.',
    hints: [
      'Look among the icons at the top left of the desktop.',
      'Open the list of mails.',
      'Double-click the icon 「メール」 (mail).',
    ],
  },
  'mail.openByTaskbar': {
    ...opening,
    instruction: 'Press 「メール」 (mail) on the taskbar.',
    hints: [
      'Look at the taskbar, at the bottom of the screen.',
      'Open the list of mails.',
      'Press 「メール」 (mail) on the taskbar.',
    ],
  },
  'mail.readNotice': {
    instruction: 'In the list, open 「電子証明書有効期限のお知らせ」 (notice of your certificate’s expiry).',
    why: 'The bank writes when a certificate is about to expire. See when it ends.',
    seen: 'The notice is shown. Its sender has an address of the bank, and it contains no link.',
    hints: [
      'Look at the list on the left of the mail program.',
      'Read the bank’s notice about the expiry.',
      'Press 「電子証明書有効期限のお知らせ」 (notice of your certificate’s expiry).',
    ],
    picture: 'The mail program shows the bank’s notice of the certificate’s expiry.',
  },
  'mail.readExpired': {
    instruction: 'In the list, open 「電子証明書有効期限切れのご案内」 (your certificate has expired).',
    why: 'The bank writes when a certificate has expired. See what to do next.',
    seen: 'The mail about the expired certificate is shown.',
    hints: [
      'Look at the list on the left of the mail program.',
      'Read the bank’s mail about the expired certificate.',
      'Press 「電子証明書有効期限切れのご案内」 (your certificate has expired).',
    ],
    picture: 'The mail program shows the bank’s mail about the expired certificate.',
  },
  'mail.readForged': {
    instruction:
      'Open 「【緊急】電子証明書の更新手続きのお願い」 (urgent: please renew your certificate), and check the sender’s address. Do not press the link.',
    why: 'Another mail about the same matter is there. Reading it does no harm, so compare it with the notice.',
    seen: 'The sender’s address differs from that of the notice. It urges you to hurry and has a link: this mail is not from the bank.',
    hints: [
      'Look at the list on the left of the mail program.',
      'Open the other mail, and compare its sender’s address with that of the notice.',
      'Press 「【緊急】電子証明書の更新手続きのお願い」 (urgent: please renew your certificate), but neither the link nor 「返信」 (reply).',
    ],
    picture: 'The mail program shows the forged mail. The sender’s address is not the bank’s.',
    note: 'Press no link in a mail that pretends to come from the bank, and do not answer it. Open the bank’s pages the usual way.',
  },
  'mail.followLink': {
    instruction: 'Do not press the link in the mail.',
    why: 'The bank’s notices contain no link. This one does not lead to the bank.',
    seen: 'The page behind the link opened in Microsoft Edge. It is not the bank’s.',
    hints: [
      'Look at the text of the mail.',
      'Leave the link alone, and open the bank’s pages the usual way.',
      'Open the bank’s pages with 「Internet Explorer」 on the desktop.',
    ],
    picture: 'Microsoft Edge shows the page behind the link, which is not the bank’s.',
  },
  'mail.reply': {
    instruction: 'Press 「返信」 (reply) in the mail.',
    why: 'This shows the answers to choose from. A mail that pretends to come from the bank is not answered.',
    seen: 'The answers to choose from are shown.',
    hints: ['Look near the subject of the mail.', 'Show the answers to choose from.', 'Press 「返信」 (reply).'],
    picture: 'The mail program shows the answers to choose from.',
  },
  'mail.cancelReply': {
    instruction: 'Press 「キャンセル」 (cancel) below the answers.',
    why: 'This leads back to the mail, and nothing is sent.',
    seen: 'You are back at the mail, and nothing was sent.',
    hints: [
      'Look at the answers to choose from.',
      'Go back to the mail without an answer.',
      'Press 「キャンセル」 (cancel).',
    ],
    picture: 'The mail is shown again.',
  },
  'mail.answerBank': {
    instruction: 'Do not answer the bank’s notice.',
    why: 'The bank’s notices come from an address that only sends. An answer does not reach the bank.',
    seen: 'You answered, but the address only sends, so the answer does not reach the bank.',
    hints: [
      'Look at the answers to choose from.',
      'Go on with the bank’s pages instead of answering.',
      'Press 「キャンセル」 (cancel).',
    ],
    picture: 'The mail is marked as answered.',
  },
  'mail.answerForged': {
    instruction: 'Do not answer a mail that pretends to come from the bank.',
    why: 'An answer shows the senders that the mail is read, and they will come back.',
    seen: 'The answer went to somebody who is not the bank.',
    hints: [
      'Look at the answers to choose from.',
      'Open the bank’s pages the usual way instead of answering.',
      'Press 「キャンセル」 (cancel).',
    ],
    picture: 'The forged mail is marked as answered.',
  },
  'mail.close': {
    instruction: 'Close the mail program with 「×」.',
    why: 'Left open, the mail program does not affect the procedure.',
    seen: 'The mail program closed.',
    hints: [
      'Look at the top right corner of the mail program.',
      'Close the mail program.',
      'Press 「×」 on the mail program.',
    ],
    picture: 'The mail program is closed.',
  },
} as const satisfies ActionTextsOn<'mail'>;
