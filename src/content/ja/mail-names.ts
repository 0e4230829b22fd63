// Names of mails and answers, which the mail program and the timeline share.
import type { MailKind, MailReply } from '../../procedure/world/mail/mail.ts';

export const mailSubjects: Readonly<Record<MailKind, string>> = {
  notice: '電子証明書有効期限のお知らせ',
  expired: '電子証明書有効期限切れのご案内',
  forged: '【緊急】電子証明書の更新手続きのお願い',
};

export const mailReplyTexts: Readonly<Record<MailReply, string>> = {
  agree: '承知しました。すぐに手続きします。',
  askIfReal: 'このメールが本物か、教えてください。',
  askForCall: '電話で説明してください。',
};
