import type { declinedInstallation } from '../../training/scenarios/declined-installation.ts';
import type { ScenarioTexts } from '../scenario-texts.ts';
import { stepOf } from './actions/action-texts.ts';
import { authenticatingTexts, closingResultTexts, era, issuingTexts } from './fragments.ts';
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
    openToolsMenu: stepOf('window.openTools', {
      why: '再発行の前に、パソコンに何が入っているのかを確かめます。証明書の一覧は「ツール」から開けます。',
    }),
    openInternetOptions: stepOf('internetOptions.open'),
    selectContentTab: stepOf('internetOptions.contentTab'),
    openCertificates: stepOf('internetOptions.certificates', {
      why: '発行されたはずの電子証明書が、このパソコンに入っているかどうかを、一覧で確かめます。',
      seen: '一覧にあるのは、期限切れの1枚だけでした。銀行では発行済みでも、このパソコンには入っていません。',
      picture: '証明書の一覧の「個人」タブに、期限切れの電子証明書が1枚だけ表示されています。',
    }),
    closeCertificates: stepOf('certificateStore.close', {
      why: '残っているものが分かりました。開いた画面は、手前から順に閉じます。',
    }),
    closeInternetOptions: stepOf('internetOptions.close'),
    issueCertificate: stepOf('BLGI001.issueCertificate', {
      instruction: '「電子証明書発行」ボタンを押して、手続きを始めからやり直します。',
      why: '「いいえ」を選んだ電子証明書を、あとから受け取ることはできません。「電子証明書発行」から、再発行を受けます。',
      hints: [
        'ログイン画面の「電子証明書方式のお客様」の、下のほうのボタンです。',
        '電子証明書を再発行する手続きを、始めから行います。',
        '「電子証明書発行」を押します。',
      ],
    }),
    ...authenticatingTexts,
    ...issuingTexts,
    allowInstallation: stepOf('webAccess.allowInstallation', {
      why: 'お客様が「いいえ」を押したのが、この2回目です。ウイルスではなく、電子証明書をパソコンに入れてよいかという確認です。',
      hints: [
        '処理中の画面の手前に、もう一度出た「Web アクセスの確認」です。',
        'アドレスが銀行のものであることを確かめて、パソコンに入れることを許可します。',
        'もう一度「はい(Y)」を押します。',
      ],
    }),
    ...closingResultTexts,
    closeAllWindows: stepOf('window.closeLast', {
      why: '新しい電子証明書を使えるように、すべてのウィンドウを閉じて終わります。',
      seen: 'ウィンドウがすべて閉じました。新しい電子証明書は、次に開くブラウザから使えます。',
      picture: 'すべてのウィンドウが閉じています。パソコンには新しい電子証明書が入っています。',
    }),
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
