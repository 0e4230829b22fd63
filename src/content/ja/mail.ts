// The mail program and the mails in it. The bank's own mails contain no link; all senders are below .example.
import type { Mail } from '../../procedure/world/mail/mail.ts';
import { forgedHost, mailHost } from '../../procedure/world/mail/mail-hosts.ts';
import type { Profile } from '../../profile/profile.ts';
import { fontSizes } from '../../procedure/world/world.ts';
import { bankTexts } from './bank.ts';
import { dateText, momentText } from './bank-moments.ts';
import { mailReplyTexts, mailSubjects } from './mail-names.ts';

type MailingBank = Pick<Profile, 'name' | 'service' | 'host'>;

interface MailWords {
  readonly sender: string;
  readonly address: string;
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly link?: string;
}

const closing = ({ name, service }: MailingBank): readonly string[] => [
  'このメールは送信専用です。ご返信いただいてもお答えできません。当行が、電子メールでログインIDやパスワードをおたずねすることはありません。',
  `${name} ${service}`,
];

function fromBank(bank: MailingBank, subject: string, paragraphs: readonly string[]): MailWords {
  const address = `oshirase@${mailHost(bank.host)}`;
  return { sender: bank.name, address, subject, paragraphs: [...paragraphs, ...closing(bank)] };
}

/** The words of a mail, as it reads at a bank. */
export function mailWords(mail: Mail, bank: MailingBank, userName: string): MailWords {
  const greeting = `${userName} 様`;
  const thanks = `いつも${bank.service}をご利用いただき、ありがとうございます。`;
  switch (mail.kind) {
    case 'notice':
      return fromBank(bank, mailSubjects.notice, [
        greeting,
        thanks,
        `お使いの電子証明書は、${dateText(mail.notAfter)}に有効期間が満了します。`,
        'いつもの方法でログインし、トップページの「電子証明書有効期限」にある「更新」ボタンから、更新を行ってください。書類は必要ありません。',
      ]);
    case 'expired':
      return fromBank(bank, mailSubjects.expired, [
        greeting,
        thanks,
        `お使いの電子証明書は、${momentText(mail.notAfter)}に有効期間が満了しました。`,
        'いつもの方法でログイン画面を開き、「電子証明書発行」ボタンから、再発行を受けてください。',
      ]);
    case 'forged': {
      const host = forgedHost(bank.host);
      return {
        sender: `${bank.name} 緊急対応センター`,
        address: `info@${host}`,
        subject: mailSubjects.forged,
        paragraphs: [
          'お客様各位',
          'お客様の電子証明書は、本日中に使えなくなります。24時間以内に、下のリンクから更新手続きを完了してください。',
          '手続きには、ログインID、ログインパスワードおよび確認用パスワードが必要です。手続きのない場合は、口座の利用を停止します。',
        ],
        link: `https://${host}/koushin/`,
      };
    }
  }
}

export const mailTexts = {
  list: '受信トレイ',
  unread: '未読',
  answered: '返信済み',
  empty: 'メールはありません。',
  chooseOne: '左の一覧からメールを選ぶと、ここに表示されます。',
  from: '差出人',
  to: '宛先',
  date: '日時',
  addressOf: (sender: string, address: string) => `${sender} <${address}>`,
  momentText,
  dateText,
  reply: '返信',
  replyTitle: '返信の内容を選んでください',
  replies: mailReplyTexts,
  sent: (reply: string) => `「${reply}」と返信しました。`,
  cancel: 'キャンセル',
  unused: ['新規作成', '転送', '削除'],
  tools: 'ツール バー',
  fontSize: '文字サイズ',
  fontSizes: Object.fromEntries(
    fontSizes.map((size) => [size, bankTexts.fontSizes[size]]),
  ) as typeof bankTexts.fontSizes,
  inbox: (unread: number) => (unread === 0 ? '未読のメールはありません' : `未読のメールが${unread}件あります`),
};
