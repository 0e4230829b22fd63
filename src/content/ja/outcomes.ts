// The words after a press that was not granted. Longer than most, since all are said in the same place and must sound alike.
import type { Rules } from '../../profile/profile.ts';
import type { FormSlips, LoginIdFault, PasswordFault } from '../../procedure/entry-slip.ts';
import type { PressOutcome, ShownOutcome, Tries } from '../../training/attempt/outcome.ts';
import { momentText } from './bank-moments.ts';
import { bankTexts } from './bank.ts';

/** An explanation, part by part. */
export interface OutcomeWords {
  /** The messages on the page, word for word; empty where no page says anything. */
  readonly quotes: readonly string[];
  readonly means: string;
  readonly todo: string;
  /** The room that is left before a lock; null where nothing is counted. */
  readonly left: string | null;
}

/** An explanation that neither quotes nor counts. */
export type OutcomeExplained = Omit<OutcomeWords, 'quotes' | 'left'>;

const loginIdSlips: Readonly<Record<LoginIdFault, string>> = {
  empty: 'ログインIDが入力されていません。',
  fullWidth: 'ログインIDが全角で入力されています。',
  letterCase: 'ログインIDの大文字と小文字が、練習用メモと違います。',
  blank: 'ログインIDの前か後ろに、空白が入っています。',
  otherAccount: '入力されているのは、このお客様のログインIDではありません。',
  notOnMemo: 'ログインIDが、練習用メモと違います。',
};

const passwordSlips: Readonly<Record<PasswordFault, string>> = {
  empty: 'ログインパスワードが入力されていません。',
  fullWidth: 'ログインパスワードが全角で入力されています。',
  symbol: 'ログインパスワードに、使えない文字が入っています。',
  tooLong: 'ログインパスワードが長すぎます。',
  wrong: 'ログインパスワードが、練習用メモと違います。',
  letterCase: 'ログインパスワードの大文字と小文字が、練習用メモと違います。',
  blank: 'ログインパスワードの前か後ろに、空白が入っています。',
  confirmation: '確認用パスワードが入力されています。',
  otherAccount: '入力されているのは、ほかのお客様のログインパスワードです。',
};

const loginIdWays: Readonly<Record<LoginIdFault, string>> = {
  empty: '練習用メモのログインIDを、半角で入力します。',
  fullWidth: '日本語入力をオフにして、半角で入力し直します。',
  letterCase: 'CapsLockがオンになっていないかを確かめ、練習用メモのとおりに入力し直します。',
  blank: '空白を削除して、練習用メモのとおりに入力し直します。',
  otherAccount: '練習用メモで、このお客様のログインIDを確かめて入力し直します。',
  notOnMemo: '練習用メモのログインIDを確かめて、入力し直します。',
};

const passwordWays: Readonly<Record<PasswordFault, string>> = {
  empty: '練習用メモのログインパスワードを入力します。',
  fullWidth: '日本語入力をオフにして、半角で入力し直します。',
  symbol: '半角の英字と数字だけで、練習用メモのとおりに入力し直します。',
  tooLong: '入力した文字をすべて削除して、練習用メモのとおりに入力し直します。',
  wrong: '大文字と小文字に気をつけて、練習用メモのとおりに入力し直します。',
  letterCase: 'CapsLockがオンになっていないかを確かめ、練習用メモのとおりに入力し直します。',
  blank: '空白を削除して、練習用メモのとおりに入力し直します。',
  confirmation: '確認用パスワードではなく、ログインパスワードを入力します。',
  otherAccount: '練習用メモで、このお客様のログインパスワードを確かめて入力し直します。',
};

const slipsIn = ({ loginId, password }: FormSlips): string =>
  (loginId === null ? '' : loginIdSlips[loginId]) + (password === null ? '' : passwordSlips[password]);

/** One way where both fields call for the same. */
function waysOf({ loginId, password }: FormSlips): string {
  const ways = [
    ...(loginId === null ? [] : [loginIdWays[loginId]]),
    ...(password === null ? [] : [passwordWays[password]]),
  ];
  return [...new Set(ways)].join('');
}

/** A customer without certificates is refused like an unknown one, though both entries are right. */
const otherContract: OutcomeExplained = {
  means: 'ログインIDとログインパスワードは、練習用メモのとおりです。この契約では、ここから手続きできません。',
  todo: 'お客様のご契約が電子証明書方式かどうかを確かめます。',
};

