import type { edgeWithoutIssue } from '../../training/scenarios/edge-without-issue.ts';
import type { CaseWordsOf } from '../scenario-texts.ts';

export const edgeWithoutIssueWords: CaseWordsOf<typeof edgeWithoutIssue> = {
  situation: [
    '電子証明書の期限が切れたので、「電子証明書発行」ボタンを押すように教わりました。',
    '銀行の画面は開けたのですが、どこを探してもそのボタンがありません。',
    'デスクトップにそれらしいアイコンもなく、困っています。発行が終わるまで、代わりに操作してもらえますか。',
  ],
  goal: '新しい電子証明書をパソコンに入れ、すべてのウィンドウを閉じます。',
  reached: '新しい電子証明書が入り、すべてのウィンドウが閉じました。次にブラウザを開いたときから使えます。',
  given:
    'Microsoft Edgeにログイン画面（BLGI001）が表示されています。電子証明書方式の欄には「電子証明書ログイン」だけがあります。',
  steps: {
    closeEdge: {
      seen: 'Microsoft Edgeのウィンドウが閉じました。デスクトップに、Internet Explorerのアイコンはありません。',
    },
    openInternetExplorer: {
      why: '見た目は同じログイン画面ですが、Internet Explorerで開くと「電子証明書発行」ボタンが表示されます。',
      seen: 'Internet Explorerのログイン画面に、「電子証明書発行」ボタンが表示されました。',
      picture: 'Internet Explorerのログイン画面（BLGI001）に、「電子証明書発行」ボタンが表示されています。',
    },
    issueCertificate: { why: 'お客様が探していたボタンです。押すと、発行の画面が新しいウィンドウで開きます。' },
  },
  mistakes: {
    edgeAgain: {
      name: 'もう一度Edgeを開いた',
      consequence:
        'Microsoft Edgeを開き直しました。何度開いても、Edgeの画面に「電子証明書発行」ボタンは表示されません。',
      right: 'EdgeではなくInternet Explorerで開く',
      better: 'Edgeを閉じ、検索ボックスに「IE」と入力してInternet Explorerを開きます。',
      source: '手順書「電子証明書の再発行」：ボタンが表示されないときは、Internet Explorerから入り直します。',
    },
  },
  manual: {
    when: [
      '銀行のログイン画面は開けるのに、「電子証明書発行」ボタンが表示されないときの手順です。',
      'お客様の画面には「電子証明書ログイン」だけがあり、エラーメッセージは出ません。Internet Explorerではないブラウザで開いていると、こうなります。',
    ],
    seenAt: 'closeEdge',
    closing: [
      '新しい電子証明書がパソコンに入りました。次にブラウザを開いたときから、「電子証明書ログイン」で使えます。',
      'お客様には、発行の手続きではいつもInternet Explorerをお使いいただくようお伝えください。',
    ],
  },
};
