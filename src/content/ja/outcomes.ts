// The words after a press that was not granted.
import { outcomeWordsIn } from '../outcome-words.ts';
import { momentText } from './bank-moments.ts';
import { slipCorrections, slipTexts } from './entry-slips.ts';
import { entryCorrections, entryText } from './memo-faults.ts';

export const outcomeWords = outcomeWordsIn({
  entry: entryText,
  entryCorrections,
  means: {
    ...slipTexts,
    stoppedByPage: '画面が入力を確かめて止めたため、銀行には送られていません。',
    registrationNotTaken: '銀行は、申込書の内容と合わない登録を受け付けません。どの項目が違うかは知らせません。',
    registeredAlready: 'このお客様のログインIDは、もう登録されています。',
    provisionalTemporarilyLocked:
      '仮パスワードの誤りが続いたため、しばらくの間、登録を受け付けません。銀行の画面は、そのことを知らせません。',
    provisionalLocked: '仮パスワードの誤りが続いたため、この口座の登録は利用停止です。待っても解除されません。',
    pairNotConfirmed: '銀行は、ログインIDとログインパスワードの組を確認できませんでした。',
    loginIdNotThere: 'そのログインIDは、まだ登録されていません。',
    otherContract: 'ログインIDとログインパスワードは、練習用メモのとおりです。この契約では、ここから手続きできません。',
    passwordTemporarilyLocked:
      'ログインパスワードが、しばらくの間使えません。その間は、正しいパスワードも受け付けられません。',
    passwordLocked:
      'ログインパスワードが利用停止です。待っても、正しいパスワードを入力しても、使えるようになりません。',
    certificateRequired: 'このお客様は電子証明書方式のため、ログインIDとログインパスワードだけではログインできません。',
    'certificate.expiredBesideValid':
      '銀行に送られたのは、期限切れの電子証明書です。ブラウザは、最後のウィンドウを閉じるまで、その1枚を使い続けます。',
    'certificate.expired':
      '銀行に送られたのは、期限切れの電子証明書です。このパソコンに、有効な電子証明書はありません。',
    'certificate.notYetValid': '銀行に送られた電子証明書は、まだ有効期間が始まっていません。',
    'certificate.revoked': '銀行に送られた電子証明書は、失効しています。',
    'certificate.notConfirmed': '銀行は、送られた電子証明書を確認できませんでした。',
    noCertificate:
      '電子証明書が選ばれなかったため、銀行に何も送られませんでした。ブラウザは、選ばなかったことを覚えています。',
    'enrolment.authorityExpired': '認証局の証明書の有効期間が終わっているため、銀行は電子証明書を発行できません。',
    'enrolment.anotherCertificateValid':
      '銀行には、このお客様の有効な電子証明書がすでにあります。そのため、もう1枚は発行されません。',
    validOneOnThisPc: '有効な電子証明書は、このパソコンに入っています。',
    'enrolment.sessionEnded': '本人認証をしてから時間がたち、発行の手続きが無効になりました。',
    'enrolment.temporarilyLocked': 'ログインパスワードが一時利用停止のため、発行されませんでした。',
    'enrolment.locked': 'ログインパスワードが利用停止のため、発行されませんでした。待っても使えるようになりません。',
    'enrolment.certificateRequired': '電子証明書でログインしていないため、更新できませんでした。',
    'enrolment.expired':
      '更新の申請が銀行に届いたとき、これまでの電子証明書の有効期限が切れていました。そのため、更新できませんでした。',
    'enrolment.notYetValid': 'これまでの電子証明書は、まだ有効期間が始まっていません。',
    'enrolment.revoked': 'これまでの電子証明書が失効しているため、更新できませんでした。',
    'enrolment.notConfirmed': '銀行は、これまでの電子証明書を確認できませんでした。',
    'enrolment.renewalTooEarly':
      '電子証明書の更新ができる期間になっていません。銀行では何も発行されず、いまの電子証明書はそのまま使えます。',
    'enrolment.refused': '銀行は、このパソコンからの発行の申請を受け付けませんでした。',
    'declined.request':
      '1回目の確認で「いいえ」を選んだため、発行の申請は作られませんでした。銀行では、まだ何も発行されていません。',
    'declined.install':
      '2回目の確認で「いいえ」を選んだため、電子証明書はパソコンに入りませんでした。銀行では、もう発行されています。',
    'declined.renewal':
      '2回目の確認で「いいえ」を選んだため、新しい電子証明書はパソコンに入りませんでした。これまでの電子証明書は、そのまま使えます。',
    requestFailed: 'パソコンが、発行の申請を作れませんでした。',
    installationFailed: '銀行では発行されましたが、電子証明書はパソコンに入りませんでした。',
    sessionEnded: 'ログインの時間が切れました。',
    unreachable: '銀行から応答がありませんでした。入力や操作の誤りではありません。',
  },
  limit: {
    validUntil: (moment) => `送られた電子証明書の有効期間は、${momentText(moment)}まででした。`,
    validFrom: (moment) => `送られた電子証明書の有効期間は、${momentText(moment)}からです。`,
  },
  todo: {
    ...slipCorrections,
    typePasswordAgain: 'ログインパスワードの欄は空になっているので、もう一度入力します。',
    fillPasswordsAgain: 'パスワードの欄は空になっているので、入力し直します。',
    waitAndFillAgain: '停止が解除されるまで待ってから、仮パスワードを入力し直します。',
    askBranch: '登録をやめ、お取引店に連絡します。',
    useLoginId: '登録済みのログインIDで、次の手続きに進みます。',
    obtainLoginId: '先に「ログインID取得」でログインIDを取得します。',
    checkContract: 'お客様のご契約が電子証明書方式かどうかを確かめます。',
    waitAndTypeAgain: '停止が解除されるまで待ってから、もう一度入力します。',
    stopTrying: '認証を試すのをやめ、解除できる人に連絡します。',
    useCertificate: '電子証明書があれば「電子証明書ログイン」へ、なければ「電子証明書発行」へ進みます。',
    reopenBrowser:
      '開いているウィンドウをすべて閉じ、Internet Explorerを開き直して、有効期間の新しい電子証明書を選びます。',
    obtainCertificate: '「電子証明書発行」から、新しい電子証明書を取得します。',
    answerSecondQuestion: '処理中の画面に戻り、2回目の「Web アクセスの確認」で「はい」を選びます。',
    checkClock: 'パソコンの日付と時刻を確かめます。',
    beginAnew: '「最初から」やり直します。訓練の時計が進みすぎています。',
    haveRevoked: 'このパソコンには有効な電子証明書がないため、先に、銀行で証明書失効の手続きを受けます。',
    haveLostOneRevoked:
      'この銀行では、有効な電子証明書があるあいだ、もう1枚は発行されません。お取引店へ連絡し、証明書失効の手続きを受けます。',
    closeAndIssueAgain: 'この画面を閉じ、「電子証明書発行」から手続きをやり直します。',
    waitAndIssueAgain: '停止が解除されるまで待ってから、「電子証明書発行」からやり直します。',
    stopIssuing: '手続きをやめ、解除できる人に連絡します。',
    renewAgain: 'この画面を閉じ、もう一度ログインして、トップページの「更新」からやり直します。',
    waitAndRenewAgain: '停止が解除されるまで待ち、もう一度ログインして、トップページの「更新」からやり直します。',
    renewLater: 'この画面を閉じます。更新できるようになると、トップページに「更新」ボタンが表示されます。',
    acceptBothQuestions: '「発行」を押し直し、2回とも「はい」を選びます。',
    logInAgain: 'ログイン画面から、もう一度操作します。',
    typePasswordLater: '少し待ってから、ログインパスワードを入力し直して、もう一度押します。',
    repeatLater: '少し待ってから、同じ操作をもう一度します。',
  },
  left: {
    notCounted: '銀行に送られていないので、誤りの回数には数えられません。',
    untilLock: ({ left, locksLeft }) => {
      const lock = locksLeft > 1 ? '一時利用停止' : '利用停止';
      return left === 1
        ? `次に誤ると、ログインパスワードが${lock}になります。`
        : `あと${left}回誤ると、ログインパスワードが${lock}になります。`;
    },
    untilLastLock: ({ locksLeft }) =>
      locksLeft <= 1
        ? 'もう一度停止になると、待っても解除されない利用停止になります。'
        : `あと${locksLeft}回停止になると、待っても解除されない利用停止になります。`,
  },
  between: '',
});