function triesLeft({ left, locksLeft }: Tries): string {
  const lock = locksLeft > 1 ? '一時利用停止' : '利用停止';
  return left === 1
    ? `次に誤ると、ログインパスワードが${lock}になります。`
    : `あと${left}回誤ると、ログインパスワードが${lock}になります。`;
}

const locksLeft = ({ locksLeft: left }: Tries): string =>
  left <= 1
    ? 'もう一度停止になると、待っても解除されない利用停止になります。'
    : `あと${left}回停止になると、待っても解除されない利用停止になります。`;

const passwordGone = 'ログインパスワードの欄は空になっているので、もう一度入力します。';
const refusedPair = '銀行は、ログインIDとログインパスワードの組を確認できませんでした。';
const startAgain = 'この画面を閉じ、「電子証明書発行」から手続きをやり直します。';
const reopen =
  '開いているウィンドウをすべて閉じ、Internet Explorerを開き直して、有効期間の新しい電子証明書を選びます。';
const reissue = '「電子証明書発行」から、新しい電子証明書を取得します。';

function refusedByBank({
  reason,
  slips,
  tries,
}: Extract<PressOutcome, { kind: 'refusedByBank' }>): Omit<OutcomeWords, 'quotes'> {
  switch (reason) {
    case 'mismatch': {
      const left = tries && triesLeft(tries);
      const means = slipsIn(slips);
      return means === ''
        ? { ...otherContract, left }
        : {
            means: `${refusedPair}${means}`,
            todo: `${waysOf(slips)}${slips.password === null ? passwordGone : ''}`,
            left,
          };
    }
    case 'temporarilyLocked':
      return {
        means: 'ログインパスワードが、しばらくの間使えません。その間は、正しいパスワードも受け付けられません。',
        todo: '停止が解除されるまで待ってから、もう一度入力します。',
        left: tries && locksLeft(tries),
      };
    case 'locked':
      return {
        means: 'ログインパスワードが利用停止です。待っても、正しいパスワードを入力しても、使えるようになりません。',
        todo: '認証を試すのをやめ、解除できる人に連絡します。',
        left: null,
      };
    case 'certificateRequired':
      return {
        means: 'このお客様は電子証明書方式のため、ログインIDとログインパスワードだけではログインできません。',
        todo: '電子証明書があれば「電子証明書ログイン」へ、なければ「電子証明書発行」へ進みます。',
        left: null,
      };
  }
}

type EnrolmentRefusal = Extract<PressOutcome, { kind: 'enrolmentRefused' }>;

const enrolmentRefusals = {
  authorityExpired: {
    means: '認証局の証明書の有効期間が終わっているため、銀行は電子証明書を発行できません。',
    todo: '「最初から」やり直します。訓練の時計が進みすぎています。',
  },
  anotherCertificateValid: {
    means: '銀行には、このお客様の有効な電子証明書がすでにあります。そのため、もう1枚は発行されません。',
    todo: 'このパソコンには有効な電子証明書がないため、先に、銀行で証明書失効の手続きを受けます。',
  },
  sessionEnded: { means: '本人認証をしてから時間がたち、発行の手続きが無効になりました。', todo: startAgain },
  temporarilyLocked: {
    means: 'ログインパスワードが一時利用停止のため、発行されませんでした。',
    todo: '停止が解除されるまで待ってから、「電子証明書発行」からやり直します。',
  },
  locked: {
    means: 'ログインパスワードが利用停止のため、発行されませんでした。待っても使えるようになりません。',
    todo: '手続きをやめ、解除できる人に連絡します。',
  },
  refused: { means: '銀行は、このパソコンからの発行の申請を受け付けませんでした。', todo: startAgain },
} satisfies Record<EnrolmentRefusal['reason'], OutcomeExplained>;

const enrolmentRefused = ({ reason, validOneThere }: EnrolmentRefusal): OutcomeExplained =>
  reason === 'anotherCertificateValid' && validOneThere
    ? {
        means: `${enrolmentRefusals[reason].means}有効な電子証明書は、このパソコンに入っています。`,
        todo: reopen,
      }
    : enrolmentRefusals[reason];

/** The way on after a certificate was issued that did not get into the PC. */
const afterLoss = (anotherForbidden: boolean): string =>
  anotherForbidden
    ? 'この銀行では、有効な電子証明書があるあいだ、もう1枚は発行されません。お取引店へ連絡し、証明書失効の手続きを受けます。'
    : startAgain;

