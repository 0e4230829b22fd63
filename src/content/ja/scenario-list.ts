import type { ScenarioId } from '../../training/scenarios/catalogue.ts';

/** Words about an exercise in lists, before it is opened. */
interface Listed {
  readonly title: string;
  readonly summary: string;
  /** The skill that it teaches. */
  readonly teaches: string;
}

export const scenarioListTexts: Readonly<Record<ScenarioId, Listed>> = {
  'expired-certificate': {
    title: '有効期限が切れた電子証明書の再発行',
    summary: '「証明書の有効期限が切れています。」と表示されたお客様のパソコンで、新しい電子証明書を取得します。',
    teaches: '再発行の手順を、始めからログインまで通しで行えるようになる',
  },
  'edge-without-issue': {
    title: '「電子証明書発行」ボタンが見当たらない',
    summary:
      '銀行の画面は開けても、発行のボタンが表示されないお客様です。原因を見つけて、発行できるブラウザで取得します。',
    teaches: 'ブラウザの違いに気づき、Internet Explorerを探して開けるようになる',
  },
  'password-login-refused': {
    title: 'IDとパスワードではログインできない',
    summary: '電子証明書方式なのに、IDとパスワードでログインしようとしたお客様です。正しい欄からログインします。',
    teaches: 'ログインの方式を見分け、電子証明書でログインできるようになる',
  },
  'refused-password': {
    title: '「入力内容に誤りがあります」が続く',
    summary: '認証で何度も誤りになるお客様です。原因を確かめ、一時利用停止になる前に、発行まで進めます。',
    teaches: '大文字の誤りやパスワードの取り違えに気づき、続けて誤らずに認証を通れるようになる',
  },
  'temporary-lock': {
    title: 'パスワードの一時利用停止',
    summary: 'パスワードを打ち間違えて、認証エラーになるお客様です。落ち着いて対処し、発行まで進めます。',
    teaches: '一時利用停止のメッセージを読み取り、解除を待ってやり直せるようになる',
  },
  'full-lock': {
    title: 'パスワードの利用停止と連絡先',
    summary: '何度試しても認証エラーになるお客様に、どこへ連絡すればよいかを案内します。',
    teaches: '利用停止を見分け、利用者の種類に合った連絡先を案内できるようになる',
  },
  'cancelled-picker': {
    title: '選ぶ画面で「キャンセル」を押した',
    summary: '電子証明書を選ばずに「キャンセル」を押し、ログインできなくなったお客様です。もう一度選べるようにします。',
    teaches: 'ブラウザが覚えた選択に気づき、すべてのウィンドウを閉じてやり直せるようになる',
  },
  'notice-of-expiry': {
    title: '期限の40日前に届いた知らせ',
    summary: '有効期限のお知らせと、それによく似たメールが届いたお客様です。見分けてから、期限が切れる前に更新します。',
    teaches: '銀行を装ったメールに気づき、トップページから電子証明書を更新できるようになる',
  },
  'obtaining-login-id': {
    title: 'ログインIDの取得から発行まで',
    summary: '初めて利用するお客様です。書類を見ながらログインIDを取得し、続けて電子証明書の発行を受けます。',
    teaches: 'ログインIDを取得してから発行まで進み、一般ユーザのIDの作り方を案内できるようになる',
  },
  'hidden-question': {
    title: '「処理中」のまま進まない',
    summary: '発行の途中で、画面が先へ進まなくなります。待ち続けたり始め直したりせずに、発行を終えます。',
    teaches: '後ろに隠れた2回目の確認を、タスクバーから見つけて答えられるようになる',
  },
  'declined-installation': {
    title: '2回目の確認で「いいえ」を押した',
    summary: '発行の途中で「いいえ」を押してしまったお客様です。パソコンに残ったものを確かめて、再発行を受けます。',
    teaches: '証明書の一覧を確かめ、途中で終わった発行をやり直せるようになる',
  },
  'old-certificate-held': {
    title: '再発行したのに、期限切れのエラーが続く',
    summary: '再発行を受けたはずなのに、ログインできないお客様です。パソコンに入っている電子証明書でログインします。',
    teaches: 'すべてのウィンドウを閉じ、2枚のうち新しい電子証明書を選べるようになる',
  },
};
