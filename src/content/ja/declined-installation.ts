import type { declinedInstallation } from '../../training/scenarios/declined-installation.ts';
import type { ScenarioTexts } from '../scenario-texts.ts';
import { authenticatingTexts, closeLastWindow, closingResultTexts, era, issuingTexts } from './fragments.ts';
import { issuingMistakesTexts, loginPageMistakeTexts, windowsLeftOpenTexts } from './shared-mistakes.ts';

export const declinedInstallationTexts: ScenarioTexts<typeof declinedInstallation> = {
  situation: [
    'さきほど電子証明書を取り直していたら、警告が2回出ました。',
    '2回目はウイルスかと思って、つい「いいえ」を押してしまいました。',
    '発行はされたと思うのですが、新しい電子証明書が見当たりません。どうなっているのか確かめて、直してください。',
  ],
  goal: 'パソコンに何が残っているかを確かめ、電子証明書の再発行を受けて、すべてのウィンドウを閉じます。',
  reached: '電子証明書の再発行を受け、パソコンに入れることができました。',
  era,
  given: 'Internet Explorerに、ログイン画面（BLGI001）が表示されています。',
  steps: {
    openToolsMenu: {
      instruction: 'Internet Explorerのメニューバーで「ツール」を開きます。',
      caption: '再発行の前に、パソコンに何が入っているのかを確かめます。証明書の一覧は「ツール」から開けます。',
      hints: [
        'Internet Explorerのウィンドウの上にある、メニューバーです。',
        '設定の画面へ進むメニューを開きます。',
        '「ツール(T)」を押します。',
      ],
      picture: 'Internet Explorerの「ツール」メニューが開いています。',
    },
    openInternetOptions: {
      instruction: 'メニューの「インターネット オプション」を選びます。',
      caption: '「インターネット オプション」は、このブラウザの設定をまとめた画面です。',
      hints: [
        '開いた「ツール」メニューの下のほうです。',
        'ブラウザの設定の画面を開きます。',
        '「インターネット オプション」を押します。',
      ],
      picture: 'インターネット オプションの「全般」タブが表示されています。',
    },
    selectContentTab: {
      instruction: '「コンテンツ」タブを選びます。',
      caption: '証明書に関する設定は、「コンテンツ」タブにあります。',
      hints: [
        'インターネット オプションの上に並んだタブです。',
        '証明書の欄があるタブに切り替えます。',
        '「コンテンツ」を押します。',
      ],
      picture: 'インターネット オプションの「コンテンツ」タブに、「証明書」ボタンが表示されています。',
    },
    openCertificates: {
      instruction: '「証明書」ボタンを押し、「個人」の一覧を見ます。',
      caption: '一覧にあるのは、期限切れの1枚だけです。銀行では発行済みでも、このパソコンには入りませんでした。',
      hints: [
        '「コンテンツ」タブの「証明書」の欄です。',
        'このパソコンに入っている電子証明書の一覧を開きます。',
        '「証明書(C)」を押し、「有効期限」の列を見ます。',
      ],
      picture: '証明書の一覧の「個人」タブに、期限切れの電子証明書が1枚だけ表示されています。',
    },
    closeCertificates: {
      instruction: '一覧を確かめたら、「閉じる」を押します。',
      caption: '残っているものが分かりました。開いた画面は、手前から順に閉じます。',
      hints: ['証明書の一覧の右下です。', '証明書の一覧を閉じます。', '「閉じる(C)」を押します。'],
      picture: '証明書の一覧が閉じ、インターネット オプションの「コンテンツ」タブに戻っています。',
    },
    closeInternetOptions: {
      instruction: 'インターネット オプションも、「OK」で閉じます。',
      caption: '設定は何も変えていません。画面を閉じて、銀行のログイン画面に戻ります。',
      hints: ['インターネット オプションの下にあるボタンです。', '設定の画面を閉じます。', '「OK」を押します。'],
      picture: 'インターネット オプションが閉じ、ログイン画面（BLGI001）に戻っています。',
    },
    issueCertificate: {
      instruction: '「電子証明書発行」ボタンを押して、手続きを始めからやり直します。',
      caption:
        '「いいえ」を選んだ電子証明書を、あとから受け取ることはできません。「電子証明書発行」から、再発行を受けます。',
      hints: [
        'ログイン画面の「電子証明書方式のお客様」の、下のほうのボタンです。',
        '電子証明書を再発行する手続きを、始めから行います。',
        '「電子証明書発行」を押します。',
      ],
      picture: '新しいウィンドウに、証明書取得認証画面（BSMS001）が表示されています。',
    },
    ...authenticatingTexts,
    ...issuingTexts,
    allowInstallation: {
      instruction: '2回目の「Web アクセスの確認」でも、「はい」を選びます。',
      caption:
        'お客様が「いいえ」を押したのが、この2回目です。ウイルスではなく、電子証明書をパソコンに入れてよいかという確認です。',
      hints: [
        '処理中の画面の手前に、もう一度出た「Web アクセスの確認」です。',
        'アドレスが銀行のものであることを確かめて、パソコンに入れることを許可します。',
        'もう一度「はい(Y)」を押します。',
      ],
      picture: '証明書発行結果画面（BSMS004）に、CertDNとシリアル番号が表示されています。',
    },
    ...closingResultTexts,
    closeAllWindows: {
      ...closeLastWindow,
      caption: '新しい電子証明書を使えるように、すべてのウィンドウを閉じて終わります。',
      picture: 'すべてのウィンドウが閉じています。パソコンには新しい電子証明書が入っています。',
    },
  },
  mistakes: {
    storeNotLookedInto: {
      name: '証明書の一覧を見なかった',
      consequence:
        'パソコンに何が残っているかを確かめずに、発行を受けました。もし入っていたら、不要な電子証明書が増えるところでした。',
      right: '発行の前に、証明書の一覧を確かめる',
      better: '「ツール」から「インターネット オプション」の「コンテンツ」へ進み、証明書の一覧を先に確かめます。',
      source: '銀行システムの操作マニュアル：電子証明書の確認は、インターネット オプションの「証明書」で行います。',
    },
    lostCertificateTried: {
      name: '再発行の前にログインを試した',
      consequence:
        '再発行の前に「電子証明書ログイン」を試しました。「いいえ」を選んだため新しい電子証明書は入っておらず、期限切れのほうが使われてエラーになります。',
      right: '再発行を受けてからログインする',
      better: '証明書の一覧で残っているものを確かめ、「電子証明書発行」からやり直します。',
      source: '銀行システムの利用者向けQ&A：発行の警告では「はい」を選び、完了しなかったときは始めからやり直します。',
    },
    ...loginPageMistakeTexts,
    ...issuingMistakesTexts,
    windowsLeftOpen: windowsLeftOpenTexts,
  },
  advice: {},
  captions: {},
  manual: {
    when: [
      '電子証明書の発行の途中、2回目の「Web アクセスの確認」で「いいえ」を選んでしまったときの手順です。',
      '銀行では発行が終わっているのに、お客様のパソコンには期限切れの電子証明書しかありません。エラーメッセージが残っていなくても、証明書の一覧を見れば分かります。',
    ],
    seenAt: 'closeCertificates',
    closing: [
      '再発行された電子証明書は、次にブラウザを開いたときから使えます。',
      'お客様には、2回の警告はどちらも電子証明書を受け取るための確認なので、「はい」を選んでいただくようお伝えください。',
    ],
  },
};