const cancellations = {
  request: {
    means:
      '1回目の確認で「いいえ」を選んだため、発行の申請は作られませんでした。銀行では、まだ何も発行されていません。',
    todo: '「発行」を押し直し、2回とも「はい」を選びます。',
  },
  install:
    '2回目の確認で「いいえ」を選んだため、電子証明書はパソコンに入りませんでした。銀行では、もう発行されています。',
};

function certificateRefused({
  reason,
  limit,
  validOneThere,
}: Extract<PressOutcome, { kind: 'certificateRefused' }>): OutcomeExplained {
  const todo = validOneThere ? reopen : reissue;
  switch (reason) {
    case 'expired':
      return {
        means: `銀行に送られたのは、期限切れの電子証明書です。${limit === null ? '' : `有効期間は、${momentText(limit)}までです。`}${
          validOneThere
            ? 'ブラウザは、最後のウィンドウを閉じるまで、その1枚を使い続けます。'
            : 'このパソコンに、有効な電子証明書はありません。'
        }`,
        todo,
      };
    case 'notYetValid':
      return {
        means: `銀行に送られた電子証明書は、まだ有効期間が始まっていません。${limit === null ? '' : `有効期間は、${momentText(limit)}からです。`}`,
        todo: 'パソコンの日付と時刻を確かめます。',
      };
    case 'revoked':
      return { means: '銀行に送られた電子証明書は、失効しています。', todo };
    case 'notConfirmed':
      return { means: '銀行は、送られた電子証明書を確認できませんでした。', todo };
  }
}

function meaningOf(outcome: PressOutcome): Omit<OutcomeWords, 'quotes'> {
  switch (outcome.kind) {
    case 'mistyped':
      return { means: slipsIn(outcome.slips), todo: waysOf(outcome.slips), left: null };
    case 'refusedByPage':
      return {
        means: `${slipsIn(outcome.slips)}画面が入力を確かめて止めたため、銀行には送られていません。`,
        todo: waysOf(outcome.slips),
        left: '銀行に送られていないので、誤りの回数には数えられません。',
      };
    case 'refusedByBank':
      return refusedByBank(outcome);
    case 'certificateRefused':
      return { ...certificateRefused(outcome), left: null };
    case 'noCertificate':
      return {
        means:
          '電子証明書が選ばれなかったため、銀行に何も送られませんでした。ブラウザは、選ばなかったことを覚えています。',
        todo: outcome.validOneThere ? reopen : reissue,
        left: null,
      };
    case 'enrolmentRefused':
      return { ...enrolmentRefused(outcome), left: null };
    case 'cancelled':
      return outcome.question === 'request'
        ? { ...cancellations.request, left: null }
        : { means: cancellations.install, todo: afterLoss(outcome.anotherForbidden), left: null };
    case 'requestFailed':
      return { means: 'パソコンが、発行の申請を作れませんでした。', todo: startAgain, left: null };
    case 'installationFailed':
      return {
        means: '銀行では発行されましたが、電子証明書はパソコンに入りませんでした。',
        todo: afterLoss(outcome.anotherForbidden),
        left: null,
      };
    case 'sessionEnded':
      return { means: 'ログインの時間が切れました。', todo: 'ログイン画面から、もう一度操作します。', left: null };
    case 'unreachable':
      return {
        means: '銀行から応答がありませんでした。入力や操作の誤りではありません。',
        todo: outcome.passwordGone
          ? '少し待ってから、ログインパスワードを入力し直して、もう一度押します。'
          : '少し待ってから、同じ操作をもう一度します。',
        left: null,
      };
  }
}

/** The messages of a page: the common one, and those beside its fields. */
export function messagesOf({ outcome, message }: ShownOutcome, rules: Rules): readonly string[] {
  const common = message === null ? [] : [bankTexts.commonErrors[message]];
  if (outcome.kind !== 'refusedByPage') return common;
  const { loginId, password } = outcome.errors;
  const { fieldErrors } = bankTexts;
  return [
    ...common,
    ...(loginId ? [fieldErrors.loginId[loginId](rules)] : []),
    ...(password ? [fieldErrors.password[password](rules)] : []),
  ];
}

export const outcomeWords = (shown: ShownOutcome, rules: Rules): OutcomeWords => ({
  quotes: messagesOf(shown, rules),
  ...meaningOf(shown.outcome),
});
