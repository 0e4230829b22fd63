import type { expiredCertificate } from '../../training/scenarios/expired-certificate.ts';
import type { ScenarioTexts } from '../scenario-texts.ts';

export const expiredCertificateTexts: ScenarioTexts<typeof expiredCertificate> = {
  situation: [
    'お客様の電子証明書は、更新されないまま有効期限を過ぎました。',
    '「電子証明書ログイン」を押すと「証明書の有効期限が切れています。」と表示され、ログインできません。',
    'お客様に代わってパソコンを操作し、電子証明書を再発行してください。',
  ],
  goal: '新しい電子証明書でログインし、トップページを表示する。',
  era: 'この練習は、手順書の画面に合わせて2010年10月1日の出来事として進みます。',
  pictures: {
    given: 'デスクトップ。Internet Explorerのアイコンと、タスクバーの検索ボックスが見える。',
    openBrowser: 'Internet Explorerに、ログイン画面（BLGI001）が表示されている。',
    certificateLogin: '証明書の選択ダイアログに、test999の電子証明書が表示されている。',
    expiredCertificate: 'ログイン画面に、共通エラーメッセージ「証明書の有効期限が切れています。」が表示されている。',
    issueCertificate: '新しいウィンドウに、証明書取得認証画面（BSMS001）が表示されている。',
    enterLoginId: '証明書取得認証画面のログインIDに、test999が入力されている。',
    enterPassword: '証明書取得認証画面のログインパスワードに、10文字が入力されている。',
    authenticate: '証明書発行確認画面（BSMS002）が表示されている。',
    issue: '証明書発行確認画面の前に、1回目のWeb アクセスの確認ダイアログが表示されている。',
    allowRequest: '証明書発行処理中画面（BSMS003）の前に、2回目のWeb アクセスの確認ダイアログが表示されている。',
    allowInstallation: '証明書発行結果画面（BSMS004）に、CertDNとシリアル番号が表示されている。',
    close: '証明書発行結果画面の前に、ウィンドウを閉じるかを確認するダイアログが表示されている。',
    confirmClosing: '証明書発行結果画面が閉じ、元のログイン画面が表示されている。',
    closeAllWindows: 'すべてのウィンドウが閉じ、デスクトップだけが表示されている。',
    openSearch: 'タスクバーの検索ボックスが開いている。',
    searchBrowser: '検索ボックスにIEと入力され、Internet Explorerが検索結果に表示されている。',
    reopenBrowser: '開き直したInternet Explorerに、ログイン画面（BLGI001）が表示されている。',
    certificateLoginAgain: '証明書の選択ダイアログに、期限切れと新しい電子証明書が並んでいる。',
    selectNewCertificate: '証明書の選択ダイアログで、有効期間の新しい電子証明書が選ばれている。',
    presentNewCertificate: 'ログイン画面（BLGI004）に、ログインパスワードの入力欄が表示されている。',
    openSoftwareKeyboard: 'ソフトウェアキーボードが表示されている。',
    confirmPassword: 'ログインパスワードに、10文字が入力されている。',
    login: 'トップページ（BTOP001）が表示されている。',
  },
  mistakes: {
    requestDeclined:
      '1回目の「Web アクセスの確認」で「いいえ」を選びました。証明書の要求が作られないため、発行されません。「発行」を押し直し、「はい」を選びます。',
    installationDeclined:
      '2回目の「Web アクセスの確認」で「いいえ」を選びました。銀行では発行済みですが、パソコンには証明書がありません。「電子証明書発行」からやり直します。',
    passwordMistyped:
      'ログインIDかログインパスワードの入力を誤りました。銀行はどちらが誤りかを知らせません。登録内容を確かめてから入力します。',
    windowsLeftOpen:
      '発行後、すべてのウィンドウを閉じずにログインしようとしました。ブラウザは最後のウィンドウが閉じるまで、前の証明書を使い続けます。',
    edgeInsteadOfInternetExplorer:
      'Microsoft Edgeで開きました。「電子証明書発行」ボタンはInternet Explorerでだけ表示されます。',
  },
};
