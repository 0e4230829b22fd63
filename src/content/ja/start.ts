import type { StartObstacle } from '../../contract/ability.ts';

/** The words of the page that is shown when the site cannot start, and of the report that it offers. */
export const startTexts = {
  obstacles: {
    styles:
      'サイトの見た目を決めるファイル（CSS）を読み込めませんでした。通信の状態を確かめて、読み込み直してください。それでも同じときは、サイトの担当者に、サーバーが .css を「text/css」として送っているか、お問い合わせください。',
    server:
      'index.html をダブルクリックしても使えません。Web サーバーに置き、https か localhost で始まるアドレスで開いてください。開き方は、README.ja.md にあります。',
    secureContext:
      'このブラウザでは証明書を扱う機能（WebCrypto）が使えません。https または localhost のアドレスで開いてください。',
    ownOrigin:
      'ほかのページの枠の中にあり、ブラウザがこのサイトに保存領域を許していないため、練習できません。このサイトだけを新しいタブで開いてください。リンクで開けないときは、次のアドレスを新しいタブに貼り付けてください。',
    language:
      'このブラウザは古いため、練習に必要な機能がありません。Microsoft Edge 120、Google Chrome 120、Firefox 121、Safari 17.4 か、それより新しいブラウザで開いてください。',
    cryptography:
      'このブラウザでは証明書を扱う機能（WebCrypto）が使えません。設定や拡張機能で止められていないか確かめるか、ほかのブラウザで開いてください。',
    notLoaded:
      'サイトの一部を読み込めませんでした。通信の状態を確かめて、読み込み直してください。それでも同じときは、下の報告をコピーして、サイトの担当者にお知らせください。',
    unforeseen:
      '予期しない不具合のため、サイトを始められませんでした。読み込み直しても同じときは、下の報告をコピーして、サイトの担当者にお知らせください。',
  } satisfies Record<StartObstacle, string>,
  ownTab: '新しいタブで開く',
  address: 'このサイトのアドレス',
  reload: '読み込み直す',
  report: '不具合の報告',
  reportNote: 'エラーの内容、ブラウザの種類、サイトの版だけが入ります。パスワードや操作の記録は入りません。',
  copy: '報告をコピー',
  copied: '報告をコピーしました。',
  notCopied: 'このブラウザではコピーできませんでした。上の文字を選んでコピーしてください。',
};

export type StartTexts = typeof startTexts;
