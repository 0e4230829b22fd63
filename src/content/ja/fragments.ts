// Words of the steps that exercises share. An exercise with another screen brings its own words.
import type { authenticating, closingResult, issuing, searching } from '../../training/scenarios/fragments.ts';
import type { FragmentTexts, StepTexts } from '../scenario-texts.ts';

/** Every exercise is set in the year of the pictures of the procedure. */
export const era = '練習の日付は、手順書に合わせて2010年10月1日です。';

/** 電子証明書発行 on BLGI001, without the reason for pressing it. */
export const issueCertificate: Omit<StepTexts, 'caption'> = {
  instruction: '「電子証明書発行」ボタンを押します。',
  hints: [
    'ログイン画面の「電子証明書方式のお客様」の、下のほうのボタンです。',
    '電子証明書を再発行する手続きを始めます。',
    '「電子証明書発行」を押します。',
  ],
  picture: '新しいウィンドウに、証明書取得認証画面（BSMS001）が表示されています。',
  note: '「電子証明書発行」ボタンが表示されていないときは、いまのブラウザを閉じ、Internet Explorerからログインし直してください。',
};

/** Internet Explorer's icon on the desktop, without the reason either. */
export const openFromIcon: Omit<StepTexts, 'caption'> = {
  instruction: 'デスクトップの「Internet Explorer」をダブルクリックします。',
  hints: [
    'デスクトップの左上に並んだアイコンです。',
    '電子証明書の発行に使えるブラウザを開きます。',
    '「Internet Explorer」のアイコンをダブルクリックします。',
  ],
  picture: 'Internet Explorerに、ログイン画面（BLGI001）が表示されています。',
  note: 'Windows 10でデスクトップにアイコンが見当たらないときは、スタートボタンの横にある「ここに入力して検索」に「IE」と入力して探してください。',
};

/** The × of the last window, without the reason either. */
export const closeLastWindow: Omit<StepTexts, 'caption'> = {
  instruction: '残っているログイン画面のウィンドウも、「×」で閉じます。',
  hints: [
    'まだ開いているウィンドウの右上の角です。',
    'Internet Explorerのウィンドウを、1つも残さず閉じます。',
    'ログイン画面のウィンドウの「×」を押します。',
  ],
  picture: 'すべてのウィンドウが閉じ、デスクトップだけが表示されています。',
  note: '開いているウィンドウは、ほかのサイトのものも含めて、すべて閉じてください。最小化したウィンドウが残っていないか、タスクバーでも確かめてください。',
};

export const searchingTexts: FragmentTexts<typeof searching> = {
  openSearch: {
    instruction: 'タスクバーの「ここに入力して検索」を押します。',
    caption: 'アイコンがデスクトップに見当たらなくても、検索ボックスからInternet Explorerを開けます。',
    hints: [
      '画面のいちばん下、スタートボタンの右隣を見ます。',
      'アプリを探すための検索ボックスを開きます。',
      '「ここに入力して検索」と書かれた欄を押します。',
    ],
    picture: 'タスクバーの検索ボックスが開いています。',
  },
  searchBrowser: {
    instruction: '検索ボックスに「IE」と入力します。',
    caption: '「IE」はInternet Explorerの略です。入力すると、検索結果のいちばん上に表示されます。',
    hints: [
      '開いている検索ボックスの入力欄です。',
      'Internet Explorerを表す2文字を入力します。',
      '半角の英字で「IE」と入力します。',
    ],
    picture: '検索ボックスにIEと入力され、Internet Explorerが検索結果に表示されています。',
  },
};

