// Words of the steps of a log-in with the new certificate.
import type { choosingNewest, confirmingPassword } from '../../training/scenarios/fragments.ts';
import type { FragmentTexts } from '../scenario-texts.ts';

export const choosingNewestTexts: FragmentTexts<ReturnType<typeof choosingNewest>> = {
  selectNewCertificate: {
    instruction: '証明書の選択画面で、有効期間の新しい電子証明書を選びます。',
    caption: '古い電子証明書は、自動では削除されません。名前は同じなので、有効期間を見比べて新しいほうを選びます。',
    hints: [
      '証明書の選択画面に並んだ、2枚の電子証明書です。',
      '「有効期間」を見比べ、終わりの日が先のほうを選びます。',
      '有効期間の終わりが翌年になっている電子証明書を押します。',
    ],
    picture: '証明書の選択ダイアログで、有効期間の新しい電子証明書が選ばれています。',
    note: '古いほうを選ぶと受け付けられず、ブラウザはその選択を覚えてしまいます。そのときは、すべてのウィンドウを閉じて開き直してください。',
  },
  presentNewCertificate: {
    instruction: '新しい電子証明書が選ばれていることを確かめて、「OK」を押します。',
    caption: '「OK」を押すと、選んだ電子証明書が銀行に送られます。有効なものなら、パスワードの画面へ進みます。',
    hints: ['証明書の選択画面の下にあるボタンです。', '選んだ電子証明書を、銀行に送ります。', '「OK」を押します。'],
    picture: 'ログイン画面（BLGI004）に、ログインパスワードの入力欄が表示されています。',
  },
};

export const confirmingPasswordTexts: FragmentTexts<ReturnType<typeof confirmingPassword>> = {
  openSoftwareKeyboard: {
    instruction: '「ソフトウェアキーボードを開く」を押します。',
    caption: 'この画面のパスワードは、ソフトウェアキーボードで入力します。数字の並びは、開くたびに変わります。',
    hints: [
      'ログインパスワードの入力欄のそばです。',
      '画面上の文字を押して入力するキーボードを開きます。',
      '「ソフトウェアキーボードを開く」を押します。',
    ],
    picture: 'ソフトウェアキーボードが表示されています。',
  },
  confirmPassword: {
    instruction: 'ログインパスワードをソフトウェアキーボードで入力し、「確定」を押します。',
    caption: '1文字ずつ押して入力し、「確定」でパスワードの欄に移します。大文字は「大文字」に切り替えて押します。',
    hints: [
      '開いているソフトウェアキーボードです。',
      '練習用メモのログインパスワードを1文字ずつ押し、入力欄に移します。',
      '文字をすべて押してから、「確定」を押します。',
    ],
    picture: 'ログインパスワードに、10文字が入力されています。',
  },
  login: {
    instruction: '「ログイン」ボタンを押します。',
    caption: '電子証明書とパスワードの両方がそろいました。これでトップページが開きます。',
    hints: [
      'パスワードを入力した画面（BLGI004）の右下です。',
      '入力したパスワードで、ログインします。',
      '「ログイン」を押します。',
    ],
    picture: 'トップページ（BTOP001）が表示されています。',
  },
};
