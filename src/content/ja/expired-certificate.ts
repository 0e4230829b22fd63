import type { expiredCertificate } from '../../training/scenarios/expired-certificate.ts';
import type { CaseWordsOf } from '../scenario-texts.ts';

export const expiredCertificateWords: CaseWordsOf<typeof expiredCertificate> = {
  situation: [
    '「電子証明書ログイン」を押したら、「証明書の有効期限が切れています。」と出てログインできません。',
    '更新のお知らせには気づきませんでした。書類を出さないといけませんか。',
    'パソコンの操作はお任せします。新しい電子証明書で、またログインできるようにしてください。',
  ],
  goal: '新しい電子証明書でログインし、トップページを表示します。',
  reached: '新しい電子証明書でログインできました。',
  given: 'デスクトップに、Internet Explorerのアイコンと、タスクバーの検索ボックスが表示されています。',
  steps: {
    certificateLogin: { why: 'まず、お客様と同じ操作をして、どこで止まるのかを自分の目で確かめます。' },
    reopenBrowser: { why: 'ブラウザを開き直すと、新しい電子証明書が選べるようになります。' },
  },
  mistakes: {
    edgeInsteadOfInternetExplorer: {
      name: 'Microsoft Edgeを開いた',
      consequence: 'Microsoft Edgeで開きました。Edgeの画面には「電子証明書発行」ボタンが表示されません。',
      right: 'Internet Explorerで開く',
      better: 'Edgeを閉じ、検索ボックスに「IE」と入力してInternet Explorerを開きます。',
      source: '手順書「電子証明書の再発行」：ボタンが表示されないときは、Internet Explorerから入り直します。',
    },
  },
  captions: {
    expiredMessage: '期限切れを知らせるメッセージです',
    checkThenPress: '①と②を確かめてから、③を押します',
    newCertificate: '新しい電子証明書の番号',
  },
  manual: {
    when: [
      '電子証明書の更新期限を過ぎ、有効期限が切れて、ログインできなくなったときの手順です。IDとパスワードがあれば、書類なしで再発行を受けられます。',
      'お客様の画面には、エラーメッセージ「証明書の有効期限が切れています。」が表示されています。',
    ],
    seenAt: 'issueCertificate',
    closing: [
      'トップページが表示されたら、再発行は完了です。次回以降のログインでも、新しい電子証明書を選びます。',
      '新しい電子証明書の期限が近づくと、ログイン後のトップページと電子メールでお知らせがあります。期限が切れる前に更新すれば、再発行は必要ありません。',
    ],
  },
};