export const authenticatingTexts: FragmentTexts<ReturnType<typeof authenticating>> = {
  enterLoginId: {
    instruction: '「ログインID」の欄に、お客様のログインIDを入力します。',
    caption: '発行の前に、銀行でご本人かどうかを確認します。まず、ログインIDを半角で入力します。',
    hints: [
      '「ログインID取得まで完了しているお客様」の、上の入力欄です。',
      '練習用メモにあるログインIDを入力します。',
      '「ログインID」の欄に、練習用メモのとおり、半角で入力します。',
    ],
    picture: '証明書取得認証画面のログインIDに、test999が入力されています。',
  },
  enterPassword: {
    instruction: '「ログインパスワード」の欄に、ログインパスワードを入力します。',
    caption: '続けてログインパスワードを入力します。大文字と小文字は区別されます。',
    hints: [
      'ログインIDのすぐ下の入力欄です。',
      '練習用メモにあるログインパスワードを入力します。',
      '「ログインパスワード」の欄に、大文字と小文字を練習用メモのとおりに入力します。',
    ],
    picture: '証明書取得認証画面のログインパスワードに、10文字が入力されています。',
  },
  authenticate: {
    instruction: '入力した内容を確かめて、「認証」ボタンを押します。',
    caption: 'IDとパスワードの組が正しければ、証明書発行確認画面（BSMS002）へ進みます。',
    hints: [
      '証明書取得認証画面（BSMS001）の右下です。',
      '入力した内容で、本人認証を受けます。',
      '「認証」を押します。',
    ],
    picture: '証明書発行確認画面（BSMS002）が表示されています。',
    note: '「入力内容に誤りがあります」と表示されたら、ログインIDかログインパスワードの入力が誤っています。登録した内容を確かめてから、入力し直してください。',
  },
};

export const issuingTexts: FragmentTexts<ReturnType<typeof issuing>> = {
  issue: {
    instruction: '「発行」ボタンを押します。',
    caption: 'ここから電子証明書の発行が始まります。このあと警告が2回表示されますが、どちらも「はい」を選びます。',
    hints: ['証明書発行確認画面（BSMS002）の右下です。', '電子証明書の発行を始めます。', '「発行」を押します。'],
    picture: '証明書発行確認画面の前に、1回目のWeb アクセスの確認ダイアログが表示されています。',
    note: '2回の警告では、必ず「はい」を選んでください。「いいえ」を選ぶと、電子証明書は発行されないか、パソコンに入りません。',
  },
  allowRequest: {
    instruction: '1回目の「Web アクセスの確認」で、「はい」を選びます。',
    caption:
      '1回目は、鍵と発行の申請をこのパソコンで作ってよいか、という確認です。銀行のアドレスであることを確かめて「はい」を選びます。',
    hints: [
      '画面の手前に出ている「Web アクセスの確認」です。',
      '表示されたアドレスが銀行のものであることを確かめて、操作を許可します。',
      '「はい(Y)」を押します。',
    ],
    picture: '証明書発行処理中画面（BSMS003）の前に、2回目のWeb アクセスの確認ダイアログが表示されています。',
  },
  allowInstallation: {
    instruction: '2回目の「Web アクセスの確認」でも、「はい」を選びます。',
    caption:
      '2回目は、発行された電子証明書をパソコンに入れてよいか、という確認です。ここで「はい」を選ぶと、インストールまで終わります。',
    hints: [
      '処理中の画面の手前に、もう一度出た「Web アクセスの確認」です。',
      '発行された電子証明書を、パソコンに入れることを許可します。',
      'もう一度「はい(Y)」を押します。',
    ],
    picture: '証明書発行結果画面（BSMS004）に、CertDNとシリアル番号が表示されています。',
  },
};

export const closingResultTexts: FragmentTexts<ReturnType<typeof closingResult>> = {
  close: {
    instruction: '証明書発行結果画面の「閉じる」ボタンを押します。',
    caption: '発行とインストールが終わりました。結果の画面は、画面の中の「閉じる」で閉じます。',
    hints: [
      '証明書発行結果画面（BSMS004）の左下です。',
      '結果を確かめて、画面を閉じます。',
      '画面の中の「閉じる」を押します。',
    ],
    picture: '証明書発行結果画面の前に、ウィンドウを閉じるかを確認するダイアログが表示されています。',
  },
  confirmClosing: {
    instruction: '「ウィンドウを閉じますか?」で「はい」を選びます。',
    caption: '銀行のページが自分のウィンドウを閉じようとしているので、ブラウザが確認しています。「はい」で閉じます。',
    hints: [
      '結果の画面の手前に出た、小さな確認の画面です。',
      'ウィンドウを閉じることを許可します。',
      '「はい(Y)」を押します。',
    ],
    picture: '証明書発行結果画面が閉じ、元のログイン画面が表示されています。',
  },
};
