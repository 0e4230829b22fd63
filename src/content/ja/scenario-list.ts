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
    teaches: '再発行の手順を、始めからログインまで通して行う',
  },
  'edge-without-issue': {
    title: '「電子証明書発行」ボタンが見当たらない',
    summary: '銀行の画面は開けても、発行のボタンが出ないお客様です。理由を見抜き、発行できるブラウザで取得します。',
    teaches: 'ブラウザの違いに気づき、Internet Explorerを探して開く',
  },
  'temporary-lock': {
    title: 'パスワードの一時利用停止',
    summary: 'パスワードを打ち間違えて、認証を断られるお客様です。あわてずに対処して、発行まで進めます。',
    teaches: '一時利用停止を読み取り、終わるのを待ってやり直す',
  },
  'full-lock': {
    title: 'パスワードの利用停止と連絡先',
    summary: '何度試しても認証を断られるお客様に、どこへ連絡すればよいかを案内します。',
    teaches: '利用停止を見分け、利用者の種類に合った連絡先を案内する',
  },
  'declined-installation': {
    title: '2回目の確認で「いいえ」を押した',
    summary: '発行の途中で「いいえ」を押してしまったお客様です。パソコンに残ったものを確かめて、取り直します。',
    teaches: '証明書の一覧を確かめ、途中で終わった発行をやり直す',
  },
  'old-certificate-held': {
    title: '取り直したのに、まだ期限切れと言われる',
    summary: '再発行を終えたはずなのに、ログインできないお客様です。入っている電子証明書でログインします。',
    teaches: 'すべてのウィンドウを閉じ、2枚のうち新しい電子証明書を選ぶ',
  },
};
