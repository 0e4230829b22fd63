import type { noticeOfExpiry } from '../../training/scenarios/notice-of-expiry.ts';
import type { CaseWordsOf } from '../scenario-texts.ts';
import { dayText } from './bank-moments.ts';

export const noticeOfExpiryWords: CaseWordsOf<typeof noticeOfExpiry> = {
  situation: [
    '電子証明書の期限が近いというメールが、続けて2通届きました。',
    '片方には、今日中に手続きしないと使えなくなると書いてあります。どちらに従えばよいのか、よく分かりません。',
    'パソコンの操作はお任せします。期限が切れて困ることのないように、手続きを済ませてください。',
  ],
  goal: '電子証明書を更新し、新しい電子証明書でログインして、トップページを表示します。',
  reached: '期限が切れる前に、電子証明書を更新できました。新しい電子証明書でログインしています。',
  era: ({ startsAt, oldNotAfter }) =>
    `練習の日付は${dayText(startsAt)}です。お使いの電子証明書は、${dayText(oldNotAfter ?? startsAt)}に満了します。`,
  given: 'デスクトップに、Internet Explorerと、未読のあるメールのアイコンが表示されています。',
  steps: {
    openBrowser: {
      why: '銀行の画面は、メールのリンクからではなく、いつもの方法で開きます。更新もInternet Explorerで行います。',
    },
    certificateLogin: {
      why: '更新は、ログインしたあとのトップページから行います。今の電子証明書は、まだ使えます。',
    },
    presentCertificate: {
      instruction: '今の電子証明書が表示されたことを確かめて、「OK」を押します。',
      why: 'パソコンにあるのは、期限の近い電子証明書だけです。まだ有効なので、これでログインします。',
    },
    loginBefore: {
      why: '期限が近づいているときは、トップページでもお知らせがあります。更新のボタンも、そこにあります。',
      picture: 'トップページ（BTOP001）に、電子証明書有効期限と「更新」ボタンが表示されています。',
    },
    reopenBrowser: { why: 'ブラウザを開き直すと、新しい電子証明書が選べるようになります。' },
  },
  mistakes: {
    installationDeclined: {
      better:
        '画面を閉じて開き直し、今の電子証明書でログインして、もう一度「更新」を押します。2回とも「はい」を選びます。',
    },
    olderCertificateChosen: {
      name: '期限の近いほうを選んだ',
      consequence:
        '2枚並んだうち、期限の近い電子証明書を選びました。まだログインできますが、更新できたことを確かめられません。',
      right: '有効期間の新しい電子証明書を選ぶ',
      better: '「有効期間」の終わりの日を見比べて、先の日付のほうを選びます。間違えたら、すべて閉じて開き直します。',
      source: '銀行システムの利用者向けQ&A：2枚以上あるときは、有効期限の新しいほうを選びます。',
    },
  },
  manual: {
    when: [
      '電子証明書の有効期限が近づき、お知らせのメールが届いたときの手順です。期限が切れる前なら、ログインして更新できます。書類は必要ありません。',
      '同じ用件で、銀行を装ったメールが届くこともあります。銀行のメールにリンクはなく、ログインIDやパスワードをたずねることもありません。',
    ],
    seenAt: 'readNotice',
    closing: [
      '新しい電子証明書でトップページが表示されたら、更新は完了です。次回以降のログインでも、新しい電子証明書を選びます。',
      '前の電子証明書は、期限の日までパソコンに残ります。銀行を装ったメールには、返信もリンクを押すこともせず、心配なときはお取引店に電話で確かめます。',
    ],
  },
};
