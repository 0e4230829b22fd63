/** Modal questions. */
export const questionTexts = {
  webAccess: {
    title: 'Web アクセスの確認',
    lead: 'この Web サイトはユーザーの代わりにデジタル証明書の操作を実行します:',
    warning: 'ユーザーの代わりにデジタル証明書を操作できるのは、既知の Web サイトだけに制限する必要があります。',
    question: 'この操作を許可しますか?',
  },
  closeQuestion: {
    title: 'Windows Internet Explorer',
    lead: '表示中の Web ページは、ウィンドウを閉じようとしています。',
    question: 'ウィンドウを閉じますか?',
  },
  keyboardQuestion: {
    title: { ie: () => 'Web ページからのメッセージ', edge: (host: string) => `${host} の内容` },
    text: 'ソフトウェアキーボードを使用しない設定にすると、スパイウェア等によりパスワードが盗まれる危険性が高まります。よろしいですか?',
  },
} as const;
