import type { oldCertificateHeld } from '../../training/scenarios/old-certificate-held.ts';
import type { ScenarioTexts } from '../scenario-texts.ts';
import { stepOf } from './actions/action-texts.ts';
import { certificateLoginAgain, choosingNewestTexts, confirmingPasswordTexts, era } from './fragments.ts';
import {
  confirmingMistakesTexts,
  issuingMistakesTexts,
  loginPageMistakeTexts,
  pickerMistakeTexts,
} from './shared-mistakes.ts';

export const oldCertificateHeldTexts: ScenarioTexts<typeof oldCertificateHeld> = {
  situation: [
    '午前中に電子証明書を取り直して、「発行とインストールが完了しました」という画面まで進みました。',
    'それなのに「電子証明書ログイン」を押すと、まだ「証明書の有効期限が切れています。」と出ます。',
    '取り直しに失敗したのでしょうか。もう一度発行したほうがよければ、そうします。',
  ],
  goal: '再発行された電子証明書でログインし、トップページを表示します。',
  reached: 'もう一度発行することなく、パソコンに入っていた電子証明書でログインできました。',
  era,
  given: 'Internet Explorerのログイン画面（BLGI001）のウィンドウが、2つ重なって開いています。',
  steps: {
    certificateLogin: stepOf('BLGI001.certificateLoginFromMemory', {
      why: 'まず、お客様と同じ操作をして、証明書を選ぶ画面が表示されるかどうかを確かめます。',
      seen: '証明書を選ぶ画面が表示されないまま、すぐにエラーになりました。開いたままのブラウザが、前に選んだ古い電子証明書を使い続けているためです。',
      picture: '証明書を選ぶ画面は表示されず、ログイン画面に「証明書の有効期限が切れています。」と表示されています。',
    }),
    closeFrontWindow: stepOf('window.closeOneOfSeveral', {
      why: 'ブラウザが覚えている選択を取り消すには、ブラウザを完全に終了します。まず、手前の1つを閉じます。',
      seen: '手前のウィンドウが閉じ、後ろにあったログイン画面が見えるようになりました。',
      hints: [
        '手前のウィンドウの右上の角です。',
        'Internet Explorerのウィンドウを閉じ始めます。',
        '手前のウィンドウの「×」を押します。',
      ],
      picture: '後ろにあったログイン画面のウィンドウが、1つだけ残っています。',
    }),
    closeAllWindows: stepOf('window.closeLast', {
      instruction: '後ろに隠れていたウィンドウも、「×」で閉じます。',
      why: '1つでも残っていると、ブラウザは前の電子証明書を覚えたままです。タスクバーでも、残りがないか確かめます。',
      hints: [
        'まだ開いているウィンドウの右上の角です。',
        'Internet Explorerのウィンドウを、1つも残さず閉じます。',
        '残ったウィンドウの「×」を押します。',
      ],
    }),
    reopenBrowser: stepOf('desktop.openIeByIcon', {
      why: 'いったん終了して開き直すと、ブラウザはパソコンに入っている電子証明書を、あらためて読み込みます。',
      seen: 'Internet Explorerが開き直され、ログイン画面（BLGI001）が表示されました。',
      hints: [
        'デスクトップの左上に並んだアイコンです。',
        'Internet Explorerを開き直します。',
        '「Internet Explorer」のアイコンをダブルクリックします。',
      ],
      picture: '開き直したInternet Explorerに、ログイン画面（BLGI001）が表示されています。',
    }),
    certificateLoginAgain: stepOf('BLGI001.certificateLoginAmongSeveral', {
      ...certificateLoginAgain,
      why: 'ブラウザを開き直したので、今度は電子証明書を選ぶ画面が表示されるはずです。',
      seen: '今度は選ぶ画面が表示され、2枚が並びました。再発行は成功していました。',
      hints: [
        '開き直したログイン画面の「電子証明書方式のお客様」の欄です。',
        '電子証明書を選ぶ画面を表示します。',
        '「電子証明書ログイン」をもう一度押します。',
      ],
    }),
    ...choosingNewestTexts,
    ...confirmingPasswordTexts,
  },
  mistakes: {
    heldCertificateTriedAgain: {
      name: '古いウィンドウで試し続けた',
      consequence:
        '開いたままのブラウザで、再び「電子証明書ログイン」を押しました。覚えている古い電子証明書が送られ、何度でもエラーになります。',
      right: 'すべてのウィンドウを閉じて、開き直す',
      better: 'Internet Explorerのウィンドウを1つ残らず閉じ、開き直してから押します。',
      source: '手順書「電子証明書の再発行」：電子証明書を有効にするには、一度すべてのブラウザを閉じます。',
    },
    ...pickerMistakeTexts,
    ...loginPageMistakeTexts,
    installationDeclined: issuingMistakesTexts.installationDeclined,
    anotherIssued: {
      name: '不要な再発行をした',
      consequence:
        '使える電子証明書があるのに、もう1枚発行しました。電子証明書が増えて、次に選ぶときに迷いやすくなります。',
      right: '発行の前に、入っている電子証明書を確かめる',
      better: '発行を急がず、ブラウザを開き直して、パソコンに入っている電子証明書を確かめます。',
      source: '銀行システムの利用者向けQ&A：電子証明書は、1つのIDに1枚を使います。',
    },
    ...confirmingMistakesTexts,
  },
  advice: {},
  captions: {},
  manual: {
    when: [
      '電子証明書の再発行を受けたのに、期限切れのエラーが続いてログインできないときの手順です。',
      'お客様の画面には、証明書を選ぶ画面が表示されないまま「証明書の有効期限が切れています。」と表示されます。再発行は必要ありません。',
    ],
    seenAt: 'closeFrontWindow',
    closing: [
      'トップページが表示されたら完了です。再発行された電子証明書は、はじめからパソコンに入っていました。',
      'お客様には、再発行のあとは、一度すべてのブラウザを閉じていただくようお伝えください。',
    ],
  },
};
