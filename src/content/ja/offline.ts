import type { OfflineObstacle } from '../../contract/offline-use.ts';

const named = (files: readonly string[]) =>
  files.length <= 3 ? files.join('、') : `${files.slice(0, 3).join('、')} ほか${files.length - 3}個`;

/** The words about use without a network. The claim itself is `offlineReady` of the site. */
export const offlineTexts = {
  preparing: 'ネットワークなしで使えるように、ファイルを保存しています。',
  readyWithout: (ready: string) => `${ready}（練習に必要のない一部のファイルを除く）`,
  lacking: (files: readonly string[]) =>
    `保存できなかったファイルがあります（${named(files)}）。練習には必要ありませんが、画像の書体などが変わることがあります。`,
  impossible: (because: string) => `オフラインでは使えません。${because}`,
  naming: (because: string, files: readonly string[]) => (files.length > 0 ? `${because}（${named(files)}）` : because),
  notLoaded: (what: string, why: string) => `${what}${why}`,
  connectionOrHost:
    '通信の状態を確かめてから、もう一度お試しください。それでも同じときは、サーバーに必要なファイルがないことがあります。サーバーの管理者に知らせてください。',
  because: {
    noWorkers:
      'このブラウザ（またはプライベート ウィンドウ）には、サイトを保存する機能（Service Worker）がありません。練習はこのままできます。',
    framed:
      'ほかのページの枠の中で開かれているため、ブラウザが保存を許可していません。このサイトだけを別のタブで開いてください。',
    forbidden:
      'ブラウザの設定で、サイトの保存（Service Worker）が許可されていません。サイトのデータやCookieの設定を確かめてください。練習はこのままできます。',
    scriptNotServed:
      'サーバーが、保存に必要なファイルを正しい種類（text/javascript）で送っていません。サーバーの管理者に知らせてください。',
    filesNotServed: 'サーバーから受け取れないファイルがあります。サーバーの管理者に知らせてください。',
    unreached: 'ファイルの一部が届きませんでした。通信の状態を確かめてから、ページを読み込み直してください。',
    otherVersion: 'サイトが更新されている途中です。しばらくしてから、ページを読み込み直してください。',
    full: 'このブラウザの保存領域がいっぱいです。不要なデータを削除してから、ページを読み込み直してください。',
    notKept:
      'このブラウザがファイルを保存しませんでした。プライベート ウィンドウや、データを保存しない設定でないか確かめてください。',
    unknown: 'ファイルを保存できたことを確かめられませんでした。ページを読み込み直してください。',
  } satisfies Record<OfflineObstacle, string>,
};
